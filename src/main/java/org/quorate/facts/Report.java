package org.quorate.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A report listed for a conference.
 *
 * @param id its id
 * @param conference the conference's id
 * @param conferenceType that conference's type as recorded
 * @param pointer where it stands in the snapshot
 * @param author who wrote it
 * @param standsForAgency the invited agency whose missing report it would be the first to replace; null where none
 * @param toChair when it reached the chair
 * @param sharedWithParents the first time it was shared with the parents
 * @param sharings each time it was shared with the parents, as far as it has happened
 * @param waysKept whether the source keeps in which way
 */
public record Report(
        String id,
        String conference,
        String conferenceType,
        String pointer,
        Person author,
        @Nullable String standsForAgency,
        Occurrence toChair,
        Occurrence sharedWithParents,
        List<Sharing> sharings,
        boolean waysKept)
        implements Circumstance {

    /**
     * One sharing with the parents that has happened.
     *
     * @param at when
     * @param how by which way; null where nobody recorded it
     * @param pointer where the snapshot says how
     */
    public record Sharing(Moment at, @Nullable String how, String pointer) {}

    /** Whether it has been shared with the parents. */
    public boolean isShared() {
        return sharedWithParents.happened() || !sharedWithParents.isRecorded();
    }

    /**
     * Whether it was first shared in one of these ways. Where days without a time leave open which sharing was the
     * first, all that may have been must agree.
     */
    public Answer sharedBy(Set<String> ways) {
        String field = "conferences.reports.sharedWithParents.how";
        if (!sharedWithParents.isRecorded() || !waysKept) {
            return Answer.notKept(sharedWithParents.pointer(), field);
        }
        List<Sharing> first = sharings.stream()
                .filter(one ->
                        !one.at().first().isAfter(sharedWithParents.when().last()))
                .sorted(Comparator.comparing((Sharing one) -> one.at().first())
                        .thenComparing(one -> one.at().last())
                        .thenComparing(one -> String.valueOf(one.how())))
                .toList();
        long unknown = first.stream().filter(one -> one.how() == null).count();
        long allowed = first.stream()
                .filter(one -> one.how() != null && ways.contains(one.how()))
                .count();
        String pointer = first.get(0).pointer();
        String how = first.get(0).how();
        if (unknown > 0) {
            return Answer.recorded(null, pointer, field);
        }
        if (allowed > 0 && allowed < first.size()) {
            return Answer.straddling(pointer, how, field);
        }
        return Answer.listed(allowed > 0, pointer, how, field);
    }

    @Override
    public Trait trait(String key) {
        return author.trait(key);
    }
}

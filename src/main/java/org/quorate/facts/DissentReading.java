package org.quorate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedChildDecision;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedDecision;
import org.quorate.snapshot.RecordedDissent;
import org.quorate.snapshot.RecordedRecommendation;

/** Reads who dissented from what one conference decided. */
final class DissentReading {
    private static final String PART = "decisions";
    private static final String LIST = "conferences.decision.dissents";
    private static final Set<String> WITH_PLAN = Set.of("plan", "continue");

    private final Keeping keeping;
    private final People people;
    private final RecordedConference recorded;
    private final String pointer;

    DissentReading(CaseRecord record, RecordedConference recorded, String conferencePointer) {
        this.keeping = record.keeping();
        this.people = record.people();
        this.recorded = recorded;
        this.pointer = conferencePointer + "/decision/dissents";
    }

    void read(Consumer<Object> facts) {
        RecordedDecision decision = recorded.decision();
        if (decision == null || !keeping.keeps(PART, LIST) || !ConferenceReading.hasBegun(recorded, keeping)) {
            return;
        }
        Map<String, Dissent> dissents = new LinkedHashMap<>();
        for (int row = 0; row < decision.dissents().size(); row++) {
            Dissent dissent = listed(decision.dissents().get(row), row);
            if (dissent != null) {
                dissents.merge(decision.dissents().get(row).by(), dissent, DissentReading::earlier);
            }
        }
        recommendedOtherwise(decision).forEach(by -> dissents.computeIfAbsent(by, this::unlisted));
        dissents.values().forEach(facts);
    }

    private @Nullable Dissent listed(RecordedDissent dissent, int row) {
        Person by = people.professional(dissent.by());
        String at = pointer + "/" + row;
        return by == null
                ? null
                : new Dissent(
                        recorded.id(),
                        by,
                        keeping.moment(PART, LIST + ".recordedAt", dissent.recordedAt(), at + "/recordedAt", null),
                        keeping.moment(PART, LIST + ".answeredAt", dissent.answeredAt(), at + "/answeredAt", null));
    }

    /** Of two by one person, the one that was recorded first; of two at once, the one that was answered first. */
    private static Dissent earlier(Dissent one, Dissent other) {
        int order = compare(one.recorded(), other.recorded());
        return (order == 0 ? compare(one.answered(), other.answered()) : order) > 0 ? other : one;
    }

    private static int compare(Occurrence one, Occurrence other) {
        if (one.moment() == null || other.moment() == null) {
            return Boolean.compare(one.moment() == null, other.moment() == null);
        }
        return Occurrence.BY_MOMENT.compare(one, other);
    }

    private @Nullable Dissent unlisted(String id) {
        Person by = people.professional(id);
        return by == null
                ? null
                : new Dissent(recorded.id(), by, Occurrence.missing(pointer, LIST), Occurrence.missing(pointer, LIST));
    }

    /** Who recommended what was decided for none of the children. */
    private List<String> recommendedOtherwise(RecordedDecision decision) {
        boolean told = keeping.keeps(PART, "conferences.decision.children.outcome")
                && keeping.keeps(PART, "conferences.decision.recommendations.recommends");
        Set<Boolean> decided = decision.children().stream()
                .map(RecordedChildDecision::outcome)
                .filter(Objects::nonNull)
                .map(WITH_PLAN::contains)
                .collect(Collectors.toSet());
        return decision.recommendations().stream()
                .filter(one -> told && !decided.isEmpty() && isOtherwise(one, decided))
                .map(RecordedRecommendation::by)
                .distinct()
                .toList();
    }

    private static boolean isOtherwise(RecordedRecommendation one, Set<Boolean> decided) {
        String recommends = one.recommends();
        return recommends != null && !recommends.equals("abstained") && !decided.contains(recommends.equals("plan"));
    }
}

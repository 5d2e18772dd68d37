package org.quorate.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedProfessional;
import org.quorate.time.Moment;

/** Reads which conference came after which, and which were cancelled for want of a quorum. */
final class SuccessionReading {
    private static final String PART = "conferences";
    private static final String STARTS = "conferences.startsAt";
    private static final String BECAUSE = "conferences.cancelledBecause";

    private final CaseRecord record;
    private final Keeping keeping;
    private final List<RecordedConference> conferences;

    SuccessionReading(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
        this.conferences = record.snapshot().conferences();
    }

    void read(Consumer<Object> facts) {
        for (int index = 0; keeping.keeps(PART) && index < conferences.size(); index++) {
            RecordedConference one = conferences.get(index);
            facts.accept(new Reconvening(one.id(), next(one)));
            if (!ConferenceReading.stands(one)) {
                facts.accept(cancelled(one, index));
            } else if (ConferenceReading.wasHeld(one, keeping)) {
                String pointer = "/conferences/" + index;
                before(one)
                        .ifPresent(earlier ->
                                facts.accept(new Succession(earlier.id(), one.id(), everyone(one, pointer))));
            }
        }
    }

    private CancelledConference cancelled(RecordedConference one, int index) {
        String pointer = "/conferences/" + index + "/cancelledBecause";
        boolean inquorate = "inquorate".equals(one.cancelledBecause());
        Answer answer = keeping.keeps(PART, BECAUSE)
                ? Answer.listed(inquorate, pointer, one.cancelledBecause(), BECAUSE)
                : keeping.notKept(PART, BECAUSE, pointer);
        return new CancelledConference(new ConferenceReading(record, index).conference(), answer);
    }

    private Occurrence next(RecordedConference one) {
        for (String field : List.of(STARTS, "conferences.childrenConsidered")) {
            if (!keeping.keepsNamed(field)) {
                return keeping.notRecorded(PART, field, "/conferences");
            }
        }
        return conferences.stream()
                .filter(other -> ConferenceReading.stands(other) && isBefore(one, other) && sharesAChild(one, other))
                .map(this::start)
                .min(Occurrence.BY_MOMENT)
                .orElse(Occurrence.missing("/conferences", STARTS));
    }

    private Occurrence start(RecordedConference one) {
        String pointer = "/conferences/" + conferences.indexOf(one) + "/startsAt";
        return keeping.moment(
                PART, STARTS, one.startsAt(), pointer, record.contradictions().ofConference(one.id()));
    }

    private Optional<RecordedConference> before(RecordedConference one) {
        return conferences.stream()
                .filter(other -> keeping.keepsNamed(STARTS)
                        && ConferenceReading.wasHeld(other, keeping)
                        && isBefore(other, one)
                        && sharesAChild(one, other))
                .max(Comparator.comparing((RecordedConference other) -> start(other), Occurrence.BY_MOMENT)
                        .thenComparing(RecordedConference::id));
    }

    private static boolean sharesAChild(RecordedConference one, RecordedConference other) {
        return !Collections.disjoint(one.childrenConsidered(), other.childrenConsidered());
    }

    private static boolean isBefore(RecordedConference earlier, RecordedConference later) {
        Moment first = earlier.startsAt();
        Moment second = later.startsAt();
        return first != null && second != null && first.first().isBefore(second.first());
    }

    /** Everybody of the case but the chair; somebody whose contact nobody recorded may have been in contact. */
    private Presence everyone(RecordedConference one, String pointer) {
        Set<String> agencies = new HashSet<>();
        Set<String> inContact = new HashSet<>();
        Set<String> perhapsInContact = new HashSet<>();
        String chair = one.chair() == null ? null : one.chair().professional();
        for (RecordedProfessional professional : record.snapshot().professionals()) {
            String agency = agency(professional.id());
            if (agency != null && !professional.id().equals(chair)) {
                agencies.add(agency);
                add(agency, professional.directContact(), inContact, perhapsInContact);
            }
        }
        Reply parent = record.snapshot().family().stream()
                        .anyMatch(member -> record.people().isParent(member.id()))
                ? Reply.YES
                : Reply.NO;
        int unlisted = (int) agencies.stream()
                .filter(agency -> !record.people().isListed(agency))
                .count();
        return new Presence(
                true,
                pointer,
                agencies,
                Map.of(),
                inContact,
                perhapsInContact,
                agencies,
                parent,
                unlisted,
                false,
                null);
    }

    private @Nullable String agency(String professional) {
        Person person = record.people().professional(professional);
        return person == null ? null : person.agency();
    }

    private static void add(
            String agency, @Nullable Boolean contact, Set<String> inContact, Set<String> perhapsInContact) {
        if (!Boolean.FALSE.equals(contact)) {
            perhapsInContact.add(agency);
            if (contact != null) {
                inContact.add(agency);
            }
        }
    }
}

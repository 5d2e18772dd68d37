package org.quorate.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Enquiry.Result;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedEnquiry;
import org.quorate.snapshot.RecordedStrategyDiscussion;
import org.quorate.time.Moment;

/** Reads the enquiries, and which initial conference belongs to which. */
final class EnquiryReading {
    private static final String PART = "enquiries";

    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final List<ConferenceReading> conferences;

    EnquiryReading(CaseSnapshot snapshot, Keeping keeping, List<ConferenceReading> conferences) {
        this.snapshot = snapshot;
        this.keeping = keeping;
        this.conferences = conferences;
    }

    List<Enquiry> read() {
        List<Enquiry> enquiries = new ArrayList<>();
        for (int index = 0; index < snapshot.enquiries().size(); index++) {
            enquiries.add(enquiry(snapshot.enquiries().get(index), "/enquiries/" + index));
        }
        return enquiries;
    }

    private Enquiry enquiry(RecordedEnquiry recorded, String pointer) {
        int index = initiating(recorded);
        RecordedStrategyDiscussion listed =
                index < 0 ? null : recorded.strategyDiscussions().get(index);
        String contradiction = Contradictions.ofEnquiry(recorded, listed);
        Occurrence strategyDiscussion = listed == null
                ? keeping.moment(
                        PART,
                        "enquiries.strategyDiscussionAt",
                        recorded.strategyDiscussionAt(),
                        pointer + "/strategyDiscussionAt",
                        contradiction)
                : keeping.moment(
                        PART,
                        "enquiries.strategyDiscussions.at",
                        listed.at(),
                        pointer + "/strategyDiscussions/" + index + "/at",
                        contradiction);
        return new Enquiry(
                recorded.id(),
                pointer,
                outcome(recorded),
                strategyDiscussion,
                keeping.moment(
                        PART,
                        "enquiries.conferenceDecidedAt",
                        recorded.conferenceDecidedAt(),
                        pointer + "/conferenceDecidedAt",
                        null),
                initialConference(recorded),
                contradiction);
    }

    /** The place in the list of the discussion that initiated the enquiry: the one marked so, else the first; -1 without a list. */
    private static int initiating(RecordedEnquiry enquiry) {
        List<RecordedStrategyDiscussion> all = enquiry.strategyDiscussions();
        for (int index = 0; index < all.size(); index++) {
            if (Boolean.TRUE.equals(all.get(index).initiating())) {
                return index;
            }
        }
        return all.isEmpty() ? -1 : 0;
    }

    private static @Nullable Moment strategyDiscussion(RecordedEnquiry enquiry) {
        int index = initiating(enquiry);
        return index < 0
                ? enquiry.strategyDiscussionAt()
                : enquiry.strategyDiscussions().get(index).at();
    }

    private Result outcome(RecordedEnquiry recorded) {
        if (!keeping.keeps(PART, "enquiries.outcome")) {
            return Result.NOT_KEPT;
        }
        if (recorded.outcome() != null) {
            return recorded.outcome().equals("conference") ? Result.CONFERENCE : Result.NO_CONFERENCE;
        }
        boolean named = conferences.stream()
                .anyMatch(one -> recorded.id().equals(one.recorded().enquiry()));
        return named ? Result.CONFERENCE_NAMES_IT : Result.OPEN;
    }

    private Occurrence initialConference(RecordedEnquiry enquiry) {
        if (!keeping.keeps("conferences")) {
            return keeping.notRecorded("conferences", "conferences.startsAt", "/conferences");
        }
        List<Occurrence> initial = conferences.stream()
                .filter(one -> isInitial(one.recorded()) && belongs(one.recorded(), enquiry))
                .map(one -> one.conference().start())
                .toList();
        return initial.stream()
                .filter(one -> !one.isRecorded())
                .findFirst()
                .orElseGet(() -> Occurrence.first(initial, Occurrence.missing("/conferences", "conferences.startsAt")));
    }

    /** A pre-birth conference is an initial one throughout. */
    private static boolean isInitial(RecordedConference conference) {
        return conference.type().equals("initial") || conference.type().equals("pre-birth");
    }

    /** By the field {@code enquiry}; without one, to the latest enquiry before it that shares a child. */
    private boolean belongs(RecordedConference conference, RecordedEnquiry enquiry) {
        return conference.enquiry() != null
                ? conference.enquiry().equals(enquiry.id())
                : enquiry.equals(latestBefore(conference));
    }

    private @Nullable RecordedEnquiry latestBefore(RecordedConference conference) {
        RecordedEnquiry latest = null;
        for (RecordedEnquiry enquiry : snapshot.enquiries()) {
            boolean sharesAChild = !Collections.disjoint(enquiry.children(), conference.childrenConsidered());
            if (sharesAChild && isBefore(enquiry, conference) && (latest == null || isLater(enquiry, latest))) {
                latest = enquiry;
            }
        }
        return latest;
    }

    private static boolean isBefore(RecordedEnquiry enquiry, RecordedConference conference) {
        Moment discussed = strategyDiscussion(enquiry);
        Moment start = conference.startsAt();
        return discussed != null && start != null && !discussed.first().isAfter(start.last());
    }

    private static boolean isLater(RecordedEnquiry one, RecordedEnquiry other) {
        Moment discussed = strategyDiscussion(one);
        Moment before = strategyDiscussion(other);
        if (discussed == null || before == null) {
            return before == null;
        }
        int order = discussed.first().compareTo(before.first());
        return order == 0 ? one.id().compareTo(other.id()) > 0 : order > 0;
    }
}

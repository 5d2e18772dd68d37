package org.quorate.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.quorate.snapshot.RecordedConference;
import org.quorate.time.Moment;

/** The conferences before and after one, about a child of it. */
final class Neighbours {
    private static final String FIELD = "conferences.startsAt";

    private Neighbours() {}

    /** The last initial conference before it that shares a child, itself where it is one. */
    static Occurrence initialBefore(RecordedConference conference, CaseRecord record) {
        List<Occurrence> before = starts(
                record,
                one -> EnquiryReading.isInitial(one) && (one.id().equals(conference.id()) || isBefore(one, conference)),
                conference);
        return before.isEmpty() ? none(record) : before.get(before.size() - 1);
    }

    /** The first review after it that shares a child. */
    static Occurrence reviewAfter(RecordedConference conference, CaseRecord record) {
        List<Occurrence> after =
                starts(record, one -> one.type().equals("review") && isBefore(conference, one), conference);
        return after.isEmpty() ? none(record) : after.get(0);
    }

    /** The first review after it that considers that child; not recorded where the source does not say who was considered. */
    static Occurrence reviewOf(String child, RecordedConference conference, CaseRecord record) {
        String considered = "conferences.childrenConsidered";
        if (!record.keeping().keeps("conferences", considered)) {
            return record.keeping().notRecorded("conferences", considered, "/conferences");
        }
        List<Occurrence> after = starts(
                record,
                one -> one.type().equals("review")
                        && one.childrenConsidered().contains(child)
                        && isBefore(conference, one),
                conference);
        return after.isEmpty() ? none(record) : after.get(0);
    }

    private static Occurrence none(CaseRecord record) {
        return record.keeping().keeps("conferences", FIELD)
                ? Occurrence.missing("/conferences", FIELD)
                : record.keeping().notRecorded("conferences", FIELD, "/conferences");
    }

    private static List<Occurrence> starts(
            CaseRecord record, Predicate<RecordedConference> which, RecordedConference of) {
        List<Occurrence> starts = new ArrayList<>();
        List<RecordedConference> all = record.snapshot().conferences();
        for (int index = 0; record.keeping().keeps("conferences", FIELD) && index < all.size(); index++) {
            RecordedConference one = all.get(index);
            boolean sharesAChild = one.id().equals(of.id())
                    || !Collections.disjoint(one.childrenConsidered(), of.childrenConsidered());
            if (one.startsAt() != null && sharesAChild && ConferenceReading.stands(one) && which.test(one)) {
                starts.add(record.keeping()
                        .moment(
                                "conferences",
                                FIELD,
                                one.startsAt(),
                                "/conferences/" + index + "/startsAt",
                                record.contradictions().ofConference(one.id())));
            }
        }
        starts.sort(Occurrence.BY_MOMENT);
        return starts;
    }

    private static boolean isBefore(RecordedConference one, RecordedConference other) {
        Moment first = one.startsAt();
        Moment second = other.startsAt();
        return first != null && second != null && first.first().isBefore(second.first());
    }
}

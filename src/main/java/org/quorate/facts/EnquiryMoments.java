package org.quorate.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedEnquiry;
import org.quorate.snapshot.RecordedStrategyDiscussion;
import org.quorate.time.Moment;

/** The moments of each enquiry, and which enquiry a conference belongs to. */
final class EnquiryMoments {
    private static final String PART = "enquiries";

    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final Map<String, Map<String, Occurrence>> byEnquiry = new HashMap<>();
    private final Map<String, Occurrence> none;
    private final EnquiryAnswers answers;

    EnquiryMoments(CaseSnapshot snapshot, Keeping keeping) {
        this.snapshot = snapshot;
        this.keeping = keeping;
        this.none = none(keeping);
        this.answers = new EnquiryAnswers(snapshot, EnquiryMoments::discussed);
        for (int index = 0; index < snapshot.enquiries().size(); index++) {
            RecordedEnquiry enquiry = snapshot.enquiries().get(index);
            byEnquiry.put(enquiry.id(), moments(enquiry, "/enquiries/" + index));
        }
    }

    private Map<String, Occurrence> moments(RecordedEnquiry enquiry, String pointer) {
        Map<String, Occurrence> moments = new LinkedHashMap<>();
        moments.put("strategy discussion", discussion(enquiry, initiating(enquiry), pointer));
        moments.put("last strategy discussion", discussion(enquiry, last(enquiry), pointer));
        put(moments, "concern notification", "concernNotifiedAt", enquiry.concernNotifiedAt(), pointer);
        put(moments, "investigation", "investigationBegunAt", enquiry.investigationBegunAt(), pointer);
        put(moments, "conference decision", "conferenceDecidedAt", enquiry.conferenceDecidedAt(), pointer);
        put(moments, "conference booking", "conferenceBookedAt", enquiry.conferenceBookedAt(), pointer);
        return moments;
    }

    private void put(
            Map<String, Occurrence> moments, String name, String field, @Nullable Moment moment, String pointer) {
        moments.put(name, keeping.moment(PART, "enquiries." + field, moment, pointer + "/" + field, null));
    }

    /** Of the list where there is one, else the single one. */
    private Occurrence discussion(RecordedEnquiry enquiry, int index, String pointer) {
        RecordedStrategyDiscussion listed =
                index < 0 ? null : enquiry.strategyDiscussions().get(index);
        String contradiction = Contradictions.ofEnquiry(enquiry, listedInitiating(enquiry));
        return listed == null
                ? keeping.moment(
                        PART,
                        "enquiries.strategyDiscussionAt",
                        enquiry.strategyDiscussionAt(),
                        pointer + "/strategyDiscussionAt",
                        contradiction)
                : keeping.moment(
                        PART,
                        "enquiries.strategyDiscussions.at",
                        listed.at(),
                        pointer + "/strategyDiscussions/" + index + "/at",
                        contradiction);
    }

    private static @Nullable RecordedStrategyDiscussion listedInitiating(RecordedEnquiry enquiry) {
        int index = initiating(enquiry);
        return index < 0 ? null : enquiry.strategyDiscussions().get(index);
    }

    /**
     * The place in the list of the discussion that initiated the enquiry: the earliest that is marked so, else the
     * earliest; -1 without a list.
     */
    private static int initiating(RecordedEnquiry enquiry) {
        List<RecordedStrategyDiscussion> all = enquiry.strategyDiscussions();
        int marked = earliest(all, one -> Boolean.TRUE.equals(one.initiating()), Comparator.naturalOrder());
        return marked < 0 ? earliest(all, one -> true, Comparator.naturalOrder()) : marked;
    }

    private static int last(RecordedEnquiry enquiry) {
        return earliest(enquiry.strategyDiscussions(), one -> true, Comparator.reverseOrder());
    }

    /** The place of the first by that order, whatever the order of the list; one without a moment comes last. */
    private static int earliest(
            List<RecordedStrategyDiscussion> all,
            Predicate<RecordedStrategyDiscussion> which,
            Comparator<Instant> order) {
        int earliest = -1;
        for (int index = 0; index < all.size(); index++) {
            if (which.test(all.get(index))
                    && (earliest < 0
                            || isBefore(all.get(index).at(), all.get(earliest).at(), order))) {
                earliest = index;
            }
        }
        return earliest;
    }

    private static boolean isBefore(@Nullable Moment one, @Nullable Moment best, Comparator<Instant> order) {
        return one != null && (best == null || order.compare(one.first(), best.first()) < 0);
    }

    /** The moments of an enquiry of the case. */
    Map<String, Occurrence> of(RecordedEnquiry enquiry) {
        return Objects.requireNonNull(byEnquiry.get(enquiry.id()));
    }

    /** The moments of the enquiry that a conference belongs to; all missing where it belongs to none. */
    Map<String, Occurrence> of(@Nullable RecordedConference conference) {
        RecordedEnquiry enquiry = conference == null || !keeping.keeps(PART) ? null : enquiryOf(conference);
        return enquiry == null ? none : of(enquiry);
    }

    private static Map<String, Occurrence> none(Keeping keeping) {
        Map<String, Occurrence> none = new LinkedHashMap<>();
        Moments.ofEnquiries()
                .forEach(name -> none.put(
                        name,
                        keeping.keeps(PART)
                                ? Occurrence.missing("/enquiries", PART)
                                : Occurrence.notRecorded("/enquiries", PART)));
        return none;
    }

    /** The latest of the enquiries that it answers; of a conference that answers none, the latest before it that shares a child. */
    @Nullable
    RecordedEnquiry enquiryOf(RecordedConference conference) {
        Collection<RecordedEnquiry> several = answers.of(conference);
        if (several.isEmpty()) {
            List<String> names = conference.namedEnquiries();
            several = snapshot.enquiries().stream()
                    .filter(one -> names.isEmpty()
                            ? !EnquiryReading.isInitial(conference) && isBefore(one, conference)
                            : names.contains(one.id()))
                    .toList();
        }
        RecordedEnquiry latest = null;
        for (RecordedEnquiry enquiry : several) {
            latest = latest == null || isLater(enquiry, latest) ? enquiry : latest;
        }
        return latest;
    }

    /** Which enquiries each initial conference answers. */
    EnquiryAnswers answers() {
        return answers;
    }

    private static @Nullable Moment discussed(RecordedEnquiry enquiry) {
        RecordedStrategyDiscussion listed = listedInitiating(enquiry);
        return listed == null ? enquiry.strategyDiscussionAt() : listed.at();
    }

    private static boolean isBefore(RecordedEnquiry enquiry, RecordedConference conference) {
        Moment discussed = discussed(enquiry);
        Moment start = conference.startsAt();
        return discussed != null
                && start != null
                && !discussed.first().isAfter(start.last())
                && !Collections.disjoint(enquiry.children(), conference.childrenConsidered());
    }

    private static boolean isLater(RecordedEnquiry one, RecordedEnquiry other) {
        Moment discussed = discussed(one);
        Moment before = discussed(other);
        if (discussed == null || before == null) {
            return before == null;
        }
        int order = discussed.first().compareTo(before.first());
        return order == 0 ? one.id().compareTo(other.id()) > 0 : order > 0;
    }
}

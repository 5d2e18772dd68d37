package org.quorate.snapshot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A section 47 enquiry.
 *
 * @param id the enquiry
 * @param children the children it is about
 * @param concernNotifiedAt when the concern was notified; null where not recorded
 * @param investigationBegunAt when the investigation began; null where not recorded
 * @param strategyDiscussionAt the strategy discussion that initiated it; null where not recorded
 * @param strategyDiscussions the strategy discussions, where there were several
 * @param conferenceDecidedAt when an initial conference was decided on; null where not recorded
 * @param conferenceBookedAt when it was booked; null where not recorded
 * @param outcome what it led to; missing while it is open; may be null
 */
public record RecordedEnquiry(
        String id,
        List<String> children,
        @Nullable Moment concernNotifiedAt,
        @Nullable Moment investigationBegunAt,
        @Nullable Moment strategyDiscussionAt,
        List<RecordedStrategyDiscussion> strategyDiscussions,
        @Nullable Moment conferenceDecidedAt,
        @Nullable Moment conferenceBookedAt,
        @Nullable String outcome) {

    private static final Set<String> OUTCOMES = Set.of("conference", "no-conference");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedEnquiry {
        id = Field.required(id);
        children = Field.ids(children);
        strategyDiscussions = Field.list(strategyDiscussions);
        outcome = outcome == null ? null : Field.oneOf(OUTCOMES, outcome);
    }
}

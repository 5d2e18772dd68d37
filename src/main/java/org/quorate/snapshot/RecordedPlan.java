package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A child protection plan.
 *
 * @param id the plan
 * @param child the child
 * @param startedOn the day of the conference that started it; null where not recorded
 * @param endedOn the day it ended; null where not recorded
 * @param category the category; null where not recorded
 * @param sentToChairAt when the chair received it; null where not recorded
 * @param familyInvolved whether the family was involved in drawing it up; null where not recorded
 */
public record RecordedPlan(
        String id,
        String child,
        @Nullable Moment startedOn,
        @Nullable Moment endedOn,
        @Nullable String category,
        @Nullable Moment sentToChairAt,
        @Nullable Boolean familyInvolved) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedPlan {
        id = Field.required(id);
        child = Field.required(child);
        category = Field.text(category);
        startedOn = Field.day(startedOn);
        endedOn = Field.day(endedOn);
    }
}

package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * Whether a person attended a meeting.
 *
 * @param who the person
 * @param present whether present; null where not recorded
 * @param arrivedAt when they arrived; null where not recorded
 * @param leftAt when they left; null where not recorded
 * @param excludedBecause why a family member was excluded; null where not recorded
 * @param viewsPresented whether an absent family member's views were presented; null where not recorded
 */
public record RecordedAttendance(
        String who,
        @Nullable Boolean present,
        @Nullable Moment arrivedAt,
        @Nullable Moment leftAt,
        @Nullable String excludedBecause,
        @Nullable Boolean viewsPresented) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedAttendance {
        who = Field.required(who);
    }
}

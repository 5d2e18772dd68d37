package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A dissent from the decision.
 *
 * @param by who
 * @param recordedAt when it was recorded; null where not recorded
 * @param answeredAt when it was answered; null where not recorded
 */
public record RecordedDissent(
        String by, @Nullable Moment recordedAt, @Nullable Moment answeredAt) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedDissent {
        by = Field.required(by);
    }
}

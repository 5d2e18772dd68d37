package org.quorate.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A disagreement between professionals.
 *
 * @param id the disagreement
 * @param raisedBy who raised it; null where not recorded
 * @param about about whom; null where not recorded
 * @param raisedAt when; null where not recorded
 * @param steps the steps taken
 * @param resolvedAt when it was resolved; null where not recorded
 */
public record RecordedDisagreement(
        String id,
        @Nullable String raisedBy,
        @Nullable String about,
        @Nullable Moment raisedAt,
        List<RecordedStep> steps,
        @Nullable Moment resolvedAt) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedDisagreement {
        id = Field.required(id);
        steps = Field.list(steps);
    }
}

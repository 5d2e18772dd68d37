package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * An approval of a departure from the procedure.
 *
 * @param id the approval
 * @param obligation the obligation departed from; null where not recorded
 * @param subject the id of the finding's subject; null where not recorded
 * @param by who approved; null where not recorded
 * @param at when; null where not recorded
 * @param reason why; null where not recorded
 */
public record RecordedApproval(
        String id,
        @Nullable String obligation,
        @Nullable String subject,
        @Nullable String by,
        @Nullable Moment at,
        @Nullable String reason) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedApproval {
        id = Field.required(id);
        reason = Field.text(reason);
    }
}

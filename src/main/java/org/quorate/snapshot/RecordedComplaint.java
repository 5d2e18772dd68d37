package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A complaint.
 *
 * @param id the complaint
 * @param by who complained; null where not recorded
 * @param madeAt when; null where not recorded
 * @param how in which way; null where not recorded
 * @param about about what; null where not recorded
 * @param answeredBy who answered; null where not recorded
 * @param answeredAt when it was answered; null where not recorded
 */
public record RecordedComplaint(
        String id,
        @Nullable String by,
        @Nullable Moment madeAt,
        @Nullable String how,
        @Nullable String about,
        @Nullable String answeredBy,
        @Nullable Moment answeredAt) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedComplaint {
        id = Field.required(id);
        about = Field.text(about);
    }
}

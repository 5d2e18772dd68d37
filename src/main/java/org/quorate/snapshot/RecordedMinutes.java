package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * Minutes sent to one person.
 *
 * @param to to whom
 * @param sentAt when; null where not recorded
 */
public record RecordedMinutes(String to, @Nullable Moment sentAt) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedMinutes {
        to = Field.required(to);
    }
}

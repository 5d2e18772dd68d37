package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A document sent to one person.
 *
 * @param document which document: those of a conference and those of a core group are not the same
 * @param to to whom
 * @param at when; null where not recorded
 */
public record RecordedCirculation(
        String document, String to, @Nullable Moment at) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedCirculation {
        document = Field.required(document);
        to = Field.required(to);
    }
}

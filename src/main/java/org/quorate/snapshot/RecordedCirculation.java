package org.quorate.snapshot;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A document sent to one person.
 *
 * @param document which document
 * @param to to whom
 * @param at when; null where not recorded
 */
public record RecordedCirculation(
        String document, String to, @Nullable Moment at) {

    private static final Set<String> DOCUMENTS = Set.of("minutes", "summary", "decision-letter", "plan", "record");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedCirculation {
        document = Field.oneOf(DOCUMENTS, Field.required(document));
        to = Field.required(to);
    }
}

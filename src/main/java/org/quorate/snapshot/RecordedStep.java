package org.quorate.snapshot;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A step of a disagreement.
 *
 * @param step which step
 * @param at when; null where not recorded
 */
public record RecordedStep(String step, @Nullable Moment at) {

    private static final Set<String> STEPS = Set.of("discussion", "line-manager", "senior-manager", "formal");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedStep {
        step = Field.oneOf(STEPS, Field.required(step));
    }
}

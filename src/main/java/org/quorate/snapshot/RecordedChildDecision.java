package org.quorate.snapshot;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decision for one child.
 *
 * @param child the child
 * @param outcome the decision; null where not recorded
 * @param category the category of abuse or neglect; null where not recorded
 */
public record RecordedChildDecision(
        String child, @Nullable String outcome, @Nullable String category) {

    private static final Set<String> OUTCOMES = Set.of("plan", "no-plan", "continue", "discontinue");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedChildDecision {
        child = Field.required(child);
        category = Field.text(category);
        outcome = outcome == null ? null : Field.oneOf(OUTCOMES, outcome);
    }
}

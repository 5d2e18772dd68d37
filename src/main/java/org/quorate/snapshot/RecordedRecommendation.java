package org.quorate.snapshot;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a professional recommended.
 *
 * @param by who
 * @param recommends what; null where not recorded
 * @param reason whether a reason was given; null where not recorded
 */
public record RecordedRecommendation(
        String by, @Nullable String recommends, @Nullable Boolean reason) {

    private static final Set<String> RECOMMENDATIONS = Set.of("plan", "no-plan", "abstained");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedRecommendation {
        by = Field.required(by);
        recommends = recommends == null ? null : Field.oneOf(RECOMMENDATIONS, recommends);
    }
}

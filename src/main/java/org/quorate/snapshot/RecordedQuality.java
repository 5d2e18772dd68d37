package org.quorate.snapshot;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * What a reviewer found in a report.
 *
 * @param recordsChecked agency records were checked; null where not recorded
 * @param factFromOpinion fact is told from opinion; null where not recorded
 * @param historicalFromRecent historical is told from recent; null where not recorded
 * @param riskAnalysed risk is analysed; null where not recorded
 * @param involvementAndCapacity involvement and parental capacity are described; null where not recorded
 * @param impactOnChild the impact on the child is clear; null where not recorded
 * @param recommendations recommendations are made; null where not recorded
 * @param lastSeen when each child was last seen
 * @param childViews whether each child's views are there
 * @param contactFrequency whether the frequency of contact is there for each child
 */
public record RecordedQuality(
        @Nullable Boolean recordsChecked,
        @Nullable Boolean factFromOpinion,
        @Nullable Boolean historicalFromRecent,
        @Nullable Boolean riskAnalysed,
        @Nullable Boolean involvementAndCapacity,
        @Nullable Boolean impactOnChild,
        @Nullable Boolean recommendations,
        Map<String, Moment> lastSeen,
        Map<String, Boolean> childViews,
        Map<String, Boolean> contactFrequency) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedQuality {
        lastSeen = Field.map(lastSeen);
        childViews = Field.map(childViews);
        contactFrequency = Field.map(contactFrequency);
    }
}

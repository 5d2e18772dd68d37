package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * Who chairs a conference.
 *
 * @param professional the chair; null where not recorded
 * @param independent whether independent of the case; null where not recorded
 * @param metFamilyAt when the chair met the family before the conference; null where not recorded
 */
public record RecordedChair(
        @Nullable String professional,
        @Nullable Boolean independent,
        @Nullable Moment metFamilyAt) {}

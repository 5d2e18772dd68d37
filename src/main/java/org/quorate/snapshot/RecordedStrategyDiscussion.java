package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * One of several strategy discussions of an enquiry.
 *
 * @param at when; null where not recorded
 * @param initiating whether it initiated the enquiry; null where not recorded
 */
public record RecordedStrategyDiscussion(
        @Nullable Moment at, @Nullable Boolean initiating) {}

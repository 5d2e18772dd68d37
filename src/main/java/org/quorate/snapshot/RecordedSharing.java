package org.quorate.snapshot;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * One sharing of a report with the parents.
 *
 * @param at when; null where not recorded
 * @param how in which way; null where not recorded
 */
public record RecordedSharing(@Nullable Moment at, @Nullable String how) {

    private static final Set<String> WAYS = Set.of("face-to-face", "telephone", "video", "post", "email");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedSharing {
        how = how == null ? null : Field.oneOf(WAYS, how);
    }
}

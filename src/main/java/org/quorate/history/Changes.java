package org.quorate.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one run to another.
 *
 * @param changes by case, policy and fingerprint
 * @param unchanged how many duties are as they were
 * @param edited whether a duty that changed is not as it was written
 */
public record Changes(StoredRun from, StoredRun to, List<Change> changes, long unchanged, boolean edited) {
    /** How many have that label. */
    public long count(Change.Label label) {
        return changes.stream().filter(one -> one.label() == label).count();
    }

    /** What looks like the same duties under other ids; null where nothing does. */
    public @Nullable RenewedIds renewedIds() {
        return RenewedIds.in(changes);
    }
}

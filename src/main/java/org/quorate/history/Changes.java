package org.quorate.history;

import java.util.List;

/**
 * What changed from one run to another.
 *
 * @param changes by case, policy and fingerprint
 * @param unchanged how many duties are as they were
 */
public record Changes(StoredRun from, StoredRun to, List<Change> changes, long unchanged) {
    /** How many have that label. */
    public long count(Change.Label label) {
        return changes.stream().filter(one -> one.label() == label).count();
    }
}

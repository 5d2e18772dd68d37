package org.quorate.history;

import org.jspecify.annotations.Nullable;
import org.quorate.policy.Pack;

/**
 * A pack that judged in a run.
 *
 * @param policy its id
 * @param versions the names of its versions, apart by commas; empty where it has none
 * @param digest SHA-256 over its files, in hexadecimal
 * @param former the digest of the pack it came after, by which the run's record was judged as well; null where it was
 *     judged by this pack alone
 */
public record StoredPack(
        String policy,
        String versions,
        String digest,
        @Nullable String former) {
    /** What is kept of a pack. */
    public static StoredPack of(Pack pack, @Nullable String former) {
        return new StoredPack(pack.id(), String.join(",", pack.versions()), pack.digest(), former);
    }
}

package org.quorate.history;

import org.quorate.policy.Pack;

/**
 * A pack that judged in a run.
 *
 * @param policy its id
 * @param versions the names of its versions, apart by commas; empty where it has none
 * @param digest SHA-256 over its files, in hexadecimal
 */
public record StoredPack(String policy, String versions, String digest) {
    /** What is kept of a pack. */
    public static StoredPack of(Pack pack) {
        return new StoredPack(pack.id(), String.join(",", pack.versions()), pack.digest());
    }
}

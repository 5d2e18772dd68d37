package org.quorate.history;

import java.util.Optional;

/**
 * What a difference between two runs may come from. It is decided by digests alone: where the pack that judges the duty
 * has another digest in the later run, or judged in one of the runs only, it is the policy; else, where another version
 * of the program ran, the program; else the record. A case that is in one run only came or went with the record, whatever
 * else changed. A record that changed on the night of a new pack is therefore put down to the policy.
 */
public enum Because {
    RECORD("record"),
    POLICY("policy"),
    PROGRAM("program");

    private final String id;

    Because(String id) {
        this.id = id;
    }

    /** The word that is printed. */
    public String id() {
        return id;
    }

    /** Of a duty under that policy, whose case is in both runs. */
    static Because of(String policy, StoredRun from, StoredRun to) {
        Optional<String> before = from.pack(policy).map(StoredPack::digest);
        if (!before.equals(to.pack(policy).map(StoredPack::digest))) {
            return POLICY;
        }
        return from.program().equals(to.program()) ? RECORD : PROGRAM;
    }
}

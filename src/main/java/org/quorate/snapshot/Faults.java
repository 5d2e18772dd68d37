package org.quorate.snapshot;

import java.util.ArrayList;
import java.util.List;

/** The faults of one document, up to a number that still helps. */
final class Faults {
    /** How many are kept. */
    static final int MOST = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private boolean more;

    void add(Fault fault) {
        if (isFull()) {
            more = true;
        } else {
            faults.add(fault);
        }
    }

    /** Whether what is added from now on is only counted as more. */
    boolean isFull() {
        return faults.size() >= MOST;
    }

    /** Whether there were more than are kept. */
    boolean hasMore() {
        return more;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> list() {
        return faults;
    }
}

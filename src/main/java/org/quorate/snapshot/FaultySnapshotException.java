package org.quorate.snapshot;

import java.util.List;
import java.util.stream.Collectors;

/** A snapshot that was built in memory and contradicts itself: it cannot be judged. */
public final class FaultySnapshotException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Rejected> faults;

    private FaultySnapshotException(List<Rejected> faults) {
        super(faults.stream().map(Rejected::reason).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    /**
     * Lets a snapshot pass that has no faults.
     *
     * @throws FaultySnapshotException with all its faults
     */
    public static void refuse(CaseSnapshot snapshot) {
        List<Rejected> faults = snapshot.faults();
        if (!faults.isEmpty()) {
            throw new FaultySnapshotException(faults);
        }
    }

    /** Every fault, in the order of the lists. */
    public List<Rejected> faults() {
        return faults;
    }
}

package org.quorate.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with all its faults. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackFault> faults;

    /** A pack with these faults. */
    public PackException(List<PackFault> faults) {
        super(faults.stream().map(PackFault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, by file and line. */
    public List<PackFault> faults() {
        return faults;
    }
}

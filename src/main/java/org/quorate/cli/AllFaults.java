package org.quorate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;

/** The faults of packs that are read one after another, so that all of them are told at once. */
final class AllFaults {
    private final List<PackFault> faults = new ArrayList<>();

    /** What that gives; empty where packs have faults, which are then among these. */
    <T> Optional<T> without(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (PackException wrong) {
            faults.addAll(wrong.faults());
            return Optional.empty();
        }
    }

    /**
     * Refuses to go on with faulty packs.
     *
     * @throws PackException with all faults, where there are any
     */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
    }
}

package org.quorate.engine.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.quorate.text.NearestName;

/** Collects the faults of all files, so that all are told at once, and which rules are worth compiling nevertheless. */
final class DrlFaults {
    private final List<PackFault> faults = new ArrayList<>();
    private final Set<String> unsoundFiles = new HashSet<>();
    private final Set<DrlRule> unsoundRules = new HashSet<>();

    void addAll(List<PackFault> more) {
        faults.addAll(more);
    }

    void in(DrlSource source, int offset, String found, String expected) {
        faults.add(source.fault(offset, found, expected, null));
        unsoundFiles.add(source.path());
    }

    void in(DrlRule rule, int offset, String found, String expected) {
        in(rule, offset, found, expected, null);
    }

    void unknown(DrlRule rule, int offset, String name, String expected, Collection<String> known) {
        in(rule, offset, "«" + name + "»", expected, NearestName.to(name, known).orElse(null));
    }

    void in(DrlRule rule, int offset, String found, String expected, @Nullable String nearest) {
        faults.add(rule.source().fault(offset, found, expected, nearest));
        unsoundRules.add(rule);
    }

    boolean isSound(DrlFile file) {
        return !unsoundFiles.contains(file.source().path());
    }

    boolean isSound(DrlRule rule) {
        return !unsoundRules.contains(rule);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    PackException exception() {
        return new PackException(all());
    }

    /** All of them, by file and place. */
    List<PackFault> all() {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparing(PackFault::file)
                        .thenComparingInt(PackFault::line)
                        .thenComparingInt(PackFault::column))
                .toList();
    }
}

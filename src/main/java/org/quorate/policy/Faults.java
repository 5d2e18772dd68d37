package org.quorate.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** Collects the faults of one file, so that all are told at once. */
public final class Faults {
    private final String file;
    private final Set<PackFault> faults = new LinkedHashSet<>();

    /** None yet, of a file of that name. */
    public Faults(String file) {
        this.file = file;
    }

    /** Notes what was found at a place, and what was expected there. */
    public void add(Located at, String found, String expected) {
        add(at, found, expected, null);
    }

    /** Notes a name that nobody knows, with the nearest that somebody does. */
    public void unknown(Located.Text name, String what, Collection<String> known) {
        String nearest = NearestName.to(name.value(), known).orElse(null);
        add(name, name.shown(), what, nearest);
    }

    /** Notes the keys of a map that are none of these. */
    public void known(Located.Mapping mapping, Set<String> keys, String what) {
        for (Located.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key().value())) {
                unknown(
                        entry.key(),
                        what + ": " + String.join(", ", keys.stream().sorted().toList()),
                        keys);
            }
        }
    }

    void warn(Located at, String found, String expected) {
        add(at, found, expected, null, PackFault.Kind.SUSPICIOUS);
    }

    /** Notes a fault, and what was most likely meant; null where nothing is near. */
    public void add(Located at, String found, String expected, @Nullable String nearest) {
        add(at, found, expected, nearest, PackFault.Kind.FAULT);
    }

    void add(Located at, String found, String expected, @Nullable String nearest, PackFault.Kind kind) {
        faults.add(new PackFault(file, at.line(), at.column(), found, expected, nearest, kind));
    }

    /** How many there are. */
    public int count() {
        return faults.size();
    }

    /** All of them, by line. */
    public List<PackFault> all() {
        List<PackFault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparingInt(PackFault::line).thenComparingInt(PackFault::column));
        return sorted;
    }
}

package org.quorate.example;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.text.NearestName;

/** Makes the snapshot of one example: from what it starts, and what is changed in it. */
final class ExampleSnapshot {
    private static final String CHANGES = "a map of places and values";

    private final Written example;
    private final Faults faults;
    private final @Nullable Located inline;
    private final Change change;
    private final Map<String, Located> changed = new LinkedHashMap<>();

    private ExampleSnapshot(Written example, @Nullable Located inline, ObjectNode start) {
        this.example = example;
        this.faults = example.faults();
        this.inline = inline;
        this.change = new Change(start);
    }

    /**
     * The snapshot; empty where there are faults, which are noted.
     *
     * @param from what says where to start: the example itself, or its file
     */
    static Optional<CaseSnapshot> of(Written example, Written from, Bases bases) {
        Located inline = from.map().get("snapshot").orElse(null);
        Located base = from.map().get("base").orElse(null);
        Faults faults = example.faults();
        if (inline != null && base != null) {
            faults.add(base, "a base beside a snapshot", "one of them");
        } else if (inline instanceof Located.Mapping snapshot) {
            return new ExampleSnapshot(example, inline, JsonValues.of(snapshot)).changed();
        } else if (inline != null) {
            faults.add(inline, inline.shown(), "a case snapshot");
        } else if (base == null) {
            faults.add(example.map(), "an example without a snapshot", "«base» with a name, or «snapshot»");
        } else if (base instanceof Located.Text name && bases.names().contains(name.value())) {
            return bases.named(name.value()).flatMap(start -> new ExampleSnapshot(example, null, start).changed());
        } else if (base instanceof Located.Text name) {
            Set<String> names = bases.names();
            faults.unknown(name, "the name of a snapshot: " + String.join(", ", names), names);
        } else {
            faults.add(base, base.shown(), "the name of a snapshot");
        }
        return Optional.empty();
    }

    private Optional<CaseSnapshot> changed() {
        int before = faults.count();
        if (inline != null) {
            Snapshots.read(change.changed(), pointer -> Snapshots.at(inline, pointer), faults);
        }
        example.texts("remove", "a list of places").forEach(place -> at(place, () -> change.remove(place.value())));
        each("set", entry -> changed.put(change.set(entry.key().value(), JsonValues.of(entry.value())), entry.value()));
        each("add", entry -> added(change.add(entry.key().value(), JsonValues.of(entry.value())), entry.value()));
        unkept();
        return faults.count() > before ? Optional.empty() : Snapshots.read(change.changed(), this::place, faults);
    }

    private void each(String key, Consumer<Located.Entry> step) {
        example.entries(key, CHANGES).forEach(entry -> at(entry.key(), () -> step.accept(entry)));
    }

    /** Remembers where each of the entries stands that were put at a list's end, from this pointer on. */
    private void added(String pointer, Located value) {
        int slash = pointer.lastIndexOf('/') + 1;
        int first = Integer.parseInt(pointer.substring(slash));
        List<Located> entries = value instanceof Located.Items items ? items.values() : List.of(value);
        for (int index = 0; index < entries.size(); index++) {
            changed.put(pointer.substring(0, slash) + (first + index), entries.get(index));
        }
    }

    private void unkept() {
        List<Located.Text> parts = example.texts("unkept", "a list of parts of the record");
        Set<String> known = new TreeSet<>(CaseSnapshot.parts());
        parts.stream()
                .filter(part -> !known.contains(part.value()))
                .forEach(part -> faults.unknown(part, "a part of the record: " + String.join(", ", known), known));
        if (!parts.isEmpty()) {
            change.unkept(parts.stream().map(Located.Text::value).toList());
        }
    }

    private void at(Located.Text place, Runnable change) {
        try {
            change.run();
        } catch (NoSuchPlaceException nowhere) {
            String known = String.join(", ", nowhere.known());
            String step = nowhere.step();
            if (step == null) {
                faults.add(place, place.shown(), "a place that begins with «/», such as «/conferences/k1/startsAt»");
            } else {
                String nearest = NearestName.to(step, nowhere.known()).orElse(null);
                String expected = known.isEmpty() ? "a place of the snapshot" : "one of " + known;
                String found = place.shown() + ", and no «" + step + "» is there";
                faults.add(place, found, expected, nearest);
            }
        }
    }

    /** Where in the file that stands which a pointer names: in a change, in the snapshot, or else the example. */
    private Located place(String pointer) {
        String nearest = changed.keySet().stream()
                .filter(one -> (pointer + "/").startsWith(one + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Located value = changed.get(nearest);
        if (value != null) {
            return Snapshots.at(value, pointer.substring(nearest.length()));
        }
        return inline == null ? example.map() : Snapshots.at(inline, pointer);
    }
}

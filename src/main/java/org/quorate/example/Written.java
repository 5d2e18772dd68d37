package org.quorate.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;

/** A map of an example file, with what is asked of it; what is not as asked is noted. */
record Written(Located.Mapping map, Faults faults) {

    /** Notes keys that nobody knows. */
    void known(Collection<String> keys, String what) {
        map.entries().stream()
                .map(Located.Entry::key)
                .filter(key -> !keys.contains(key.value()))
                .forEach(key -> faults.unknown(key, what + ": " + String.join(", ", keys), keys));
    }

    boolean has(String key) {
        return map.get(key).isPresent();
    }

    /** A text that is not blank. */
    Optional<Located.Text> text(String key, String what) {
        Optional<Located> value = map.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Located.Text text && !text.value().isBlank()) {
            return Optional.of(text);
        }
        faults.add(value.get(), value.get().shown(), what);
        return Optional.empty();
    }

    /** The texts of a list, or one alone. */
    List<Located.Text> texts(String key, String what) {
        Optional<Located> value = map.get(key);
        if (value.isPresent() && value.get() instanceof Located.Mapping) {
            faults.add(value.get(), value.get().shown(), what);
        }
        return value.map(Located::texts).orElse(List.of());
    }

    /** The keys and values of a map. */
    List<Located.Entry> entries(String key, String what) {
        Optional<Located> value = map.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Located.Mapping mapping) {
            return mapping.entries();
        }
        faults.add(value.get(), value.get().shown(), what);
        return List.of();
    }

    /** The maps of a list; an empty list is a fault too. */
    List<Written> maps(String key, String what) {
        Located value = map.get(key).orElse(map);
        List<Written> maps = new ArrayList<>();
        if (value instanceof Located.Items items && !items.values().isEmpty()) {
            for (Located one : items.values()) {
                if (one instanceof Located.Mapping mapping) {
                    maps.add(new Written(mapping, faults));
                } else {
                    faults.add(one, one.shown(), what);
                }
            }
        } else {
            String found = value == map
                    ? "no «" + key + "»"
                    : value instanceof Located.Items ? "an empty list" : value.shown();
            faults.add(value, found, "a list of which each is " + what);
        }
        return maps;
    }
}

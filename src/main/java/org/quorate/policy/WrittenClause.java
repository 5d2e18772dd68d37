package org.quorate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause as written, perhaps by several packs: each value keeps the pack it came from.
 *
 * @param name its name, where it was last written
 * @param origin who wrote it last
 * @param values its values by key
 * @param olderCitations the quotations that a later one stands before, for what it did not say anew
 */
record WrittenClause(Located.Text name, Origin origin, Map<String, Value> values, List<Value> olderCitations) {
    private static final String OFF = "off";
    private static final String CITE = "cite";
    private static final String OTHER_READING = "other-reading";
    private static final Set<String> BESIDE_THE_POINT =
            Set.of("when", "except", "modality", CITE, "note", OTHER_READING);

    /** One value, and the pack that wrote it. */
    record Value(Located.Text key, Located value, Origin origin) {
        boolean isOff() {
            return WrittenClause.isOff(value);
        }
    }

    /** Whether what is written switches off what it stands for. */
    static boolean isOff(Located value) {
        return value instanceof Located.Text text && text.value().equals(OFF);
    }

    static WrittenClause of(Located.Text name, Located.Mapping body, Origin origin) {
        Map<String, Value> values = new LinkedHashMap<>();
        body.entries().forEach(entry -> values.put(entry.key().value(), new Value(entry.key(), entry.value(), origin)));
        return new WrittenClause(name, origin, values, List.of());
    }

    /** This clause with what it does not say taken from an older one; a value that is off is taken from neither. */
    WrittenClause over(@Nullable WrittenClause older) {
        Map<String, Value> merged = new LinkedHashMap<>(older == null ? Map.of() : older.values);
        merged.putAll(values);
        merged.values().removeIf(Value::isOff);
        List<Value> cited = new ArrayList<>(olderCitations);
        if (older != null && older.values.containsKey(CITE) && values.containsKey(CITE) && !saysAllOf(older)) {
            cited.add(Objects.requireNonNull(older.values.get(CITE)));
            cited.addAll(older.olderCitations);
        }
        return new WrittenClause(name, origin, merged, cited);
    }

    private boolean saysAllOf(WrittenClause older) {
        return older.values.keySet().stream().allMatch(key -> BESIDE_THE_POINT.contains(key) || values.containsKey(key))
                && values.keySet().stream().anyMatch(key -> !BESIDE_THE_POINT.contains(key));
    }

    /** The clause in the reading that was not chosen, with what that changes; empty where none is written. */
    Optional<WrittenClause> otherReading() {
        Value other = values.get(OTHER_READING);
        if (other == null || !(other.value() instanceof Located.Mapping changes)) {
            return Optional.empty();
        }
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.remove(OTHER_READING);
        of(name, changes, other.origin()).values.forEach(changed::put);
        changed.values().removeIf(Value::isOff);
        return Optional.of(new WrittenClause(name, origin, changed, olderCitations));
    }

    /** The place of its last writing, for what concerns it as a whole. */
    Located.Text at() {
        return name;
    }
}

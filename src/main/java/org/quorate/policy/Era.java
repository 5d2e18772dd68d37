package org.quorate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which a pack has one set of clauses.
 *
 * @param days the days
 * @param version the name of the version in force; null where it has none
 * @param clauses the clauses by name, in the order in which they are written
 */
record Era(InForce days, @Nullable String version, Map<String, WrittenClause> clauses) {

    /**
     * The eras of a pack over those of the pack it takes its clauses from: what is not changed holds as it does there on
     * that day, and outside the other's days the pack stands alone.
     *
     * @param own the pack's own eras, as changes
     * @param parents the other's eras
     */
    static List<Era> over(List<Written> own, List<Era> parents) {
        Set<String> inherited = new LinkedHashSet<>();
        parents.forEach(parent -> inherited.addAll(parent.clauses.keySet()));
        List<Era> eras = new ArrayList<>();
        for (Written written : own) {
            written.checkWhatIsOff(inherited);
            List<InForce> alone = List.of(written.days);
            for (Era parent : parents) {
                written.days.overlap(parent.days).ifPresent(days -> eras.add(written.over(days, parent.clauses)));
                alone = alone.stream()
                        .flatMap(days -> days.without(parent.days).stream())
                        .toList();
            }
            alone.forEach(days -> eras.add(written.over(days, Map.of()).withoutParts(inherited)));
        }
        return eras;
    }

    /** Where the pack stands alone, what only changes a clause of another pack says nothing. */
    private Era withoutParts(Set<String> inherited) {
        Map<String, WrittenClause> whole = new LinkedHashMap<>(clauses);
        whole.entrySet()
                .removeIf(entry -> inherited.contains(entry.getKey())
                        && !entry.getValue().values().keySet().containsAll(Set.of("modality", "cite")));
        return new Era(days, version, whole);
    }

    /**
     * What one version of a pack writes: clauses that add to, change or switch off those before.
     *
     * @param days the days
     * @param version its name; null where it has none
     * @param changes layers of clauses, the oldest first
     * @param origin the pack that writes it
     */
    record Written(InForce days, @Nullable String version, List<Map<String, Located.Entry>> changes, Origin origin) {

        private void checkWhatIsOff(Set<String> inherited) {
            Set<String> known = new LinkedHashSet<>(inherited);
            for (Map<String, Located.Entry> layer : changes) {
                layer.forEach((name, entry) -> {
                    if (WrittenClause.isOff(entry.value()) && !known.contains(name)) {
                        origin.faults().unknown(entry.key(), "a clause that there is to switch off", known);
                    }
                });
                known.addAll(layer.keySet());
            }
        }

        private Era over(InForce on, Map<String, WrittenClause> older) {
            Map<String, WrittenClause> clauses = new LinkedHashMap<>(older);
            for (Map<String, Located.Entry> layer : changes) {
                layer.forEach((name, entry) -> write(entry, clauses));
            }
            return new Era(on, version, clauses);
        }

        private void write(Located.Entry entry, Map<String, WrittenClause> clauses) {
            String name = entry.key().value();
            if (WrittenClause.isOff(entry.value())) {
                clauses.remove(name);
            } else if (entry.value() instanceof Located.Mapping body) {
                WrittenClause written = WrittenClause.of(entry.key(), body, origin);
                clauses.put(name, written.over(clauses.get(name)));
            } else {
                origin.faults()
                        .add(entry.value(), entry.value().shown(), "a map with at least modality and cite, or «off»");
            }
        }
    }
}

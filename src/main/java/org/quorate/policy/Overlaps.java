package org.quorate.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds two clauses that would both judge one duty. They are apart if some key of their {@code when} has no value in
 * common; of two that are not, one's conditions have to be contained in the other's, and the fuller one judges.
 */
final class Overlaps {
    private final Faults faults;
    private final Located.Mapping root;

    Overlaps(Faults faults, Located.Mapping root) {
        this.faults = faults;
        this.root = root;
    }

    void check(List<Clause> clauses) {
        Map<String, List<Clause>> byObligation = clauses.stream().collect(Collectors.groupingBy(Clause::obligation));
        byObligation.values().forEach(same -> {
            for (int one = 0; one < same.size(); one++) {
                for (int other = one + 1; other < same.size() && other < one + 200; other++) {
                    check(same.get(one), same.get(other));
                }
            }
        });
    }

    private void check(Clause one, Clause other) {
        boolean prohibitions = one.modality() == Modality.MUST_NOT || other.modality() == Modality.MUST_NOT;
        if (!prohibitions && !areApart(one, other) && !isContained(one, other) && !isContained(other, one)) {
            Located at = new Located.Text("", other.line(), 3);
            faults.add(
                    root.get("clauses").isPresent() ? at : root,
                    "«" + other.name() + "», which judges duties that «" + one.name() + "» (line " + one.line()
                            + ") judges too",
                    "clauses that are apart under «when», or one that contains the other");
        }
    }

    private static boolean areApart(Clause one, Clause other) {
        return one.conditions().entrySet().stream()
                .anyMatch(entry -> areApart(entry.getValue(), other.conditions().get(entry.getKey())));
    }

    private static boolean areApart(Condition one, @Nullable Condition other) {
        if (one instanceof Condition.OneOf first && other instanceof Condition.OneOf second) {
            Set<String> common = new HashSet<>(first.values());
            common.retainAll(second.values());
            return common.isEmpty();
        }
        return false;
    }

    /** Whether every condition of the one is asked by the other too; two without any are not. */
    private static boolean isContained(Clause one, Clause other) {
        return one.conditions().size() < other.conditions().size()
                && one.conditions().entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(other.conditions().get(entry.getKey())));
    }
}

package org.quorate.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Finds two clauses that would both judge one duty. They are apart if some key of their {@code when} has no value in
 * common, or if no day has both in force; of two that are not, one's conditions have to be contained in the other's, and
 * the narrower one judges. Prohibitions, and documents of different kinds, are judged each.
 */
final class Overlaps {
    private static final int MOST = 100;

    private final Faults faults;

    Overlaps(Faults faults) {
        this.faults = faults;
    }

    /** Notes pairs that would judge one duty, as many as a reader can use. */
    void check(List<Clause> clauses) {
        eachPair(clauses, (one, other) -> {
            boolean nested = one.isNarrowerThan(other) || other.isNarrowerThan(one);
            if (!nested && faults.count() < MOST && shareDays(one, other)) {
                Located at = new Located.Text("", other.line(), 3);
                faults.add(
                        at,
                        "«" + other.name() + "», which judges duties that «" + one.name() + "» (line " + one.line()
                                + ") judges too",
                        "clauses that are apart under «when», or one that contains the other");
            }
        });
    }

    /** The clauses of which another judges duties that they judge, on the same days or on others. */
    static Set<Clause> notAlone(List<Clause> clauses) {
        Set<Clause> together = new HashSet<>();
        eachPair(clauses, (one, other) -> {
            together.add(one);
            together.add(other);
        });
        return together;
    }

    /** Each two clauses of one obligation that are not apart, the earlier first. */
    private static void eachPair(List<Clause> clauses, BiConsumer<Clause, Clause> look) {
        Map<String, List<Clause>> byObligation = clauses.stream().collect(Collectors.groupingBy(Clause::obligation));
        byObligation.values().forEach(same -> {
            for (int one = 0; one < same.size(); one++) {
                for (int other = one + 1; other < same.size(); other++) {
                    if (!areApart(same.get(one), same.get(other))) {
                        look.accept(same.get(one), same.get(other));
                    }
                }
            }
        });
    }

    private static boolean areApart(Clause one, Clause other) {
        boolean judgedEach = one.modality() == Modality.MUST_NOT || other.modality() == Modality.MUST_NOT;
        boolean otherDocument = one.asks("document")
                && other.asks("document")
                && !one.words("document").equals(other.words("document"));
        return judgedEach
                || otherDocument
                || one.conditions().entrySet().stream().anyMatch(entry -> {
                    Condition asked = other.conditions().get(entry.getKey());
                    return asked != null && entry.getValue().isApartFrom(asked);
                });
    }

    private static boolean shareDays(Clause one, Clause other) {
        return one.inForce().stream()
                .anyMatch(stretch -> other.inForce().stream()
                        .anyMatch(that -> stretch.days().overlap(that.days()).isPresent()));
    }
}

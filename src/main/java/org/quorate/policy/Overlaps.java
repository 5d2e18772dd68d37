package org.quorate.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds two clauses that would both judge one duty. They are apart if some key of their {@code when} has no value in
 * common, or if no day has both in force; of two that are not, one's conditions have to be contained in the other's, and
 * the narrower one judges. Prohibitions, documents of different kinds, and invitations to different people are judged
 * each.
 */
final class Overlaps {
    private static final int MOST = 100;
    private static final Set<String> PEOPLE = Set.of("professionals", "family", "children");

    private final Faults faults;

    Overlaps(Faults faults) {
        this.faults = faults;
    }

    /** Notes pairs that would judge one duty, as many as a reader can use. */
    void check(List<Clause> clauses) {
        byObligation(clauses).forEach(same -> {
            for (int one = 0; one < same.size() && faults.count() < MOST; one++) {
                for (int other = one + 1; other < same.size() && faults.count() < MOST; other++) {
                    check(same.get(one), same.get(other));
                }
            }
        });
    }

    private void check(Clause one, Clause other) {
        boolean nested = one.isNarrowerThan(other) || other.isNarrowerThan(one);
        if (!nested && !areApart(one, other) && shareDays(one, other)) {
            Located at = new Located.Text("", other.line(), 3);
            faults.add(
                    at,
                    "«" + other.name() + "», which judges duties that «" + one.name() + "» (line " + one.line()
                            + ") judges too",
                    "clauses that are apart under «when», or one that contains the other");
        }
    }

    /** The clauses of which another judges duties that they judge, on the same days or on others. */
    static Set<Clause> notAlone(List<Clause> clauses) {
        Set<Clause> together = new HashSet<>();
        byObligation(clauses)
                .forEach(same -> same.stream()
                        .filter(one -> same.stream().anyMatch(other -> !one.equals(other) && !areApart(one, other)))
                        .forEach(together::add));
        return together;
    }

    private static Collection<List<Clause>> byObligation(List<Clause> clauses) {
        return clauses.stream()
                .collect(Collectors.groupingBy(Clause::obligation))
                .values();
    }

    private static boolean areApart(Clause one, Clause other) {
        boolean judgedEach = one.modality() == Modality.MUST_NOT || other.modality() == Modality.MUST_NOT;
        boolean otherDocument = one.asks("document")
                && other.asks("document")
                && !one.words("document").equals(other.words("document"));
        return judgedEach
                || otherDocument
                || !meeting(one).equals(meeting(other))
                || inviteOthers(one, other)
                || one.isApartFrom(other);
    }

    /** Which of several meetings a clause is about; the first where it does not say. */
    private static Set<String> meeting(Clause clause) {
        return clause.asks("which") ? clause.words("which") : Set.of("first");
    }

    /** Nobody is a professional, one of the family and a child of the case at once. */
    private static boolean inviteOthers(Clause one, Clause other) {
        Set<String> people = one.words("to");
        Set<String> others = other.words("to");
        return PEOPLE.containsAll(people)
                && PEOPLE.containsAll(others)
                && one.asks("to")
                && other.asks("to")
                && Collections.disjoint(people, others);
    }

    private static boolean shareDays(Clause one, Clause other) {
        return one.inForce().stream()
                .anyMatch(stretch -> other.inForce().stream()
                        .anyMatch(that -> stretch.days().overlap(that.days()).isPresent()));
    }
}

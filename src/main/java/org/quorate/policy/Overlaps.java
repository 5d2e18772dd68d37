package org.quorate.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.quorate.facts.Audience;

/**
 * Finds two clauses that would both judge one duty. They are apart if some key of their {@code when} has no value in
 * common, or if no day has both in force; of two that are not, one's conditions have to be contained in the other's, and
 * the narrower one judges. Prohibitions, documents of different kinds, and what goes to people of whom nobody is among both,
 * are judged each.
 */
final class Overlaps {
    private static final int MOST = 100;

    private final Faults faults;

    Overlaps(Faults faults) {
        this.faults = faults;
    }

    /** Notes pairs that would judge one duty, as many as a reader can use. */
    void check(List<Clause> clauses) {
        eachNear(clauses, (one, other) -> {
            if (faults.count() < MOST) {
                check(one, other);
            }
        });
    }

    private void check(Clause one, Clause other) {
        boolean nested = one.isNarrowerThan(other) || other.isNarrowerThan(one);
        if (!nested && !areApart(one, other) && !reachOthers(one, other, Audience::areApart) && shareDays(one, other)) {
            Located at = new Located.Text("", other.line(), other.column());
            faults.add(
                    at,
                    "«" + other.name() + "», which judges duties that «" + one.name() + "» (line " + one.line()
                            + ") judges too",
                    "clauses that are apart under «when», or one that contains the other");
        }
    }

    /**
     * The clauses of which another may be about a duty that they are about, on the same days or on others, as far as a
     * record tells: one that does not hold what sets them apart leaves it open which of them it is.
     */
    static Set<Clause> notAlone(List<Clause> clauses) {
        Set<Clause> together = new HashSet<>();
        clauses.stream()
                .filter(clause -> !clause.modality().forbids())
                .collect(Collectors.groupingBy(Clause::obligation))
                .values()
                .forEach(same -> same.stream()
                        .filter(one ->
                                same.stream().anyMatch(other -> !other.equals(one) && !areSurelyApart(one, other)))
                        .forEach(together::add));
        return together;
    }

    /** Every record holds of what type a conference is. */
    private static boolean areSurelyApart(Clause one, Clause other) {
        Condition type = one.conditions().get("conference");
        Condition otherType = other.conditions().get("conference");
        return areAboutOthers(one, other) || (type != null && otherType != null && type.isApartFrom(otherType));
    }

    /**
     * Goes through the pairs of one obligation, but for those that one condition keeps apart at a glance: where many
     * clauses each ask for another value, as for a category, only those that share one are near.
     */
    private static void eachNear(List<Clause> clauses, BiConsumer<Clause, Clause> pair) {
        clauses.stream()
                // prohibitions are judged each
                .filter(clause -> !clause.modality().forbids())
                .collect(Collectors.groupingBy(Clause::obligation))
                .values()
                .forEach(same -> {
                    Map<String, List<Clause>> byValue = new LinkedHashMap<>();
                    List<Clause> anyValue = new ArrayList<>();
                    String key = tellingKey(same);
                    for (Clause clause : same) {
                        if (clause.conditions().get(key) instanceof Condition.OneOf one && !one.others()) {
                            one.values()
                                    .forEach(value -> byValue.computeIfAbsent(value, none -> new ArrayList<>())
                                            .add(clause));
                        } else {
                            anyValue.add(clause);
                        }
                    }
                    eachPair(anyValue, List.of(), pair);
                    byValue.values().forEach(alike -> eachPair(alike, anyValue, pair));
                });
    }

    /** The key under which clauses ask for the most different values: it keeps the most of them apart. */
    private static String tellingKey(List<Clause> clauses) {
        Map<String, Set<String>> asked = new TreeMap<>();
        clauses.forEach(clause -> clause.conditions().forEach((key, condition) -> {
            if (condition instanceof Condition.OneOf one && !one.others()) {
                asked.computeIfAbsent(key, none -> new HashSet<>()).addAll(one.values());
            }
        }));
        return asked.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void eachPair(List<Clause> alike, List<Clause> others, BiConsumer<Clause, Clause> pair) {
        for (int one = 0; one < alike.size(); one++) {
            for (int other = one + 1; other < alike.size(); other++) {
                pair.accept(alike.get(one), alike.get(other));
            }
            for (Clause other : others) {
                boolean before = alike.get(one).position() < other.position();
                pair.accept(before ? alike.get(one) : other, before ? other : alike.get(one));
            }
        }
    }

    private static boolean areApart(Clause one, Clause other) {
        return areAboutOthers(one, other) || one.isApartFrom(other);
    }

    /** Whether they name different documents or meetings, or other people. */
    private static boolean areAboutOthers(Clause one, Clause other) {
        boolean otherDocument = one.asks("document")
                && other.asks("document")
                && !one.words("document").equals(other.words("document"));
        return otherDocument || !meeting(one).equals(meeting(other)) || reachOthers(one, other, Audience::areOthers);
    }

    /** Which of several meetings a clause is about; the first where it does not say. */
    private static Set<String> meeting(Clause clause) {
        return clause.asks("which") ? clause.words("which") : Set.of("first");
    }

    private static boolean reachOthers(Clause one, Clause other, BiPredicate<Set<String>, Set<String>> how) {
        return one.asks("to") && other.asks("to") && how.test(one.words("to"), other.words("to"));
    }

    private static boolean shareDays(Clause one, Clause other) {
        return one.inForce().stream()
                .anyMatch(stretch -> other.inForce().stream()
                        .anyMatch(that -> stretch.days().overlap(that.days()).isPresent()));
    }
}

package org.quorate.policy.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;

/**
 * What two packs ask differently on one day.
 *
 * @param first the one pack
 * @param second the other
 * @param day the day; of several versions those in force then are compared
 * @param pairs the clauses that are about the same, by obligation
 * @param onlyFirst clauses of the first without any counterpart
 * @param onlySecond clauses of the second without any counterpart
 */
public record PackDifference(
        Pack first, Pack second, LocalDate day, List<Pair> pairs, List<Clause> onlyFirst, List<Clause> onlySecond) {

    /**
     * Two clauses that can judge the same.
     *
     * @param first the one pack's
     * @param second the other's
     * @param verdict which asks for more
     */
    public record Pair(Clause first, Clause second, Verdict verdict) {}

    /** Compares two packs. */
    public static PackDifference of(Pack first, Pack second, LocalDate day) {
        List<Pair> pairs = new ArrayList<>();
        List<Clause> onlyFirst = new ArrayList<>();
        List<Clause> onlySecond = new ArrayList<>();
        Set<String> obligations = new TreeSet<>();
        obligations.addAll(first.obligations());
        obligations.addAll(second.obligations());
        for (String obligation : obligations) {
            List<Clause> ones = inForce(first, obligation, day);
            List<Clause> others = inForce(second, obligation, day);
            Set<Clause> matched = new LinkedHashSet<>();
            ones.forEach(one -> counterparts(one, others).forEach(other -> {
                matched.add(one);
                matched.add(other);
                boolean alone = ones.size() == 1 && others.size() == 1;
                pairs.add(new Pair(one, other, ClauseDifference.of(one, other, alone)));
            }));
            ones.stream().filter(one -> !matched.contains(one)).forEach(onlyFirst::add);
            others.stream().filter(other -> !matched.contains(other)).forEach(onlySecond::add);
        }
        return new PackDifference(first, second, day, pairs, onlyFirst, onlySecond);
    }

    private static List<Clause> inForce(Pack pack, String obligation, LocalDate day) {
        return pack.clauses().stream()
                .filter(clause -> clause.obligation().equals(obligation) && clause.isInForceOn(day))
                .toList();
    }

    /** The one about just the same cases, else all that share some with it. */
    private static List<Clause> counterparts(Clause one, List<Clause> others) {
        List<Clause> same = others.stream()
                .filter(other -> one.isWithin(other) && other.isWithin(one))
                .toList();
        return same.isEmpty()
                ? others.stream().filter(other -> !one.isApartFrom(other)).toList()
                : same;
    }
}

package org.quorate.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;

/**
 * What a caseload comes to under several policies: counters, which do not grow with the number of cases. The duties that
 * flip are handed on as they come.
 */
public final class Comparison {
    /** So many cases that a policy never reaches are named. */
    private static final int MOST_NAMED = 1_000;

    private final List<Pack> packs;
    private final List<String> policies;
    private final Summary summary = new Summary();
    private final Map<String, Map<List<@Nullable Outcome>, Long>> matrix = new TreeMap<>();
    private final Map<String, Unreached> unreached = new LinkedHashMap<>();
    private final Set<String> split = new TreeSet<>();
    private long flips;

    /** Of these packs, in this order. */
    public Comparison(List<Pack> packs) {
        this.packs = packs;
        this.policies = packs.stream().map(Pack::id).toList();
        policies.forEach(policy -> unreached.put(policy, new Unreached()));
    }

    /** Cases in which a policy owes nothing at all. */
    public static final class Unreached {
        private final List<String> named = new ArrayList<>();
        private long count;

        /** How many there are. */
        public long count() {
            return count;
        }

        /** The first of them. */
        public List<String> named() {
            return named;
        }

        private void add(String caseId) {
            count++;
            if (named.size() < MOST_NAMED) {
                named.add(caseId);
            }
        }
    }

    /** Counts one case, and gives its duties that flip. */
    public List<ComparedDuty> add(String caseId, List<Finding> findings) {
        summary.add(findings);
        List<ComparedDuty> flipping = new ArrayList<>();
        for (ComparedDuty duty : ComparedDuty.of(policies, findings)) {
            String obligation = duty.any().obligation();
            matrix.computeIfAbsent(obligation, none -> new LinkedHashMap<>()).merge(duty.outcomes(), 1L, Long::sum);
            if (duty.split()) {
                split.add(obligation);
            }
            if (duty.isFlip()) {
                flipping.add(duty);
            }
        }
        flips += flipping.size();
        unreached.forEach((policy, cases) -> {
            if (findings.stream()
                    .filter(one -> one.policy().equals(policy))
                    .allMatch(one -> one.outcome() == Outcome.NOT_APPLICABLE)) {
                cases.add(caseId);
            }
        });
        return flipping;
    }

    /** Counts a case that was rejected. */
    public void reject() {
        summary.reject();
    }

    /** The packs, in their order. */
    public List<Pack> packs() {
        return packs;
    }

    /** The counts of each policy and obligation, and of the cases. */
    public Summary summary() {
        return summary;
    }

    /** How many duties flip. */
    public long flips() {
        return flips;
    }

    /** By policy, the cases that it never reaches. */
    public Map<String, Unreached> unreached() {
        return unreached;
    }

    /** The obligations of which the policies make different numbers of duties, sorted. */
    public Set<String> split() {
        return split;
    }

    /** The obligations that some of the packs have, and not all, each with those that have it, sorted. */
    public SortedMap<String, Set<String>> oneSided() {
        SortedMap<String, Set<String>> having = new TreeMap<>();
        packs.forEach(pack -> pack.obligations()
                .forEach(obligation -> having.computeIfAbsent(obligation, none -> new LinkedHashSet<>())
                        .add(pack.id())));
        having.values().removeIf(ids -> ids.size() == packs.size());
        return having;
    }

    /**
     * How many duties of an obligation have these outcomes.
     *
     * @param outcomes in the order of the policies; null where a policy owes no such duty
     */
    public record Cell(String obligation, List<@Nullable Outcome> outcomes, long count) {
        /** Whether at least two of the outcomes differ. */
        public boolean differs() {
            return outcomes.stream().filter(Objects::nonNull).distinct().count() > 1;
        }
    }

    /** The matrix of outcomes: by obligation, then by the outcomes in their order. */
    public List<Cell> matrix() {
        List<Cell> cells = new ArrayList<>();
        matrix.forEach((obligation, counts) -> counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Comparison::place)))
                .forEach(one -> cells.add(new Cell(obligation, one.getKey(), one.getValue()))));
        return cells;
    }

    private static String place(List<@Nullable Outcome> outcomes) {
        StringBuilder place = new StringBuilder();
        outcomes.forEach(one -> place.append(
                one == null ? '9' : (char) ('0' + List.of(Outcome.values()).indexOf(one))));
        return place.toString();
    }
}

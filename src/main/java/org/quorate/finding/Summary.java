package org.quorate.finding;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.figure.FigureCount;
import org.quorate.finding.figure.Figures;

/** Counters over a run: they do not grow with the number of cases. */
public final class Summary {
    private final SortedMap<String, SortedMap<String, Counts>> counts = new TreeMap<>();
    private final @Nullable Figures figures;
    private long judged;
    private long rejected;

    /** Counts findings, without figures. */
    public Summary() {
        this.figures = null;
    }

    private Summary(Figures figures) {
        this.figures = figures;
    }

    /** Counts findings, and reckons the figures that boards ask for. */
    public static Summary withFigures() {
        return new Summary(new Figures());
    }

    /** Counts the findings of one judged case. */
    public void add(List<Finding> findings) {
        judged++;
        if (figures != null) {
            figures.add(findings);
        }
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.policy(), none -> new TreeMap<>())
                    .computeIfAbsent(finding.obligation(), none -> new Counts())
                    .add(finding);
        }
    }

    /** Counts a case that was rejected. */
    public void reject() {
        rejected++;
    }

    /** By policy and obligation, both sorted. */
    public SortedMap<String, SortedMap<String, Counts>> counts() {
        return counts;
    }

    /** The figures, each with its count; none where they were not asked for. */
    public Map<Figures.Place, FigureCount> figures() {
        return figures == null ? Map.of() : figures.counts();
    }

    /** The obligations that any policy has, sorted. */
    public SortedSet<String> obligations() {
        SortedSet<String> obligations = new TreeSet<>();
        counts.values().forEach(policy -> obligations.addAll(policy.keySet()));
        return obligations;
    }

    /** Over all policies and obligations. */
    public Counts total() {
        Counts total = new Counts();
        counts.values().forEach(policy -> policy.values().forEach(total::add));
        return total;
    }

    /** How many cases were read, judged or not. */
    public long read() {
        return judged + rejected;
    }

    /** How many were judged. */
    public long judged() {
        return judged;
    }

    /** How many were rejected. */
    public long rejected() {
        return rejected;
    }
}

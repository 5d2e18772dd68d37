package org.quorate.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quorate.finding.Finding;
import org.quorate.finding.Untold;

/** What cannot be told, summed up by what the record lacks. */
public final class UntoldFields {
    private static final int MOST = 1_000;
    private static final String OTHER = "other gaps in the record";

    private final Map<String, SortedMap<String, Long>> byLack = new HashMap<>();
    private long findings;

    /**
     * One lack of the record.
     *
     * @param what the lack in a few words
     * @param count how many findings it leaves open
     * @param byObligation how many of each obligation
     */
    public record Lack(String what, long count, SortedMap<String, Long> byObligation) {}

    /** Counts the finding, if it is undetermined. */
    public void add(Finding finding) {
        String lack = Untold.of(finding);
        if (lack != null) {
            findings++;
            String counted = byLack.size() < MOST || byLack.containsKey(lack) ? lack : OTHER;
            byLack.computeIfAbsent(counted, none -> new TreeMap<>()).merge(finding.obligation(), 1L, Long::sum);
        }
    }

    long findings() {
        return findings;
    }

    /** The lacks that leave most open first. */
    public List<Lack> mostFirst() {
        return byLack.entrySet().stream()
                .map(one -> new Lack(
                        one.getKey(),
                        one.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        one.getValue()))
                .sorted(Comparator.comparing(Lack::count).reversed().thenComparing(Lack::what))
                .toList();
    }
}

package org.quorate.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which runs are kept: those of the latest nights, and the last run of each of the latest months.
 *
 * @param nights how many days of judging, at least 1
 * @param months how many months, at least 0
 */
public record KeepRule(int nights, int months) {
    private static final Comparator<StoredRun> NEWEST_FIRST =
            Comparator.comparing(StoredRun::day).thenComparing(StoredRun::id).reversed();

    /** Those of the runs that the rule does not keep. */
    public List<StoredRun> superfluous(List<StoredRun> runs) {
        List<StoredRun> sorted = runs.stream().sorted(NEWEST_FIRST).toList();
        Set<String> days = new HashSet<>();
        Set<String> ends = new HashSet<>();
        List<StoredRun> rest = new ArrayList<>();
        for (StoredRun run : sorted) {
            boolean night = days.contains(run.day()) || (days.size() < nights && days.add(run.day()));
            boolean month = ends.size() < months && ends.add(run.day().substring(0, 7));
            if (!night && !month) {
                rest.add(run);
            }
        }
        return rest;
    }
}

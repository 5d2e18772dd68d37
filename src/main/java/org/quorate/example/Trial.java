package org.quorate.example;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.engine.Judge;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;

/**
 * An example, judged.
 *
 * @param example the example
 * @param found what was found about its obligation, in the order of reports
 * @param mismatches how that is not as expected; empty where it is
 */
public record Trial(Example example, List<Finding> found, List<Mismatch> mismatches) {

    /** Judges an example by its pack. */
    public static Trial of(Example example, Pack pack, Judge judge) {
        List<Finding> found = judge.judge(example.snapshot(), List.of(pack), example.asOf()).stream()
                .filter(finding -> finding.obligation().equals(example.obligation()))
                .toList();
        return new Trial(example, found, Mismatch.of(example.expected(), example.exactly(), found));
    }

    /** Whether all is as expected. */
    public boolean passed() {
        return mismatches.isEmpty();
    }

    /** The names of the clauses that judged what was expected, sorted. */
    public Set<String> reached() {
        Set<String> clauses = new TreeSet<>();
        found.stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .filter(finding -> example.expected().stream().anyMatch(one -> one.isAbout(finding)))
                .map(Finding::clauseName)
                .filter(Objects::nonNull)
                .forEach(clauses::add);
        return clauses;
    }
}

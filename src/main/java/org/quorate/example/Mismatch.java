package org.quorate.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;

/**
 * One way in which what was found is not what was expected.
 *
 * @param sort which way
 * @param expected the finding that was expected; null where there was none
 * @param found what was found instead: the finding that differs, those that are nearest, the several there are, or the
 *     one too many
 * @param differences the fields in which the first of them is not as expected
 */
public record Mismatch(
        Sort sort, @Nullable ExpectedFinding expected, List<Finding> found, List<Difference> differences) {

    /** The ways. */
    public enum Sort {
        /** The finding is there, and something else became of it. */
        DIFFERENT,
        /** No finding is about what was expected. */
        MISSING,
        /** Several findings are about what was expected. */
        SEVERAL,
        /** A finding more than were expected. */
        UNEXPECTED,
        /** Nothing was found about the obligation, or only that nobody owes it. */
        UNREACHED;

        /** The word printed in reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * All ways in which the findings of an obligation are not as expected; empty where they are.
     *
     * @param exactly whether there may be no others
     */
    public static List<Mismatch> of(List<ExpectedFinding> expected, boolean exactly, List<Finding> findings) {
        boolean reached = findings.stream().anyMatch(one -> one.outcome() != Outcome.NOT_APPLICABLE);
        boolean expectsNothing = !findings.isEmpty() && expected.stream().anyMatch(ExpectedFinding::isNotApplicable);
        if (!reached && !expectsNothing) {
            return List.of(new Mismatch(Sort.UNREACHED, null, findings, List.of()));
        }
        List<Mismatch> mismatches = new ArrayList<>();
        List<Finding> left = new ArrayList<>(findings);
        List<ExpectedFinding> missing = new ArrayList<>();
        for (ExpectedFinding one : expected) {
            List<Finding> about = left.stream().filter(one::isAbout).toList();
            if (about.isEmpty()) {
                missing.add(one);
            } else if (about.size() > 1) {
                mismatches.add(new Mismatch(Sort.SEVERAL, one, about, List.of()));
            } else {
                left.remove(about.get(0));
                compare(one, about.get(0), mismatches);
            }
        }
        missing.forEach(one -> mismatches.add(missing(one, left)));
        if (exactly) {
            left.forEach(extra -> mismatches.add(new Mismatch(Sort.UNEXPECTED, null, List.of(extra), List.of())));
        }
        return mismatches;
    }

    private static void compare(ExpectedFinding expected, Finding found, List<Mismatch> mismatches) {
        List<Difference> differences = expected.differences(found);
        if (!differences.isEmpty()) {
            mismatches.add(new Mismatch(Sort.DIFFERENT, expected, List.of(found), differences));
        }
    }

    private static Mismatch missing(ExpectedFinding expected, List<Finding> left) {
        List<Finding> nearest = left.stream()
                .sorted(Comparator.comparingInt(one -> expected.differences(one).size()))
                .toList();
        return new Mismatch(
                Sort.MISSING, expected, nearest, nearest.isEmpty() ? List.of() : expected.differences(nearest.get(0)));
    }
}

package org.quorate.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.quorate.finding.Finding;

/**
 * A case with breaches, as it is kept until the end.
 *
 * @param place its place in the input, from 0
 * @param breaches how many breaches it has that are not advisory
 * @param advisory how many are
 * @param waived how many of the breaches that are not advisory are waived
 * @param longest the longest that one of those not advisory is late
 * @param shown the breaches kept, in their order
 */
record BreachedCase(long place, long breaches, long advisory, long waived, Duration longest, List<Finding> shown) {
    /** So many breaches of one case are shown. */
    private static final int MOST = 200;

    /** Most breaches first, then the longest late, then as in the input; those that are advisory do not count. */
    static final Comparator<BreachedCase> WORST_FIRST = Comparator.comparing(BreachedCase::breaches)
            .thenComparing(BreachedCase::longest)
            .reversed()
            .thenComparing(BreachedCase::place);

    /** The case of these breaches, of which there is at least one. */
    static BreachedCase of(long place, List<Finding> breached) {
        long advisory = breached.stream().filter(Finding::advisory).count();
        long waived = breached.stream()
                .filter(one -> !one.advisory() && one.waived() != null)
                .count();
        Duration longest = breached.stream()
                .filter(one -> !one.advisory())
                .map(Finding::lateBy)
                .map(lateBy -> lateBy == null ? Duration.ZERO : Duration.parse(lateBy))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return new BreachedCase(
                place,
                breached.size() - advisory,
                advisory,
                waived,
                longest,
                List.copyOf(breached.subList(0, Math.min(MOST, breached.size()))));
    }

    String caseId() {
        return shown.get(0).caseId();
    }

    /** How many breaches are not shown. */
    long more() {
        return breaches + advisory - shown.size();
    }
}

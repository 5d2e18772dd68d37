package org.quorate.report;

import java.util.List;
import java.util.TreeSet;
import org.quorate.finding.Finding;

/** The cases with the worst breaches: no more of them than a bounded memory holds, and how many more there were. */
final class WorstCases {
    private static final int MOST_CASES = 1_000;
    private static final int MOST_FINDINGS = 20_000;

    private final TreeSet<BreachedCase> worst = new TreeSet<>(BreachedCase.WORST_FIRST);
    private int kept;
    private long cases;
    private long breaches;
    private long advisory;
    private long waived;

    /** Adds the breaches of the next case; none is no case. */
    void add(List<Finding> breached) {
        if (breached.isEmpty()) {
            return;
        }
        BreachedCase one = BreachedCase.of(cases++, breached);
        breaches += one.breaches();
        advisory += one.advisory();
        waived += one.waived();
        worst.add(one);
        kept += one.shown().size();
        while (worst.size() > MOST_CASES || (kept > MOST_FINDINGS && worst.size() > 1)) {
            kept -= worst.pollLast().shown().size();
        }
    }

    /** Worst first. */
    Iterable<BreachedCase> worst() {
        return worst;
    }

    long cases() {
        return cases;
    }

    /** How many cases with breaches there are beside those kept. */
    long more() {
        return cases - worst.size();
    }

    /** How many breaches there are that are not advisory. */
    long breaches() {
        return breaches;
    }

    long advisory() {
        return advisory;
    }

    /** How many of the breaches that are not advisory are waived. */
    long waived() {
        return waived;
    }
}

package org.quorate.report.workbook;

import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;
import org.quorate.report.Rate;

/** What stands in a table for the counts of a rate. */
public final class RateCells {
    private RateCells() {}

    /** What the rate could be, or why there is only one value. */
    public static String bounds(Counts counts) {
        if (!counts.isRated()) {
            return "no cases";
        }
        return counts.of(Outcome.UNDETERMINED) == 0 ? "none undetermined" : Rate.bounds(counts);
    }
}

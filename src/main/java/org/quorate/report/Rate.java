package org.quorate.report;

import java.util.Locale;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;

/** Rates of compliance as text, reckoned in whole numbers: a rate that is not quite 100% never prints as 100%. */
public final class Rate {
    private static final int TENTHS_IN_ALL = 1_000;

    private Rate() {}

    /** The rate with what it is reckoned over, such as 66.7% (2 of 3); {@code no cases} over nothing. */
    public static String of(Counts counts) {
        if (!counts.isRated()) {
            return "no cases";
        }
        long met = counts.of(Outcome.MET);
        return percent(met, counts.decided()) + " (" + number(met) + " of " + number(counts.decided()) + ")";
    }

    /**
     * What the rate could be, were all the undetermined breached, or met; empty where none is undetermined, and where
     * there is no rate.
     */
    public static String bounds(Counts counts) {
        long undetermined = counts.of(Outcome.UNDETERMINED);
        if (undetermined == 0 || !counts.isRated()) {
            return "";
        }
        long met = counts.of(Outcome.MET);
        return percent(met, counts.decidedOrNot()) + " to " + percent(met + undetermined, counts.decidedOrNot());
    }

    /** A number with commas between its thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(long part, long whole) {
        if (part == 0 || part == whole) {
            return part == 0 ? "0%" : "100%";
        }
        long rounded = Math.round((double) TENTHS_IN_ALL * part / whole);
        long tenths = Math.max(1, Math.min(TENTHS_IN_ALL - 1, rounded));
        return tenths / 10 + "." + tenths % 10 + "%";
    }
}

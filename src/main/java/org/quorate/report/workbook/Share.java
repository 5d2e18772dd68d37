package org.quorate.report.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A share as a percentage.
 *
 * @param value from 0 to 1, to a hundredth of a percent
 */
record Share(double value) {
    private static final int HUNDREDTHS = 10_000;

    /** A cell for it; in words over nothing. What is not quite all, or none, is not rounded to it. */
    static Object cell(@Nullable Double share) {
        if (share == null) {
            return "no cases";
        }
        long rounded = Math.round(share * HUNDREDTHS);
        boolean whole = share == 0 || share == 1;
        return new Share((whole ? rounded : Math.max(1, Math.min(HUNDREDTHS - 1, rounded))) / (double) HUNDREDTHS);
    }
}

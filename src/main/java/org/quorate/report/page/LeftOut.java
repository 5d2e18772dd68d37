package org.quorate.report.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.finding.Outcome;

/**
 * Says above everything which findings a page does not hold, so that nobody takes what is not listed for what is not
 * there.
 *
 * @param only the outcomes whose findings it holds; empty where it holds all
 * @param part which page of several it is
 */
record LeftOut(Set<Outcome> only, Part part) {
    void write(Html page) {
        if (!only.isEmpty()) {
            page.element(
                    "p class=\"left-out\"",
                    "Some findings were left out of this report. It lists only: "
                            + only.stream().sorted().map(LeftOut::word).collect(Collectors.joining(", "))
                            + ". Counts, rates and figures are of all.");
        }
        if (!part.isWhole() && !part.isOverview()) {
            page.element(
                    "p class=\"left-out\"",
                    "This is part " + part.number() + " of " + part.of()
                            + ": what it lists is of the cases in this part. Rates and figures are of all.");
        }
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case BREACHED -> "breached";
            case DUE -> "still due";
            case UNDETERMINED -> "cannot be told";
            case NOT_APPLICABLE -> "not owed";
            case ERROR -> "not judged";
        };
    }
}

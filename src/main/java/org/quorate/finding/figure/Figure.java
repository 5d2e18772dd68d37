package org.quorate.finding.figure;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/**
 * A figure that a partnership reports. Advisory findings are left out of every figure.
 *
 * @param id its id
 * @param title what it is, in the field's words
 * @param numerator what is counted
 * @param denominator what it is counted out of; null where it is a number and no rate
 * @param obligations the obligations whose findings it is made from; a figure in which one that is met is enough is given only of a pack that has them all
 * @param together what findings of one case are one thing to be counted; null where each counts by itself
 * @param anyOf whether of several together one that is met is enough; else all have to be
 */
public record Figure(
        String id,
        String title,
        String numerator,
        @Nullable String denominator,
        List<String> obligations,
        @Nullable Function<Finding, @Nullable Object> together,
        boolean anyOf) {

    /** What is left out of every figure, in words. */
    public static final String EXCLUSIONS =
            "what the policy only advises; what is still due and what the record cannot tell are counted apart, and so are "
                    + "waived and excused breaches, which stay in the rate";

    /** Whether it is a number, and no rate. */
    public boolean isNumber() {
        return denominator == null;
    }
}

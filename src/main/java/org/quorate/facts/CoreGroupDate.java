package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * The date that the conference which started a plan set for its first core group.
 *
 * @param plan the plan's id
 * @param date the day set; not recorded where no conference of the record started the plan
 */
public record CoreGroupDate(String plan, Occurrence date) implements Circumstance {

    @Override
    public @Nullable Occurrence until() {
        return date;
    }
}

package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A core group for which a conference set a date, where the record has no plan that the conference started.
 *
 * @param conference the conference's id
 * @param date the day set
 * @param held the first core group at or after the conference that shares a child with it
 */
public record UnplannedCoreGroup(String conference, Occurrence date, Occurrence held) implements Circumstance {

    @Override
    public @Nullable Occurrence until() {
        return date;
    }
}

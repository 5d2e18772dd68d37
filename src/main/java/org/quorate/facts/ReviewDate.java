package org.quorate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date that a conference set for the next review of a child's plan.
 *
 * @param conference the conference's id
 * @param child the child's id
 * @param birth the child's birth
 * @param date the day set
 * @param review the next review of the child
 * @param planEnd when the child's plan ended
 */
public record ReviewDate(
        String conference, String child, Birth birth, Occurrence date, Occurrence review, Occurrence planEnd)
        implements Circumstance {

    @Override
    public List<Birth> births() {
        return List.of(birth);
    }

    @Override
    public @Nullable Occurrence until() {
        return date;
    }
}

package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A core group that was held.
 *
 * @param id its id
 * @param pointer where it stands in the snapshot
 * @param held when it was held
 * @param ended when it ended
 * @param whilePlanRuns whether any plan of the case ran on that day, as far as plans are kept
 * @param next the next core group that shares a child with it
 * @param plansEnd when the last plan that had started by a day ended; missing while one runs
 * @param recordToChair when the chair received its record
 * @param contradiction how the record contradicts itself about it; null where it does not
 */
public record CoreGroup(
        String id,
        String pointer,
        Occurrence held,
        Occurrence ended,
        boolean whilePlanRuns,
        Occurrence next,
        Endings plansEnd,
        Occurrence recordToChair,
        @Nullable String contradiction)
        implements Circumstance {

    @Override
    public @Nullable Occurrence anchor(String name) {
        return switch (name) {
            case "core group" -> held;
            case "end of the core group" -> ended;
            case "next core group" -> next;
            default -> null;
        };
    }

    @Override
    public boolean awaits(String name) {
        return name.equals("next core group") && next.state() == Occurrence.State.MISSING;
    }
}

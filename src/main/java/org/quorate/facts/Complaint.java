package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A complaint that was made.
 *
 * @param id its id
 * @param made when it was made
 * @param answered when it was answered
 */
public record Complaint(String id, Occurrence made, Occurrence answered) implements Circumstance {

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("complaint") ? made : null;
    }
}

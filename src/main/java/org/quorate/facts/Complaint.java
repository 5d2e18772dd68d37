package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A complaint that was made.
 *
 * @param id its id
 * @param made when it was made
 * @param answered when it was answered
 * @param about what it is about
 */
public record Complaint(String id, Occurrence made, Occurrence answered, Trait about) implements Circumstance {

    @Override
    public Trait trait(String key) {
        return key.equals("complaint") ? about : Trait.ABSENT;
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("complaint") ? made : null;
    }
}

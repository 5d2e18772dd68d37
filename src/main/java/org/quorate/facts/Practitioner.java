package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A professional of the case, as one about whom others may disagree.
 *
 * @param id the professional's id
 * @param person the professional
 * @param escalated when a disagreement about the professional first was taken to the formal step
 */
public record Practitioner(String id, Person person, Occurrence escalated) implements Circumstance {

    @Override
    public Trait trait(String key) {
        return person.trait(key);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return null;
    }
}

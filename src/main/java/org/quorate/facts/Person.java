package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * Someone who may owe a duty.
 *
 * @param professional the person's id; null where an agency owes it as such
 * @param agency the agency, by its listed name where it has one; null where the record does not say
 * @param team the person's team; null where none is recorded
 */
public record Person(
        @Nullable String professional,
        @Nullable String agency,
        @Nullable String team) implements Circumstance {

    @Override
    public Trait trait(String key) {
        return key.equals("agency") && agency != null ? Trait.of(agency) : Trait.ABSENT;
    }
}

package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * Someone who may owe a duty.
 *
 * @param professional the person's id; null where an agency owes it as such
 * @param agency the agency, by the name it is counted under; null where the record does not say
 * @param role the person's role; null where none is recorded, or an agency owes it as such
 * @param team the person's team; null where none is recorded
 */
public record Person(
        @Nullable String professional,
        @Nullable String agency,
        @Nullable String role,
        @Nullable String team) implements Circumstance {

    /** An agency owing as such. */
    static Person ofAgency(String agency) {
        return new Person(null, agency, null, null);
    }

    @Override
    public Trait trait(String key) {
        return switch (key) {
            case "agency" -> agency == null ? Trait.ABSENT : Trait.of(agency);
            case "role" -> role != null ? Trait.of(role) : professional == null ? Trait.ABSENT : Trait.UNTOLD;
            case "team" -> team == null ? Trait.ABSENT : Trait.of(team);
            default -> Trait.ABSENT;
        };
    }
}

package org.quorate.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may owe a duty.
 *
 * @param professional the person's id; null where an agency owes it as such
 * @param agency the agency, by the name it is counted under; null where the record does not say
 * @param role the person's role; null where none is recorded, or an agency owes it as such
 * @param team the person's team; null where none is recorded
 * @param unkept which of role and team the source does not keep
 */
public record Person(
        @Nullable String professional,
        @Nullable String agency,
        @Nullable String role,
        @Nullable String team,
        Set<String> unkept)
        implements Circumstance {

    /** An agency owing as such. */
    static Person ofAgency(String agency) {
        return new Person(null, agency, null, null, Set.of());
    }

    /** A word that is missing where it is kept says that there is none. */
    private Trait unsaid(String key) {
        return unkept.contains(key) ? Trait.UNTOLD : Trait.ABSENT;
    }

    @Override
    public Trait trait(String key) {
        return switch (key) {
            case "agency" -> agency == null ? Trait.ABSENT : Trait.of(agency);
            case "role" -> role == null ? unsaid("role") : Trait.of(role);
            case "team" -> team == null ? unsaid("team") : Trait.of(team);
            default -> Trait.ABSENT;
        };
    }
}

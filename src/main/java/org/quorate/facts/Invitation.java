package org.quorate.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a conference, whoever is invited.
 *
 * @param conference the conference's id
 * @param id the id of the person invited
 * @param professional the person as a professional; null for family and children
 * @param birth the birth of a child; null for anyone else
 * @param sent when it was sent
 * @param apologies when apologies were given
 * @param representative the person named to stand in; null where none is
 */
public record Invitation(
        String conference,
        String id,
        @Nullable Person professional,
        @Nullable Birth birth,
        Occurrence sent,
        Occurrence apologies,
        @Nullable String representative)
        implements Circumstance, Addressee {

    /** Whether it goes to one of these, {@code professionals}, {@code family} or {@code children}; none means all. */
    public boolean isToAnyOf(Set<String> groups) {
        return groups.isEmpty()
                || groups.contains(professional != null ? "professionals" : birth != null ? "children" : "family");
    }

    @Override
    public Trait trait(String key) {
        return professional == null ? Trait.ABSENT : professional.trait(key);
    }

    @Override
    public List<Birth> births() {
        return birth == null ? List.of() : List.of(birth);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return birth == null ? null : birth.moments().get(name);
    }
}

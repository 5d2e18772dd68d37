package org.quorate.facts;

import java.util.Set;

/**
 * What a fact says about one of the things a clause may ask under {@code when}.
 *
 * @param values what it says; several where it is about several, such as the categories of a conference's children
 * @param told false where the fact should say it, and the record does not say it all
 */
public record Trait(Set<String> values, boolean told) {

    /** The fact has nothing to say about it. */
    public static final Trait ABSENT = new Trait(Set.of(), true);

    /** The fact should say it, and the record does not. */
    public static final Trait UNTOLD = new Trait(Set.of(), false);

    /** The fact says it. */
    public static Trait of(String value) {
        return new Trait(Set.of(value), true);
    }
}

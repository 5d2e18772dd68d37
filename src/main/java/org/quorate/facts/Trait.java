package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a fact says about one of the things a clause may ask under {@code when}.
 *
 * @param value the value; null where the fact has none
 * @param told false where the fact should have one and the record does not say it
 */
public record Trait(@Nullable String value, boolean told) {

    /** The fact has nothing to say about it. */
    public static final Trait ABSENT = new Trait(null, true);

    /** The fact should say it, and the record does not. */
    public static final Trait UNTOLD = new Trait(null, false);

    /** The fact says it. */
    public static Trait of(String value) {
        return new Trait(value, true);
    }
}

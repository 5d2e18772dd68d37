package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A professional who dissents from what a conference decided: they are listed so, or recommended otherwise.
 *
 * @param conference the conference's id
 * @param by who
 * @param recorded when the dissent was recorded
 * @param answered when it was answered
 */
public record Dissent(String conference, Person by, Occurrence recorded, Occurrence answered) implements Circumstance {

    @Override
    public Trait trait(String key) {
        return by.trait(key);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("dissent") ? recorded : null;
    }
}

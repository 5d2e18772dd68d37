package org.quorate.facts;

/**
 * A professional listed in the attendance of a conference.
 *
 * @param conference the conference's id
 * @param person who
 * @param present whether they were there
 * @param at when they arrived
 */
public record Arrival(String conference, Person person, Answer present, Occurrence at) implements Circumstance {

    /** Whether they certainly were not there. */
    public boolean isAbsent() {
        return present.reply() == Answer.Reply.NO;
    }

    @Override
    public Trait trait(String key) {
        return person.trait(key);
    }
}

package org.quorate.facts;

/**
 * Something that a conference names, agrees or sets a date for, as its decision notes it or leaves it out.
 *
 * @param whether that it stands in the record; no where it does not, or the source does not keep it
 * @param date the day it is set for, where it is a date that is there; else missing or not recorded
 */
public record Noted(Answer whether, Occurrence date) {

    /** Whether it stands in the record. */
    public boolean isThere() {
        return whether.reply() == Answer.Reply.YES;
    }
}

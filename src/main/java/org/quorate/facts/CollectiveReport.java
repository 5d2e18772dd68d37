package org.quorate.facts;

import org.quorate.facts.Answer.Reply;

/**
 * The one report that a core group owes to a review conference.
 *
 * @param conference the review conference's id
 * @param exactlyOne whether exactly one is listed, as far as the record tells
 * @param there whether it was there by the start, as far as its moments tell
 * @param reported its first moment where it came later; missing where none is listed
 */
public record CollectiveReport(String conference, Answer exactlyOne, boolean there, Occurrence reported) {

    /** Whether exactly one is listed, and was there by the start. */
    public boolean isOneInTime() {
        return exactlyOne.reply() == Reply.YES && there;
    }

    /** Whether none was there by the start, and not because there are several, or nobody can tell. */
    public boolean isAwaited() {
        boolean none = exactlyOne.reply() == Reply.NO && exactlyOne.fromSilence();
        return none || (exactlyOne.reply() == Reply.YES && !there);
    }
}

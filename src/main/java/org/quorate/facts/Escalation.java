package org.quorate.facts;

/**
 * How a professional's repeated breaches were taken to the formal step of a disagreement.
 *
 * @param formal when that step was first taken, of those that may have followed; missing where none did
 * @param followed whether it followed the last of the breaches that a policy tolerates
 */
public record Escalation(Occurrence formal, Answer followed) {

    /** Whether nobody can tell if it followed. */
    public boolean isDoubtful() {
        return followed.reply() != Answer.Reply.YES;
    }
}

package org.quorate.policy;

import org.quorate.facts.Answer;
import org.quorate.facts.Answer.Reply;

/** What the chair's discretion makes of a conference that the whole formula does not find quorate. */
final class Discretion {
    private Discretion() {}

    /**
     * The answer: discretion that was used, over agencies that the lower formula finds enough, makes it quorate. Where
     * nobody recorded whether it was used, and it would have been enough, nobody can tell.
     *
     * @param whole whether the whole formula holds
     * @param lower whether the lower one does
     * @param used whether the chair went ahead with the lower one
     */
    static Answer over(Answer whole, Answer lower, Answer used) {
        if (whole.reply() == Reply.YES || lower.reply() == Reply.NO || lower.reply() == Reply.NOT_KEPT) {
            return whole;
        }
        if (used.reply() == Reply.YES) {
            return lower.reply() == Reply.YES ? used : lower;
        }
        return used.reply() == Reply.NO || whole.reply() != Reply.NO
                ? whole
                : used.because("whether the chair went ahead at discretion");
    }
}

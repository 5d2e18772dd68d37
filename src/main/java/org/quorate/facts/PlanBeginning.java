package org.quorate.facts;

/**
 * How a child protection plan began.
 *
 * @param plan the plan's id
 * @param started when it started
 * @param unborn whether its child was unborn on that day
 * @param familyInvolved whether the family was involved in drawing it up
 */
public record PlanBeginning(String plan, Occurrence started, Answer unborn, Answer familyInvolved) {

    /** Whether its child may have been unborn. */
    public boolean isPerhapsBeforeBirth() {
        return unborn.reply() != Answer.Reply.NO;
    }
}

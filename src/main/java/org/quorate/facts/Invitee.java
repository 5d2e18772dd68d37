package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A professional invited to a conference.
 *
 * @param conference the conference's id
 * @param person who is invited
 * @param begun whether the conference has begun
 * @param attended whether they, or the representative named in the invitation, were present
 * @param apologies when apologies were given
 * @param apologyReason whether the apologies came with a reason
 * @param representative the person named to represent them; null where none is
 * @param representativeBriefed whether that person was briefed
 * @param minutes the earliest time the minutes were sent to them
 */
public record Invitee(
        String conference,
        Person person,
        boolean begun,
        Answer attended,
        Occurrence apologies,
        Answer apologyReason,
        @Nullable String representative,
        Answer representativeBriefed,
        Occurrence minutes)
        implements Circumstance {

    /** Whether they were certainly present or represented. */
    public boolean isPresent() {
        return attended.reply() == Answer.Reply.YES;
    }

    /** Whether they are absent as far as the record tells: before the conference, where they send nobody in their place. */
    public boolean isAbsent() {
        return !isPresent() && (begun || !isRepresented());
    }

    /** Whether the invitation names someone to represent them. */
    public boolean isRepresented() {
        return representative != null;
    }

    @Override
    public Trait trait(String key) {
        return person.trait(key);
    }
}

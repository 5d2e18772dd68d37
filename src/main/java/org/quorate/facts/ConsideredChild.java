package org.quorate.facts;

/**
 * A child, born by the day of the conference, that the conference considered.
 *
 * @param conference the conference's id
 * @param id the child's id
 * @param age the child's age in whole years on the conference's day; untold without a date of birth
 * @param invited when the child was invited; an invitation without a date has happened before the conference
 * @param isInvited whether an invitation without a date stands in the record
 * @param advocacyOffered whether advocacy was offered with the invitation
 */
public record ConsideredChild(
        String conference, String id, Trait age, Occurrence invited, Answer isInvited, Answer advocacyOffered)
        implements Circumstance {

    /** Whether an invitation without a date stands in the record. */
    public boolean isInvitedWithoutDate() {
        return isInvited.reply() == Answer.Reply.YES;
    }

    @Override
    public Trait trait(String key) {
        return key.equals("age") ? age : Trait.ABSENT;
    }
}

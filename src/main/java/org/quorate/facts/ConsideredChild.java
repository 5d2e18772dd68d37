package org.quorate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child, born by the day of the conference, that the conference considered.
 *
 * @param conference the conference's id
 * @param id the child's id
 * @param birth the child's birth
 * @param invited when the child was invited; an invitation without a date has happened before the conference
 * @param isInvited whether an invitation without a date stands in the record
 * @param advocacyOffered whether advocacy was offered with the invitation
 */
public record ConsideredChild(
        String conference, String id, Birth birth, Occurrence invited, Answer isInvited, Answer advocacyOffered)
        implements Circumstance {

    /** Whether an invitation without a date stands in the record. */
    public boolean isInvitedWithoutDate() {
        return isInvited.reply() == Answer.Reply.YES;
    }

    @Override
    public List<Birth> births() {
        return List.of(birth);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return birth.moments().get(name);
    }
}

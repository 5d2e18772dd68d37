package org.quorate.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies were present at a conference, in person or represented. Everyone present counts for their agency,
 * a present representative for the invitee's alone, the chair for none.
 *
 * @param kept whether the source keeps attendance at all
 * @param pointer where the attendance stands in the snapshot
 * @param present agencies that were certainly present, by the names they are counted under
 * @param perhaps agencies of people whose presence nobody recorded
 * @param inContact agencies certainly present through someone in direct contact with the child
 * @param perhapsInContact agencies that may have been present through someone in direct contact with the child
 * @param invited agencies that were invited; null where the source does not keep invitations
 * @param parent whether a parent was present
 * @param unlisted how many of the agencies present, or perhaps present, have a name that is not known
 * @param fromSilence whether nobody's attendance is recorded at all
 * @param contradicted those of the agencies that were perhaps present about whose people the record contradicts itself
 * @param throughout the same, of those alone who were there from the start to the end; null where it is that already
 */
public record Presence(
        boolean kept,
        String pointer,
        Set<String> present,
        Set<String> perhaps,
        Set<String> inContact,
        Set<String> perhapsInContact,
        @Nullable Set<String> invited,
        Answer.Reply parent,
        int unlisted,
        boolean fromSilence,
        Set<String> contradicted,
        @Nullable Presence throughout) {

    /** Which agencies were there from the start to the end. */
    public Presence fromStartToEnd() {
        return throughout == null ? this : throughout;
    }

    /** That nobody can tell, for want of an answer or because the record contradicts itself. */
    public Answer doubt(String what) {
        return contradicted.isEmpty()
                ? answer(Answer.Reply.NOT_ANSWERED, what)
                : answer(
                        Answer.Reply.CONTRADICTED,
                        "somebody who was present was not there while the conference lasted");
    }

    /** The answer to a question about it, saying why. */
    public Answer answer(Answer.Reply reply, @Nullable String why) {
        String field = kept ? "conferences.attendance.present" : "attendance";
        String shown = present.isEmpty()
                ? null
                : String.join(", ", present.stream().sorted().toList());
        return new Answer(reply, pointer, shown, field, fromSilence, why);
    }
}

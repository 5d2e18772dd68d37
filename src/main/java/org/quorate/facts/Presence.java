package org.quorate.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies were present at a conference, in person or represented. Everyone present counts for their agency,
 * a present representative for the invitee's alone, the chair for none.
 *
 * @param kept whether the source keeps attendance at all
 * @param pointer where the attendance stands in the snapshot
 * @param present agencies that were certainly present, by the names they are counted under
 * @param perhaps agencies of which nobody can tell whether they were present, each with what leaves it open
 * @param inContact agencies certainly present through someone in direct contact with the child
 * @param perhapsInContact agencies that may have been present through someone in direct contact with the child
 * @param invited agencies that were invited; null where the source does not keep invitations
 * @param parent whether a parent was present
 * @param unlisted how many of the agencies present, or perhaps present, have a name that is not known
 * @param fromSilence whether nobody's attendance is recorded at all
 * @param throughout the same, of those alone who were there from the start to the end; null where it is that already
 */
public record Presence(
        boolean kept,
        String pointer,
        Set<String> present,
        Map<String, Answer.Reply> perhaps,
        Set<String> inContact,
        Set<String> perhapsInContact,
        @Nullable Set<String> invited,
        Answer.Reply parent,
        int unlisted,
        boolean fromSilence,
        @Nullable Presence throughout) {

    /** Which agencies were there from the start to the end. */
    public Presence fromStartToEnd() {
        return throughout == null ? this : throughout;
    }

    /** That nobody can tell, for this reason; where that is a contradiction, how the record contradicts itself. */
    public Answer doubt(Answer.Reply reply, @Nullable String what) {
        return answer(
                reply,
                reply == Answer.Reply.CONTRADICTED
                        ? "somebody who was present was not there while the conference lasted"
                        : what);
    }

    /** The same, had nobody come of whom that is all that is known. */
    public Presence without(Answer.Reply unknown) {
        Map<String, Answer.Reply> others = new HashMap<>(perhaps);
        others.values().removeIf(unknown::equals);
        Set<String> contact = new HashSet<>(perhapsInContact);
        contact.removeIf(agency -> perhaps.get(agency) == unknown);
        return new Presence(
                kept,
                pointer,
                present,
                others,
                inContact,
                contact,
                invited,
                parent == unknown ? Answer.Reply.NO : parent,
                unlisted,
                fromSilence,
                null);
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

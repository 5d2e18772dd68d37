package org.quorate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;
import org.quorate.time.Moment;

/** Who was present at one conference, in person or represented. */
final class AttendanceReading {
    private static final String PART = "attendance";
    private static final String FIELD = "conferences.attendance.present";

    private final Keeping keeping;
    private final People people;
    private final RecordedConference recorded;
    private final String pointer;
    private final Map<String, Integer> rows = new HashMap<>();

    AttendanceReading(Keeping keeping, People people, RecordedConference recorded, String conferencePointer) {
        this.keeping = keeping;
        this.people = people;
        this.recorded = recorded;
        this.pointer = conferencePointer + "/attendance";
        List<RecordedAttendance> attendance = recorded.attendance();
        for (int row = 0; row < attendance.size(); row++) {
            rows.put(attendance.get(row).who(), row);
        }
    }

    /** Whether that person was present; someone without a row was not, where attendance is kept. */
    Answer present(String who) {
        if (!keeping.keeps(PART, FIELD)) {
            return keeping.notKept(PART, FIELD, pointer);
        }
        Integer row = rows.get(who);
        if (row == null || !ConferenceReading.hasBegun(recorded, keeping)) {
            return Answer.listed(false, pointer, null, FIELD);
        }
        RecordedAttendance attended = recorded.attendance().get(row);
        return present(attended, recorded.startsAt(), recorded.endedAt(), pointer + "/" + row, FIELD);
    }

    /** Whether somebody with a row was there. Who came when the meeting was over, or left before it began, was not. */
    static Answer present(
            RecordedAttendance attended, @Nullable Moment start, @Nullable Moment end, String row, String field) {
        Moment arrived = attended.arrivedAt();
        Moment left = attended.leftAt();
        if (Boolean.TRUE.equals(attended.present())) {
            if (arrived != null && end != null && !arrived.first().isBefore(end.last())) {
                String how = "somebody who was present arrived after the end";
                return Answer.contradicted(row + "/arrivedAt", arrived.text(), field, how);
            }
            if (left != null && start != null && !left.last().isAfter(start.first())) {
                String how = "somebody who was present left before the start";
                return Answer.contradicted(row + "/leftAt", left.text(), field, how);
            }
        }
        return Answer.recorded(attended.present(), row + "/present", field);
    }

    /**
     * Whether somebody who was present was there throughout: had come by the start, and had not left before the end. Who
     * has no time of coming or leaving came and left with the rest.
     */
    Answer throughout(String who) {
        Answer present = present(who);
        Integer row = rows.get(who);
        if (row == null || present.reply() != Reply.YES) {
            return present;
        }
        RecordedAttendance attended = recorded.attendance().get(row);
        Moment arrived = attended.arrivedAt();
        Moment left = attended.leftAt();
        Moment start = recorded.startsAt();
        Moment end = recorded.endedAt();
        boolean late = arrived != null && start != null && !arrived.first().isBefore(start.last());
        boolean early = left != null && end != null && left.last().isBefore(end.first());
        if (late || early) {
            return Answer.listed(false, present.pointer(), present.value(), FIELD);
        }
        boolean inTime = arrived == null || (start != null && arrived.last().isBefore(start.first()));
        boolean stayed = left == null || (end != null && !left.first().isBefore(end.last()));
        if (inTime && stayed) {
            return present;
        }
        boolean timed = (inTime || start != null) && (stayed || end != null);
        return timed
                ? Answer.straddling(present.pointer(), present.value(), FIELD)
                : Answer.recorded(null, present.pointer(), FIELD);
    }

    /** Whether the invitee, or the representative the invitation names, was present. */
    Answer attended(RecordedInvitation invitation) {
        Answer inPerson = present(invitation.to());
        String representative = invitation.representative();
        if (inPerson.reply() == Reply.YES || !keeping.keeps(PART, FIELD)) {
            return inPerson;
        }
        String field = "conferences.invitations.representative";
        if (!keeping.keeps("invitations", field)) {
            return keeping.notKept("invitations", field, pointer);
        }
        if (representative == null) {
            return inPerson;
        }
        Answer represented = present(representative);
        return inPerson.or(represented);
    }

    /** The agencies present. */
    Presence presence() {
        boolean kept = keeping.keeps(PART, FIELD);
        boolean invitationsKept = keeping.keeps("invitations");
        Presence throughout =
                new PresenceReading(people, recorded, this::throughout).read(kept, invitationsKept, pointer, null);
        return new PresenceReading(people, recorded, this::present).read(kept, invitationsKept, pointer, throughout);
    }
}

package org.quorate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;

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
        return Answer.recorded(recorded.attendance().get(row).present(), pointer + "/" + row + "/present", FIELD);
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
        boolean saysMore = represented.reply() == Reply.YES || represented.reply() == Reply.NOT_ANSWERED;
        return saysMore ? represented : inPerson;
    }

    /** The agencies present. */
    Presence presence() {
        return new PresenceReading(people, recorded, this)
                .read(keeping.keeps(PART, FIELD), keeping.keeps("invitations"), pointer);
    }
}

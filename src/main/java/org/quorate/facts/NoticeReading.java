package org.quorate.facts;

import java.util.function.Consumer;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;

/** Reads when each invitation to one conference was sent, and when each professional who came arrived. */
final class NoticeReading {
    private static final String INVITATIONS = "invitations";
    private static final String ATTENDANCE = "attendance";

    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;

    NoticeReading(CaseRecord record, RecordedConference recorded, String conferencePointer) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = recorded;
        this.pointer = conferencePointer;
    }

    void read(AttendanceReading attendance, Consumer<Object> facts) {
        for (int row = 0;
                keeping.keeps(INVITATIONS) && row < recorded.invitations().size();
                row++) {
            facts.accept(invitation(recorded.invitations().get(row), row));
        }
        for (int row = 0;
                keeping.keeps(ATTENDANCE) && row < recorded.attendance().size();
                row++) {
            RecordedAttendance attended = recorded.attendance().get(row);
            Person person = record.people().professional(attended.who());
            if (person != null) {
                facts.accept(arrival(attended, person, attendance.present(attended.who()), row));
            }
        }
    }

    private Invitation invitation(RecordedInvitation invitation, int row) {
        String at = pointer + "/invitations/" + row;
        return new Invitation(
                recorded.id(),
                invitation.to(),
                record.people().professional(invitation.to()),
                record.births().get(invitation.to()),
                keeping.moment(
                        INVITATIONS, "conferences.invitations.sentOn", invitation.sentOn(), at + "/sentOn", null),
                keeping.moment(
                        INVITATIONS,
                        "conferences.invitations.apologiesAt",
                        invitation.apologiesAt(),
                        at + "/apologiesAt",
                        null),
                keeping.keeps(INVITATIONS, "conferences.invitations.representative")
                        ? invitation.representative()
                        : null);
    }

    /** Who was present has arrived, though nobody noted when. */
    private Occurrence arrived(RecordedAttendance attended, Answer present, String at) {
        String field = "conferences.attendance.arrivedAt";
        return attended.arrivedAt() == null && present.reply() == Answer.Reply.YES
                ? keeping.notRecorded(ATTENDANCE, field, at)
                : keeping.moment(ATTENDANCE, field, attended.arrivedAt(), at, null);
    }

    private Arrival arrival(RecordedAttendance attended, Person person, Answer present, int row) {
        return new Arrival(
                recorded.id(),
                person,
                present,
                arrived(attended, present, pointer + "/attendance/" + row + "/arrivedAt"));
    }
}

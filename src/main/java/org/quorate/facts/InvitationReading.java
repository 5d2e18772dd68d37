package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;
import org.quorate.time.Moment;

/** Reads the invitations to one conference. */
final class InvitationReading {
    private static final String PART = "invitations";

    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final AttendanceReading attendance;

    InvitationReading(
            CaseRecord record, RecordedConference recorded, String conferencePointer, AttendanceReading attendance) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = recorded;
        this.pointer = conferencePointer;
        this.attendance = attendance;
    }

    /** The professionals invited. */
    List<Invitee> invitees() {
        List<Invitee> invitees = new ArrayList<>();
        MinutesReading minutes = new MinutesReading(keeping, recorded, pointer);
        for (int index = 0; index < recorded.invitations().size(); index++) {
            RecordedInvitation invitation = recorded.invitations().get(index);
            Person person = record.people().professional(invitation.to());
            if (person != null) {
                invitees.add(invitee(invitation, person, pointer + "/invitations/" + index, minutes));
            }
        }
        return invitees;
    }

    private Invitee invitee(RecordedInvitation invitation, Person person, String at, MinutesReading minutes) {
        String reasonField = "conferences.invitations.apologyReason";
        Answer reason = keeping.keeps(PART, reasonField)
                ? Answer.listed(invitation.apologyReason() != null, at + "/apologyReason", null, reasonField)
                : keeping.notKept(PART, reasonField, at + "/apologyReason");
        return new Invitee(
                recorded.id(),
                person,
                ConferenceReading.hasBegun(recorded, keeping),
                attendance.attended(invitation),
                keeping.moment(
                        PART,
                        "conferences.invitations.apologiesAt",
                        invitation.apologiesAt(),
                        at + "/apologiesAt",
                        null),
                reason,
                representativesKept() ? invitation.representative() : null,
                keeping.yesNo(
                        PART,
                        "conferences.invitations.representativeBriefed",
                        invitation.representativeBriefed(),
                        at + "/representativeBriefed"),
                minutes.sentTo(invitation.to()));
    }

    private boolean representativesKept() {
        return keeping.keeps(PART, "conferences.invitations.representative");
    }

    /** The children considered who were born by then, as far as anybody knows. */
    void children(Consumer<Object> facts) {
        Moment start = recorded.startsAt();
        boolean perhapsHeld =
                Boolean.TRUE.equals(recorded.held()) || !keeping.keeps("conferences", "conferences.startsAt");
        if (start != null || perhapsHeld) {
            recorded.childrenConsidered().stream().distinct().forEach(child -> {
                Birth birth = record.birth(child);
                if (start == null || !birth.isSurelyUnbornOn(start.day())) {
                    facts.accept(consideredChild(birth));
                }
            });
        }
    }

    private ConsideredChild consideredChild(Birth birth) {
        int row = keeping.keeps(PART) ? invitationTo(birth.child()) : -1;
        RecordedInvitation invitation = row < 0 ? null : recorded.invitations().get(row);
        String at = pointer + "/invitations" + (row < 0 ? "" : "/" + row);
        Occurrence invited = keeping.moment(
                PART,
                "conferences.invitations.sentOn",
                invitation == null ? null : invitation.sentOn(),
                row < 0 ? at : at + "/sentOn",
                null);
        Answer isInvited = Answer.listed(
                invitation != null && invitation.sentOn() == null, at, invitation == null ? null : birth.child(), PART);
        Answer advocacy = keeping.yesNo(
                PART,
                "conferences.invitations.advocacyOffered",
                invitation == null ? null : invitation.advocacyOffered(),
                row < 0 ? at : at + "/advocacyOffered");
        return new ConsideredChild(recorded.id(), birth.child(), birth, invited, isInvited, advocacy);
    }

    private int invitationTo(String person) {
        for (int row = 0; row < recorded.invitations().size(); row++) {
            if (recorded.invitations().get(row).to().equals(person)) {
                return row;
            }
        }
        return -1;
    }
}

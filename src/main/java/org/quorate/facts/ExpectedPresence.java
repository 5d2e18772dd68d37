package org.quorate.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;

/**
 * Who would be present at the conferences that are still to come, if everyone invited or named to stand in for somebody
 * came who gave no apologies.
 *
 * @param conference the conference that is still to come
 * @param presence the agencies that would be there
 * @param apologiesKept whether the source keeps apologies; without them somebody may have given some
 */
public record ExpectedPresence(Conference conference, Presence presence, boolean apologiesKept) {
    private static final String APOLOGIES = "conferences.invitations.apologiesAt";

    /**
     * Of each conference, not cancelled, that starts after the horizon.
     *
     * @param horizon the last instant of which the record tells: after it nothing has happened
     */
    public static List<ExpectedPresence> of(CaseSnapshot snapshot, Instant horizon, AgencyNames agencies) {
        CaseRecord record = CaseRecord.of(snapshot, Keeping.of(snapshot, horizon), agencies);
        return ConferenceReading.all(record).stream()
                .filter(one -> !ConferenceReading.hasBegun(one.recorded(), record.keeping()))
                .map(one -> new ExpectedPresence(
                        one.conference(),
                        presence(record, one),
                        record.keeping().keepsNamed(APOLOGIES)))
                .toList();
    }

    /** As it would be read after everyone had come: the same record with an attendance list, and no horizon before it. */
    private static Presence presence(CaseRecord record, ConferenceReading reading) {
        Keeping afterwards = new Keeping(null, Set.of(), Instant.MAX);
        RecordedConference attended =
                attended(reading.recorded(), record.keeping().horizon());
        AttendanceReading attendance = new AttendanceReading(
                afterwards, record.people(), attended, reading.conference().pointer());
        return new PresenceReading(record.people(), attended, attendance::present)
                .read(
                        record.keeping().keeps("invitations"),
                        record.keeping().keeps("invitations"),
                        reading.conference().pointer() + "/invitations",
                        null);
    }

    private static RecordedConference attended(RecordedConference planned, Instant horizon) {
        Set<String> coming = new HashSet<>();
        for (RecordedInvitation invitation : planned.invitations()) {
            coming.add(invitation.to());
            if (invitation.representative() != null) {
                coming.add(invitation.representative());
            }
        }
        planned.invitations().stream()
                .filter(one -> hasApologised(one, horizon))
                .forEach(one -> coming.remove(one.to()));
        List<RecordedAttendance> attendance = new ArrayList<>();
        coming.stream()
                .sorted()
                .forEach(who -> attendance.add(new RecordedAttendance(who, true, null, null, null, null)));
        return planned.attendedBy(attendance);
    }

    private static boolean hasApologised(RecordedInvitation invitation, Instant horizon) {
        return invitation.apologiesAt() != null && invitation.apologiesAt().hasHappenedBy(horizon);
    }
}

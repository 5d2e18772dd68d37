package org.quorate.facts;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedChair;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedFamilyMember;
import org.quorate.snapshot.RecordedInvitation;
import org.quorate.snapshot.RecordedReport;
import org.quorate.time.Moment;

/** Reads how one conference involved the family: each parent, each member with a need, and the family as a whole. */
final class FamilyReading {
    private static final String PART = "family";
    private static final String RELATION = "family.relation";
    private static final String INVITATIONS = "invitations";
    private static final String ATTENDANCE = "attendance";

    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final AttendanceReading attendance;

    FamilyReading(
            CaseRecord record, RecordedConference recorded, String conferencePointer, AttendanceReading attendance) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = recorded;
        this.pointer = conferencePointer;
        this.attendance = attendance;
    }

    void read(Consumer<Object> facts) {
        facts.accept(involvement());
        parents(facts);
        if (keeping.keeps(PART)) {
            relatives(facts);
        }
        for (int row = 0; keeping.keeps("reports") && row < recorded.reports().size(); row++) {
            facts.accept(comments(recorded.reports().get(row), pointer + "/reports/" + row));
        }
    }

    private FamilyInvolvement involvement() {
        RecordedChair chair = recorded.chair();
        return new FamilyInvolvement(
                recorded.id(),
                keeping.moment(
                        PART,
                        "conferences.chair.metFamilyAt",
                        chair == null ? null : chair.metFamilyAt(),
                        pointer + "/chair/metFamilyAt",
                        null),
                yesNo("familyViewsRecorded", recorded.familyViewsRecorded()));
    }

    /** The parents are known as the people of a case are, but where the source keeps no family and none is listed. */
    private void parents(Consumer<Object> facts) {
        List<String> parents = record.snapshot().family().stream()
                .map(RecordedFamilyMember::id)
                .filter(record.people()::isParent)
                .toList();
        if (!keeping.keepsNamed(RELATION)) {
            facts.accept(new UnlistedParents(recorded.id(), RELATION));
        } else if (parents.isEmpty() && !keeping.keeps(PART)) {
            facts.accept(new UnlistedParents(recorded.id(), PART));
        } else {
            parents.forEach(id -> facts.accept(parent(id)));
        }
    }

    private Parent parent(String id) {
        int row = rowOf(id);
        String at = pointer + "/attendance" + (row < 0 ? "" : "/" + row);
        RecordedAttendance attended = row < 0 ? null : recorded.attendance().get(row);
        int invitation = invitationTo(id);
        return new Parent(
                recorded.id(),
                id,
                invited(invitation),
                undated(invitation),
                absent(id, at),
                keeping.yesNo(
                        PART,
                        "conferences.attendance.viewsPresented",
                        attended == null ? null : attended.viewsPresented(),
                        row < 0 ? at : at + "/viewsPresented"),
                exclusionReason(attended == null ? null : attended.excludedBecause(), at));
    }

    /** Nobody is absent from a conference that lies ahead, unless apologies were given. */
    private Answer absent(String id, String at) {
        int row = invitationTo(id);
        Moment apologies = row < 0 ? null : recorded.invitations().get(row).apologiesAt();
        boolean apologised = apologies != null && apologies.hasHappenedBy(keeping.horizon());
        return ConferenceReading.hasBegun(recorded, keeping) || apologised
                ? RecipientList.absent(attendance.present(id))
                : Answer.listed(false, at, null, "conferences.attendance.present");
    }

    private Occurrence invited(int row) {
        String field = "conferences.invitations.sentOn";
        String at = pointer + "/invitations";
        if (row < 0 && keeping.keeps(INVITATIONS)) {
            return Occurrence.missing(at, INVITATIONS);
        }
        RecordedInvitation invitation = row < 0 ? null : recorded.invitations().get(row);
        return keeping.moment(
                INVITATIONS,
                field,
                invitation == null ? null : invitation.sentOn(),
                row < 0 ? at : at + "/" + row + "/sentOn",
                null);
    }

    private Answer undated(int row) {
        boolean undated = keeping.keeps(INVITATIONS)
                && row >= 0
                && recorded.invitations().get(row).sentOn() == null;
        String at = pointer + "/invitations";
        return undated
                ? Answer.listed(
                        true, at + "/" + row, recorded.invitations().get(row).to(), INVITATIONS)
                : Answer.listed(false, at, null, INVITATIONS);
    }

    /** A reason that is there and says nothing is none. */
    private Answer exclusionReason(@Nullable String reason, String at) {
        String field = "conferences.attendance.excludedBecause";
        if (!keeping.keeps(ATTENDANCE, field)) {
            return keeping.notKept(ATTENDANCE, field, at);
        }
        Boolean given = reason == null ? null : !reason.isBlank();
        return Answer.recorded(given, at + "/excludedBecause", field);
    }

    private void relatives(Consumer<Object> facts) {
        List<RecordedFamilyMember> family = record.snapshot().family();
        Answer interpreter = yesNo("interpreterProvided", recorded.interpreterProvided());
        Answer support = yesNo("accessSupportProvided", recorded.accessSupportProvided());
        for (int row = 0; row < family.size(); row++) {
            RecordedFamilyMember one = family.get(row);
            facts.accept(new Relative(
                    recorded.id(),
                    one.id(),
                    need("needsInterpreter", one.needsInterpreter(), row),
                    interpreter,
                    need("needsAccessSupport", one.needsAccessSupport(), row),
                    support));
        }
    }

    private FamilyComments comments(RecordedReport report, String at) {
        return new FamilyComments(
                report.id(),
                keeping.yesNo(
                        "reports",
                        "conferences.reports.familyCommentsRecorded",
                        report.familyCommentsRecorded(),
                        at + "/familyCommentsRecorded"));
    }

    private Answer need(String field, @Nullable Boolean value, int row) {
        return keeping.yesNo(PART, "family." + field, value, "/family/" + row + "/" + field);
    }

    private Answer yesNo(String field, @Nullable Boolean value) {
        return keeping.yesNo(PART, "conferences." + field, value, pointer + "/" + field);
    }

    private int rowOf(String id) {
        for (int row = 0; row < recorded.attendance().size(); row++) {
            if (recorded.attendance().get(row).who().equals(id)) {
                return row;
            }
        }
        return -1;
    }

    private int invitationTo(String id) {
        for (int row = 0; row < recorded.invitations().size(); row++) {
            if (recorded.invitations().get(row).to().equals(id)) {
                return row;
            }
        }
        return -1;
    }
}

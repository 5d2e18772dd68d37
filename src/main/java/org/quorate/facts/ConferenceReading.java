package org.quorate.facts;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedChild;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;
import org.quorate.time.Moment;

/** Reads one conference that was not cancelled, and what stands inside it. */
final class ConferenceReading {
    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final AttendanceReading attendance;
    private final People people;
    private final Conference conference;

    ConferenceReading(CaseSnapshot snapshot, int index, Keeping keeping, People people, Contradictions contradictions) {
        this.snapshot = snapshot;
        this.keeping = keeping;
        this.people = people;
        this.recorded = snapshot.conferences().get(index);
        this.pointer = "/conferences/" + index;
        this.attendance = new AttendanceReading(keeping, people, recorded, pointer);
        this.conference = conference(contradictions.ofConference(recorded.id()));
    }

    /** Whether it took place, as far as the record tells: not cancelled, and not after the horizon. */
    static boolean wasHeld(RecordedConference recorded, Keeping keeping) {
        Moment start = recorded.startsAt();
        return stands(recorded) && start != null && start.hasHappenedBy(keeping.horizon());
    }

    /** Whether it was not cancelled. A cancelled conference owes nothing and satisfies nothing. */
    static boolean stands(RecordedConference recorded) {
        return !Boolean.FALSE.equals(recorded.held());
    }

    Conference conference() {
        return conference;
    }

    RecordedConference recorded() {
        return recorded;
    }

    /** Whether the record says that the conference considered that child. */
    boolean considered(@Nullable String child) {
        return recorded.childrenConsidered().contains(child);
    }

    /** Whether its decision, as far as decisions are kept, gives that child a plan. */
    boolean givesPlan(@Nullable String child) {
        return recorded.decision() != null
                && keeping.keeps("decisions", "conferences.decision.children.outcome")
                && recorded.decision().children().stream()
                        .anyMatch(one -> "plan".equals(one.outcome())
                                && one.child() != null
                                && one.child().equals(child));
    }

    /** Hands over the conference and the facts inside it. */
    void read(Consumer<Object> facts) {
        facts.accept(conference);
        consideredChildren(facts);
        ReportReading reports = new ReportReading(keeping, people, recorded, pointer, conference);
        List<Invitee> invitees = keeping.keeps("invitations") ? invitees() : List.of();
        invitees.forEach(facts);
        if (keeping.keeps("reports")) {
            reports.read(invitees, chair(), facts);
        } else {
            reports.agencies(invitees, chair(), facts);
        }
    }

    private @Nullable String chair() {
        return recorded.chair() == null ? null : recorded.chair().professional();
    }

    private Conference conference(@Nullable String contradiction) {
        Occurrence start = keeping.moment(
                "conferences", "conferences.startsAt", recorded.startsAt(), pointer + "/startsAt", contradiction);
        Boolean independent = recorded.chair() == null ? null : recorded.chair().independent();
        Answer chairIndependent = keeping.yesNo(
                "conferences", "conferences.chair.independent", independent, pointer + "/chair/independent");
        return new Conference(
                recorded.id(),
                recorded.type(),
                pointer,
                start,
                contradiction,
                chairIndependent,
                considered(),
                attendance.presence());
    }

    private Map<String, Answer> considered() {
        String field = "conferences.childrenConsidered";
        String list = pointer + "/childrenConsidered";
        Map<String, Answer> considered = new HashMap<>();
        for (RecordedChild child : snapshot.children()) {
            int index = recorded.childrenConsidered().indexOf(child.id());
            Answer answer = !keeping.keeps("conferences", field)
                    ? keeping.notKept("conferences", field, list)
                    : index < 0
                            ? Answer.listed(false, list, null, field)
                            : Answer.listed(true, list + "/" + index, child.id(), field);
            considered.put(child.id(), answer);
        }
        return considered;
    }

    private List<Invitee> invitees() {
        List<Invitee> invitees = new ArrayList<>();
        MinutesReading minutes = new MinutesReading(keeping, recorded, pointer);
        for (int index = 0; index < recorded.invitations().size(); index++) {
            RecordedInvitation invitation = recorded.invitations().get(index);
            Person person = people.professional(invitation.to());
            if (person != null) {
                invitees.add(invitee(invitation, person, pointer + "/invitations/" + index, minutes));
            }
        }
        return invitees;
    }

    private Invitee invitee(RecordedInvitation invitation, Person person, String at, MinutesReading minutes) {
        String reasonField = "conferences.invitations.apologyReason";
        Answer reason = keeping.keeps("invitations", reasonField)
                ? Answer.listed(invitation.apologyReason() != null, at + "/apologyReason", null, reasonField)
                : keeping.notKept("invitations", reasonField, at + "/apologyReason");
        return new Invitee(
                recorded.id(),
                person,
                attendance.attended(invitation),
                keeping.moment(
                        "invitations",
                        "conferences.invitations.apologiesAt",
                        invitation.apologiesAt(),
                        at + "/apologiesAt",
                        null),
                reason,
                invitation.representative(),
                keeping.yesNo(
                        "invitations",
                        "conferences.invitations.representativeBriefed",
                        invitation.representativeBriefed(),
                        at + "/representativeBriefed"),
                minutes.sentTo(invitation.to()));
    }

    private void consideredChildren(Consumer<Object> facts) {
        Moment start = recorded.startsAt();
        if (start == null || !keeping.keeps("invitations")) {
            return;
        }
        for (RecordedChild child : snapshot.children()) {
            if (considered(child.id()) && !isUnborn(child, start)) {
                facts.accept(consideredChild(child, start));
            }
        }
    }

    /** A child is unborn on a day when the date of birth is later, or missing with the birth still expected. */
    private static boolean isUnborn(RecordedChild child, Moment on) {
        Moment birth = child.dateOfBirth();
        return birth == null ? child.expectedOn() != null : birth.day().isAfter(on.day());
    }

    private ConsideredChild consideredChild(RecordedChild child, Moment start) {
        Moment birth = child.dateOfBirth();
        Trait age = birth == null
                ? Trait.UNTOLD
                : Trait.of(Integer.toString(
                        Period.between(birth.day(), start.day()).getYears()));
        int row = invitationTo(child.id());
        RecordedInvitation invitation = row < 0 ? null : recorded.invitations().get(row);
        String at = pointer + "/invitations" + (row < 0 ? "" : "/" + row);
        Occurrence invited = keeping.moment(
                "invitations",
                "conferences.invitations.sentOn",
                invitation == null ? null : invitation.sentOn(),
                row < 0 ? at : at + "/sentOn",
                null);
        Answer isInvited = Answer.listed(
                invitation != null && invitation.sentOn() == null,
                at,
                invitation == null ? null : child.id(),
                "invitations");
        Answer advocacy = keeping.yesNo(
                "invitations",
                "conferences.invitations.advocacyOffered",
                invitation == null ? null : invitation.advocacyOffered(),
                row < 0 ? at : at + "/advocacyOffered");
        return new ConsideredChild(recorded.id(), child.id(), age, invited, isInvited, advocacy);
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

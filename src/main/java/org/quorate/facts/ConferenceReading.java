package org.quorate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedChild;
import org.quorate.snapshot.RecordedConference;
import org.quorate.time.Moment;

/** Reads one conference that was not cancelled, and what stands inside it. */
final class ConferenceReading {
    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final AttendanceReading attendance;
    private final Conference conference;

    ConferenceReading(CaseRecord record, int index) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = record.snapshot().conferences().get(index);
        this.pointer = "/conferences/" + index;
        this.attendance = new AttendanceReading(keeping, record.people(), recorded, pointer);
        this.conference = conference(record.contradictions().ofConference(recorded.id()));
    }

    /** Whether it took place, as far as the record tells: not cancelled, and not after the horizon. */
    static boolean wasHeld(RecordedConference recorded, Keeping keeping) {
        Moment start = recorded.startsAt();
        return stands(recorded) && start != null && start.hasHappenedBy(keeping.horizon());
    }

    /** Whether it has begun; what a record says of a planned conference's attendance has not happened yet. */
    static boolean hasBegun(RecordedConference recorded, Keeping keeping) {
        return recorded.startsAt() == null || recorded.startsAt().hasHappenedBy(keeping.horizon());
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

    /** Reads the conference and the facts inside it. */
    void read(FactList facts) {
        facts.add(conference);
        InvitationReading invitations = new InvitationReading(record, recorded, pointer, attendance);
        List<Invitee> invitees = keeping.keeps("invitations") ? invitations.invitees() : List.of();
        invitees.forEach(facts::add);
        if (keeping.keeps("conferences", "conferences.childrenConsidered")) {
            facts.read(Set.of(ConsideredChild.class), invitations::children);
        }
        readReports(invitees, facts);
        facts.read(
                Set.of(Recipient.class, UnlistedRecipients.class),
                new ConferenceRecipients(record, recorded, pointer, attendance)::read);
        facts.read(
                Set.of(
                        FamilyInvolvement.class,
                        FamilyComments.class,
                        Parent.class,
                        UnlistedParents.class,
                        Relative.class),
                new FamilyReading(record, recorded, pointer, attendance)::read);
        NoticeReading notices = new NoticeReading(record, recorded, pointer);
        facts.read(Set.of(Invitation.class, Arrival.class), to -> notices.read(attendance, to));
        readDecision(facts);
    }

    private void readReports(List<Invitee> invitees, FactList facts) {
        ReportReading reports = new ReportReading(keeping, record.people(), recorded, pointer, conference);
        if (keeping.keeps("reports")) {
            facts.read(Set.of(Report.class), to -> reports.read(invitees, chair(), to));
            facts.read(
                    Set.of(ReportHandling.class, ReportQuality.class),
                    new ReportDetailReading(record, recorded, pointer)::read);
        }
        facts.read(Set.of(InvitedAgency.class), to -> reports.agencies(invitees, chair(), to));
        facts.read(
                Set.of(CollectiveReport.class), new CollectiveReportReading(keeping, recorded, pointer, reports)::read);
    }

    private void readDecision(FactList facts) {
        facts.read(
                Set.of(ConferenceDecision.class, ChildDecision.class),
                new DecisionReading(record, recorded, pointer)::read);
        RecommendationReading recommendations = new RecommendationReading(record, recorded, pointer);
        facts.read(Set.of(AgencyRecommendation.class), to -> recommendations.read(conference.presence(), to));
        facts.read(Set.of(Dissent.class), new DissentReading(record, recorded, pointer)::read);
    }

    private @Nullable String chair() {
        return recorded.chair() == null ? null : recorded.chair().professional();
    }

    private Conference conference(@Nullable String contradiction) {
        Occurrence start = start(contradiction);
        Boolean independent = recorded.chair() == null ? null : recorded.chair().independent();
        return new Conference(
                recorded.id(),
                recorded.type(),
                pointer,
                start,
                contradiction,
                moments(start, contradiction),
                traits(),
                record.births(recorded.childrenConsidered()),
                keeping.yesNo(
                        "conferences", "conferences.chair.independent", independent, pointer + "/chair/independent"),
                considered(),
                attendance.presence(),
                discretion());
    }

    private Answer discretion() {
        Boolean used = recorded.decision() == null ? null : recorded.decision().quorumDiscretion();
        String field = "conferences.decision.quorumDiscretion";
        return keeping.yesNo("decisions", field, used, pointer + "/decision/quorumDiscretion");
    }

    /** Of one that was held, the start must have happened, though nobody recorded it. */
    private Occurrence start(@Nullable String contradiction) {
        String field = "conferences.startsAt";
        boolean unrecorded = Boolean.TRUE.equals(recorded.held()) && recorded.startsAt() == null;
        return unrecorded
                ? Occurrence.notRecorded(pointer + "/startsAt", field)
                : keeping.moment("conferences", field, recorded.startsAt(), pointer + "/startsAt", contradiction);
    }

    private Map<String, Occurrence> moments(Occurrence start, @Nullable String contradiction) {
        Map<String, Occurrence> moments = new HashMap<>(record.enquiries().of(recorded));
        moments.putAll(Birth.moments(
                record.births(recorded.childrenConsidered()),
                start.moment() == null ? null : start.when().day()));
        moments.put("conference", start);
        moments.put(
                "end of the conference",
                keeping.end(
                        "conferences",
                        "conferences.endedAt",
                        recorded.endedAt(),
                        start,
                        pointer + "/endedAt",
                        contradiction));
        moments.put("initial conference", Neighbours.initialBefore(recorded, record));
        // a conference stands for its dissents only where these are not kept
        moments.put("dissent", keeping.notRecorded("decisions", "conferences.decision.dissents", pointer));
        moments.put("next review", Neighbours.reviewAfter(recorded, record));
        return moments;
    }

    private Map<String, Trait> traits() {
        Map<String, Trait> traits = new HashMap<>();
        traits.put("conference", Trait.of(recorded.type()));
        traits.put("review", record.plans().number(recorded));
        traits.put("decision", Decisions.outcomes(recorded, keeping));
        traits.put("category", Decisions.categories(recorded, keeping));
        traits.put("split", Decisions.split(recorded, keeping));
        String medium = recorded.medium();
        boolean mediumKept = keeping.keeps("conferences", "conferences.medium");
        traits.put("medium", !mediumKept ? Trait.UNTOLD : medium == null ? Trait.ABSENT : Trait.of(medium));
        return traits;
    }

    private Map<String, Answer> considered() {
        String field = "conferences.childrenConsidered";
        String list = pointer + "/childrenConsidered";
        Map<String, Answer> considered = new HashMap<>();
        for (RecordedChild child : record.snapshot().children()) {
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

    /** The conferences of a case that were not cancelled. */
    static List<ConferenceReading> all(CaseRecord record) {
        List<ConferenceReading> conferences = new ArrayList<>();
        List<RecordedConference> all = record.snapshot().conferences();
        for (int index = 0; record.keeping().keeps("conferences") && index < all.size(); index++) {
            if (stands(all.get(index))) {
                conferences.add(new ConferenceReading(record, index));
            }
        }
        return conferences;
    }
}

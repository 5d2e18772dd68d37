package org.quorate.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedReport;
import org.quorate.snapshot.RecordedSharing;
import org.quorate.time.Moment;

/** Reads the reports of one conference, and what each invited agency did about its own. */
final class ReportReading {
    private static final String PART = "reports";

    private final Keeping keeping;
    private final People people;
    private final RecordedConference recorded;
    private final Conference conference;
    private final String pointer;

    ReportReading(
            Keeping keeping,
            People people,
            RecordedConference recorded,
            String conferencePointer,
            Conference conference) {
        this.keeping = keeping;
        this.people = people;
        this.recorded = recorded;
        this.conference = conference;
        this.pointer = conferencePointer + "/reports";
    }

    /** The listed reports. */
    void read(List<Invitee> invitees, @Nullable String chair, Consumer<Object> facts) {
        Map<String, List<Invitee>> invited = byAgency(invitees, chair);
        Map<String, String> lowest = lowestIds();
        for (int index = 0; index < recorded.reports().size(); index++) {
            RecordedReport report = recorded.reports().get(index);
            Person author = people.author(report.by());
            String agency = author.agency();
            boolean stands =
                    agency != null && invited.containsKey(agency) && report.id().equals(lowest.get(agency));
            facts.accept(report(report, author, stands ? agency : null, pointer + "/" + index));
        }
    }

    /** The invited agencies, the chair aside. */
    void agencies(List<Invitee> invitees, @Nullable String chair, Consumer<Object> facts) {
        byAgency(invitees, chair).forEach((agency, people) -> facts.accept(agency(agency, people)));
    }

    private static Map<String, List<Invitee>> byAgency(List<Invitee> invitees, @Nullable String chair) {
        Map<String, List<Invitee>> byAgency = new LinkedHashMap<>();
        for (Invitee invitee : invitees) {
            String agency = invitee.person().agency();
            if (agency != null && !Objects.equals(invitee.person().professional(), chair)) {
                byAgency.computeIfAbsent(agency, none -> new ArrayList<>()).add(invitee);
            }
        }
        return byAgency;
    }

    private Map<String, String> lowestIds() {
        Map<String, String> lowest = new LinkedHashMap<>();
        for (RecordedReport report : recorded.reports()) {
            String agency = people.author(report.by()).agency();
            if (agency != null) {
                lowest.merge(agency, report.id(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return lowest;
    }

    private InvitedAgency agency(String agency, List<Invitee> invited) {
        Person owing = Person.ofAgency(agency);
        Answer attended = attended(invited);
        boolean mayBeAbsent = ConferenceReading.hasBegun(recorded, keeping)
                || invited.stream().allMatch(one -> one.apologies().happened() && !one.isRepresented());
        if (!keeping.keeps(PART)) {
            return new InvitedAgency(
                    recorded.id(),
                    owing,
                    mayBeAbsent,
                    attended,
                    false,
                    Answer.notKept(pointer, PART),
                    Occurrence.notRecorded(pointer, PART),
                    Occurrence.notRecorded(pointer, PART),
                    Occurrence.notRecorded(pointer, PART));
        }
        List<RecordedReport> own = recorded.reports().stream()
                .filter(report -> isCollective(report)
                        || agency.equals(people.author(report.by()).agency()))
                .toList();
        Answer thereByTheStart = thereByTheStart(own);
        return new InvitedAgency(
                recorded.id(),
                owing,
                mayBeAbsent,
                attended,
                !own.isEmpty(),
                thereByTheStart,
                reported(own),
                never("conferences.reports.toChairAt"),
                never("conferences.reports.sharedWithParents.at"));
    }

    /** The first moment of any of these. */
    Occurrence reported(List<RecordedReport> several) {
        return several.stream()
                .flatMap(ReportReading::moments)
                .map(moment -> Occurrence.seen(moment, keeping.horizon(), pointer, PART, null))
                .reduce((one, other) -> Occurrence.earliest(List.of(one, other), one))
                .orElse(Occurrence.missing(pointer, PART));
    }

    private Occurrence never(String field) {
        return keeping.moment(PART, field, null, pointer, null);
    }

    /** A collective report at a review stands for every invited agency's. */
    private boolean isCollective(RecordedReport report) {
        return Boolean.TRUE.equals(report.collective()) && recorded.type().equals("review");
    }

    private static Answer attended(List<Invitee> invited) {
        Answer attended = invited.get(0).attended();
        for (Invitee invitee : invited) {
            attended = attended.or(invitee.attended());
        }
        return attended;
    }

    /** Whether one of these reports is there by the start. */
    Answer thereByTheStart(List<RecordedReport> several) {
        Answer there = Answer.listed(false, pointer, null, PART);
        for (RecordedReport report : several) {
            there = there.or(thereByTheStart(report));
        }
        return there;
    }

    /**
     * A listed report is there by the start unless all its moments lie at or after it, or have not happened yet. Where
     * none lies before it, and a day without a time may lie on either side, nobody can tell.
     */
    private Answer thereByTheStart(RecordedReport report) {
        Moment start = recorded.startsAt();
        List<Moment> all = moments(report).toList();
        List<Moment> moments =
                all.stream().filter(one -> one.hasHappenedBy(keeping.horizon())).toList();
        boolean before = (start == null && !moments.isEmpty())
                || moments.stream().anyMatch(one -> start != null && one.last().isBefore(start.first()));
        if (all.isEmpty() || before) {
            return Answer.listed(true, pointer, null, PART);
        }
        boolean perhaps =
                moments.stream().anyMatch(one -> start != null && one.first().isBefore(start.last()));
        return perhaps ? Answer.straddling(pointer, null, PART) : Answer.listed(false, pointer, null, PART);
    }

    private static Stream<Moment> moments(RecordedReport report) {
        Stream<@Nullable Moment> own =
                Stream.of(report.toChairAt(), report.sharedWithChildAt(), report.chairToldOfSensitiveAt());
        return Stream.concat(own, report.sharedWithParents().stream().map(RecordedSharing::at))
                .filter(Objects::nonNull);
    }

    private Report report(RecordedReport report, Person author, @Nullable String standsForAgency, String at) {
        String sharing = "conferences.reports.sharedWithParents";
        boolean sharingKept = keeping.keeps(PART, sharing + ".at");
        List<Report.Sharing> sharings = new ArrayList<>();
        List<Occurrence> shared = new ArrayList<>();
        for (int index = 0; index < report.sharedWithParents().size(); index++) {
            RecordedSharing one = report.sharedWithParents().get(index);
            String where = at + "/sharedWithParents/" + index;
            Occurrence occurrence = keeping.moment(PART, sharing + ".at", one.at(), where + "/at", null);
            shared.add(occurrence);
            if (occurrence.happened()) {
                sharings.add(new Report.Sharing(occurrence.when(), one.how(), where + "/how"));
            }
        }
        Occurrence none = sharingKept
                ? Occurrence.missing(at + "/sharedWithParents", sharing)
                : keeping.notRecorded(PART, sharing, at + "/sharedWithParents");
        return new Report(
                report.id(),
                recorded.id(),
                conference.type(),
                at,
                author,
                standsForAgency,
                keeping.moment(PART, "conferences.reports.toChairAt", report.toChairAt(), at + "/toChairAt", null),
                sharingKept ? Occurrence.earliest(shared, none) : none,
                sharings,
                keeping.keeps(PART, sharing + ".how"));
    }
}

package org.quorate.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Keeping;
import org.quorate.finding.ComingConference;
import org.quorate.finding.ComingConference.AwaitedReport;
import org.quorate.finding.ComingConference.ExpectedQuorum;
import org.quorate.finding.ComingConference.Invited;
import org.quorate.policy.Agencies;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;
import org.quorate.snapshot.RecordedReport;
import org.quorate.snapshot.RecordedSharing;
import org.quorate.time.Moment;

/** What is still open before the conferences that are to come. */
final class Readiness {
    private static final String AUTHOR = "conferences.reports.by";
    private static final List<String> TOLD = List.of(
            "conferences.invitations.sentOn",
            "conferences.invitations.apologiesAt",
            "conferences.reports.toChairAt",
            "conferences.reports.sharedWithParents.at");

    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final Instant horizon;
    private final Map<String, String> agencyOf = new HashMap<>();
    private final Set<String> children = new LinkedHashSet<>();

    /** Seen from that instant: what lies after it has not happened. */
    Readiness(CaseSnapshot snapshot, Instant horizon, Agencies agencies) {
        this.snapshot = snapshot;
        this.keeping = Keeping.of(snapshot, horizon);
        this.horizon = horizon;
        snapshot.professionals().forEach(one -> agencyOf.put(one.id(), agencies.canonical(one.agency())));
        snapshot.children().forEach(one -> children.add(one.id()));
    }

    /** Those not cancelled that start after the horizon. */
    List<RecordedConference> conferences() {
        return snapshot.conferences().stream()
                .filter(one -> keeping.keeps("conferences") && !Boolean.FALSE.equals(one.held()))
                .filter(one -> one.startsAt() != null && !one.startsAt().hasHappenedBy(horizon))
                .toList();
    }

    ComingConference of(RecordedConference conference, List<ExpectedQuorum> quorum) {
        return new ComingConference(
                conference.id(),
                conference.type(),
                Objects.requireNonNull(conference.startsAt()),
                keeping.keeps("invitations"),
                keeping.keeps("reports"),
                TOLD.stream().filter(one -> !keeping.keepsNamed(one)).toList(),
                keeping.keeps("invitations")
                        ? conference.invitations().stream().map(this::invited).toList()
                        : List.of(),
                keeping.keeps("reports") ? reports(conference) : List.of(),
                quorum);
    }

    private Invited invited(RecordedInvitation one) {
        String agency = agencyOf.get(one.to());
        String group = agency != null ? "professional" : children.contains(one.to()) ? "child" : "family";
        return new Invited(
                one.to(), group, agency, happened(one.sentOn()), happened(one.apologiesAt()), one.representative());
    }

    private List<AwaitedReport> reports(RecordedConference conference) {
        List<AwaitedReport> reports = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        if (keeping.keeps("invitations") && keeping.keepsNamed(AUTHOR)) {
            String chair =
                    conference.chair() == null ? null : conference.chair().professional();
            conference.invitations().stream()
                    .map(RecordedInvitation::to)
                    .filter(one -> agencyOf.containsKey(one) && !one.equals(chair))
                    .forEach(one -> missing.add(agencyOf.getOrDefault(one, one)));
        }
        for (RecordedReport report : conference.reports()) {
            String agency = report.by() == null ? null : agencyOf.get(report.by());
            missing.remove(agency);
            reports.add(
                    new AwaitedReport(agency, report.by(), report.id(), happened(report.toChairAt()), shared(report)));
        }
        missing.forEach(agency -> reports.add(new AwaitedReport(agency, null, null, null, null)));
        return reports;
    }

    private @Nullable Moment shared(RecordedReport report) {
        List<Moment> shared = report.sharedWithParents().stream()
                .map(RecordedSharing::at)
                .flatMap(Stream::ofNullable)
                .filter(one -> one.hasHappenedBy(horizon))
                .toList();
        return shared.isEmpty() ? null : Moment.earliestOf(shared);
    }

    private @Nullable Moment happened(@Nullable Moment moment) {
        return moment != null && moment.hasHappenedBy(horizon) ? moment : null;
    }
}

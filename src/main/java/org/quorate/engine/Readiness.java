package org.quorate.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.CaseFacts;
import org.quorate.facts.Conference;
import org.quorate.facts.Invitation;
import org.quorate.facts.InvitedAgency;
import org.quorate.facts.Occurrence;
import org.quorate.facts.Report;
import org.quorate.finding.ComingConference;
import org.quorate.finding.ComingConference.AwaitedReport;
import org.quorate.finding.ComingConference.ExpectedQuorum;
import org.quorate.finding.ComingConference.Invited;
import org.quorate.time.Moment;

/** What is still open before the conferences that are to come, by the facts that findings come from. */
final class Readiness {
    /** The kinds of facts that it looks at. */
    static final Set<Class<?>> KINDS = Set.of(Conference.class, Invitation.class, Report.class, InvitedAgency.class);

    private static final String AUTHOR = "conferences.reports.by";
    private static final List<String> TOLD = List.of(
            "conferences.invitations.sentOn",
            "conferences.invitations.apologiesAt",
            "conferences.reports.toChairAt",
            "conferences.reports.sharedWithParents.at");

    private final List<CaseFacts> readings;
    private final CaseFacts first;

    /**
     * By one case.
     *
     * @param readings its facts, once for each way in which its policies count agencies; at least one
     */
    Readiness(List<CaseFacts> readings) {
        this.readings = readings;
        this.first = readings.get(0);
    }

    /** Those not cancelled that are still to start. */
    List<Conference> conferences() {
        return all(first, Conference.class)
                .filter(one -> one.start().state() == Occurrence.State.FORESEEN)
                .toList();
    }

    ComingConference of(Conference conference, List<ExpectedQuorum> quorum) {
        return new ComingConference(
                conference.id(),
                conference.type(),
                conference.start().when(),
                first.keeps().test("invitations"),
                first.keeps().test("reports"),
                TOLD.stream().filter(one -> !first.keeps().test(one)).toList(),
                all(first, Invitation.class)
                        .filter(one -> one.conference().equals(conference.id()))
                        .map(Readiness::invited)
                        .toList(),
                reports(conference),
                quorum);
    }

    private static Invited invited(Invitation one) {
        String group = one.professional() != null ? "professional" : one.birth() != null ? "child" : "family";
        return new Invited(
                one.id(),
                group,
                one.professional() == null ? null : one.professional().agency(),
                happened(one.sent()),
                happened(one.apologies()),
                one.representative());
    }

    /** Each report that is listed, and each agency, as any of the policies counts it, of which one is still awaited. */
    private List<AwaitedReport> reports(Conference conference) {
        Map<String, AwaitedReport> listed = new LinkedHashMap<>();
        Set<@Nullable String> missing = new LinkedHashSet<>();
        for (CaseFacts facts : readings) {
            all(facts, Report.class)
                    .filter(one -> one.conference().equals(conference.id()))
                    .forEach(one -> listed.putIfAbsent(one.id(), listed(one)));
            all(facts, InvitedAgency.class)
                    .filter(one -> one.conference().equals(conference.id()) && !one.hasReport())
                    .forEach(one -> missing.add(one.agency().agency()));
        }
        List<AwaitedReport> reports = new ArrayList<>(listed.values());
        if (first.keeps().test("reports") && first.keeps().test(AUTHOR)) {
            missing.forEach(agency -> reports.add(new AwaitedReport(agency, null, null, null, null)));
        }
        return reports;
    }

    private static AwaitedReport listed(Report one) {
        return new AwaitedReport(
                one.author().agency(),
                one.author().professional(),
                one.id(),
                happened(one.toChair()),
                happened(one.sharedWithParents()));
    }

    private static <T> Stream<T> all(CaseFacts facts, Class<T> kind) {
        return facts.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static @Nullable Moment happened(Occurrence occurrence) {
        return occurrence.happened() ? occurrence.when() : null;
    }
}

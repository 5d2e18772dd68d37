package org.quorate.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.facts.Conference;
import org.quorate.facts.ExpectedPresence;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.ComingConference;
import org.quorate.finding.ComingConference.ExpectedQuorum;
import org.quorate.finding.Finding;
import org.quorate.policy.Agencies;
import org.quorate.policy.Clause;
import org.quorate.policy.CountedAgencies;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;
import org.quorate.time.Moment;

/** Judges cases, and draws their outlines, for reports that show more of a case than its findings. One for each thread. */
final class Outlines implements Judging {
    private final Judging judge;
    private final Agencies agencies;

    Outlines(Judging judge, Agencies agencies) {
        this.judge = judge;
        this.agencies = agencies;
    }

    @Override
    public List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return judge.judge(snapshot, packs, asOf);
    }

    @Override
    public CaseOutline outline(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, List<Finding> findings) {
        Instant horizon = horizon(snapshot, asOf);
        Meetings meetings = new Meetings(snapshot, horizon);
        return new CaseOutline(
                snapshot.caseId(),
                meetings.events(),
                meetings.plans(),
                coming(snapshot, packs, horizon),
                otherwise(snapshot, packs, asOf, findings));
    }

    private static Instant horizon(CaseSnapshot snapshot, AsOf asOf) {
        Moment taken = snapshot.takenAt();
        return taken != null && taken.last().isBefore(asOf.instant()) ? taken.last() : asOf.instant();
    }

    private List<ComingConference> coming(CaseSnapshot snapshot, List<Pack> packs, Instant horizon) {
        Readiness readiness = new Readiness(snapshot, horizon, agencies);
        List<ComingConference> coming = new ArrayList<>();
        readiness
                .conferences()
                .forEach(one -> coming.add(readiness.of(one, quorums(snapshot, one.id(), packs, horizon))));
        return coming;
    }

    private List<ExpectedQuorum> quorums(CaseSnapshot snapshot, String conference, List<Pack> packs, Instant horizon) {
        List<ExpectedQuorum> quorums = new ArrayList<>();
        for (Pack pack : packs) {
            expected(snapshot, conference, pack, horizon)
                    .flatMap(expected -> quorum(pack, expected))
                    .ifPresent(quorums::add);
        }
        return quorums;
    }

    private Optional<ExpectedPresence> expected(CaseSnapshot snapshot, String conference, Pack pack, Instant horizon) {
        return ExpectedPresence.of(snapshot, horizon, new CountedAgencies(agencies, pack.agencyMap())).stream()
                .filter(one -> one.conference().id().equals(conference))
                .findFirst();
    }

    /** By the fullest clause about it that is in force on its day. */
    private static Optional<ExpectedQuorum> quorum(Pack pack, ExpectedPresence expected) {
        Conference conference = expected.conference();
        LocalDate day = conference.start().when().day();
        Clause judging = null;
        for (Clause clause : pack.clauses()) {
            boolean asks = clause.obligation().equals("quorum") && clause.isInForceOn(day) && clause.covers(conference);
            if (asks && (judging == null || clause.isNarrowerThan(judging))) {
                judging = clause;
            }
        }
        return judging == null ? Optional.empty() : Optional.of(quorum(pack, judging, expected));
    }

    private static String holds(Clause clause, ExpectedPresence expected) {
        return switch (clause.quorate(expected.presence()).reply()) {
            // apologies that nobody writes down may break it
            case YES -> expected.apologiesKept() ? "yes" : "cannot-tell";
            case NO -> "no";
            default -> "cannot-tell";
        };
    }

    private static ExpectedQuorum quorum(Pack pack, Clause clause, ExpectedPresence expected) {
        return new ExpectedQuorum(
                pack.id(),
                clause.name(),
                String.valueOf(clause.requirement("quorum")),
                holds(clause, expected),
                expected.presence().present().stream().sorted().toList());
    }

    /** What the clauses that can be read in another way would find, where that differs. */
    private List<CaseOutline.Otherwise> otherwise(
            CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, Collection<Finding> findings) {
        List<Pack> others =
                packs.stream().map(Pack::otherReading).flatMap(Optional::stream).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Map<String, Finding> byDuty = new HashMap<>();
        judge.judge(snapshot, others, asOf).forEach(one -> byDuty.put(one.fingerprint(), one));
        List<CaseOutline.Otherwise> otherwise = new ArrayList<>();
        for (Finding finding : findings) {
            Finding other = byDuty.get(finding.fingerprint());
            if (other != null && other.outcome() != finding.outcome()) {
                otherwise.add(new CaseOutline.Otherwise(finding.fingerprint(), other.outcome()));
            }
        }
        return otherwise;
    }
}

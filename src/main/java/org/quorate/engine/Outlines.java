package org.quorate.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.facts.CaseFacts;
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
                coming(snapshot, packs, asOf, findings),
                otherwise(snapshot, packs, asOf, findings));
    }

    private static Instant horizon(CaseSnapshot snapshot, AsOf asOf) {
        Moment taken = snapshot.takenAt();
        return taken != null && taken.last().isBefore(asOf.instant()) ? taken.last() : asOf.instant();
    }

    private List<ComingConference> coming(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, List<Finding> findings) {
        Readiness readiness = new Readiness(packs.stream()
                .map(Pack::agencyMap)
                .distinct()
                .map(map -> CaseFacts.of(snapshot, asOf, new CountedAgencies(agencies, map), Readiness.KINDS::contains))
                .toList());
        List<Conference> conferences = readiness.conferences();
        Map<String, List<ExpectedQuorum>> quorums =
                conferences.isEmpty() ? Map.of() : quorums(snapshot, packs, asOf, findings);
        return conferences.stream()
                .map(one -> readiness.of(one, quorums.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Of each conference, for each policy, by the clause that the finding about it comes from. */
    private Map<String, List<ExpectedQuorum>> quorums(
            CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, List<Finding> findings) {
        Map<String, List<ExpectedQuorum>> quorums = new HashMap<>();
        for (Pack pack : packs) {
            CountedAgencies counted = new CountedAgencies(agencies, pack.agencyMap());
            for (ExpectedPresence expected : ExpectedPresence.of(snapshot, horizon(snapshot, asOf), counted)) {
                String conference = expected.conference().id();
                clause(pack, conference, findings)
                        .map(clause -> quorum(pack, clause, expected))
                        .ifPresent(quorum -> quorums.computeIfAbsent(conference, none -> new ArrayList<>())
                                .add(quorum));
            }
        }
        return quorums;
    }

    private static Optional<Clause> clause(Pack pack, String conference, List<Finding> findings) {
        return findings.stream()
                .filter(one -> one.obligation().equals("quorum")
                        && one.policy().equals(pack.id())
                        && conference.equals(one.subject().conference()))
                .flatMap(one -> Stream.ofNullable(one.clause()))
                .findFirst();
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

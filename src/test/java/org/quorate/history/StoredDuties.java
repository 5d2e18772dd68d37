package org.quorate.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.DutySample;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.finding.Subject;
import org.quorate.policy.Modality;
import org.quorate.time.AsOf;

/** Findings and runs to be stored. */
final class StoredDuties {
    static final String DIGEST = "ab".repeat(32);

    private StoredDuties() {}

    static Finding finding(String caseId, int number, Outcome outcome, @Nullable Kind kind) {
        Finding one = DutySample.of("report-to-chair[initial]")
                .maker("medway-2008", Modality.MUST)
                .of(caseId)
                .is(outcome, kind);
        return with(
                one,
                one.subject(),
                "%032x".formatted(caseId.hashCode() * 1_000L + number & Long.MAX_VALUE),
                one.evidence());
    }

    /** The same about another subject. */
    static Finding about(String subject, Finding one) {
        Subject of = one.subject();
        return with(
                one,
                new Subject(of.type(), subject, of.conference(), of.conferenceType()),
                one.fingerprint(),
                one.evidence());
    }

    /** The same, resting on that value in the record. */
    static Finding restingOn(String value, Finding one) {
        return with(one, one.subject(), one.fingerprint(), List.of(new Evidence("/conferences/3/startsAt", value)));
    }

    private static Finding with(Finding one, Subject subject, String fingerprint, List<Evidence> evidence) {
        return new Finding(
                one.caseId(),
                one.policy(),
                one.policyVersion(),
                one.obligation(),
                one.clause(),
                subject,
                one.owedBy(),
                one.owedTo(),
                one.child(),
                one.trigger(),
                one.outcome(),
                one.kind(),
                one.advisory(),
                one.waived(),
                one.excused(),
                one.due(),
                one.done(),
                one.asOf(),
                one.detail(),
                evidence,
                fingerprint,
                one.firedRules());
    }

    static RunHead head(String asOf, String program) {
        return new RunHead("check", Instant.parse("2026-03-31T02:00:00Z"), AsOf.parse(asOf), program);
    }

    /** Stores a run of these cases, and gives its number. */
    static long store(History history, String asOf, String digest, String program, List<List<Finding>> cases) {
        try (RunWriter run = history.begin(head(asOf, program))) {
            cases.forEach(one -> run.add(one, List.of(), Set.of()));
            StoredRun whole = run.whole(
                    List.of(new StoredPack("medway-2008", "2008-04-01", digest, null)),
                    List.of(new StoredInput("cases.ndjson", DIGEST)));
            run.commit();
            return whole.id();
        }
    }

    static long store(History history, String asOf, List<List<Finding>> cases) {
        return store(history, asOf, DIGEST, "quorate 0.1.0", cases);
    }

    static StoredRun run(History history, long id) {
        return history.run(id).orElseThrow();
    }
}

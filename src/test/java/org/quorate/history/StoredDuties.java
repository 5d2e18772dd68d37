package org.quorate.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.DutySample;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
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
        return printed(one, "%032x".formatted(caseId.hashCode() * 1_000L + number & Long.MAX_VALUE));
    }

    private static Finding printed(Finding one, String fingerprint) {
        return new Finding(
                one.caseId(),
                one.policy(),
                one.policyVersion(),
                one.obligation(),
                one.clause(),
                one.subject(),
                one.owedBy(),
                one.owedTo(),
                one.child(),
                one.trigger(),
                one.outcome(),
                one.kind(),
                one.advisory(),
                one.excused(),
                one.due(),
                one.done(),
                one.asOf(),
                one.detail(),
                one.evidence(),
                fingerprint,
                one.firedRules());
    }

    static RunHead head(String asOf, String program) {
        return new RunHead(Instant.parse("2026-03-31T02:00:00Z"), AsOf.parse(asOf), program);
    }

    /** Stores a run of these cases, and gives its number. */
    static long store(History history, String asOf, String digest, String program, List<List<Finding>> cases) {
        try (RunWriter run = history.begin(head(asOf, program))) {
            cases.forEach(run::add);
            run.commit(
                    List.of(new StoredPack("medway-2008", "2008-04-01", digest)),
                    List.of(new StoredInput("cases.ndjson", DIGEST)));
            return run.id();
        }
    }

    static long store(History history, String asOf, List<List<Finding>> cases) {
        return store(history, asOf, DIGEST, "quorate 0.1.0", cases);
    }

    static StoredRun run(History history, long id) {
        return history.run(id).orElseThrow();
    }
}

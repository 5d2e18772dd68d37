package org.quorate.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Subject;
import org.quorate.policy.Clause;
import org.quorate.time.AsOf;

/** Findings about a case as a whole, where no duty of it can be named. */
public final class Unowed {
    private Unowed() {}

    /** Nothing in the case owes the obligation; its clause is the first of the pack. */
    public static Finding notApplicable(CaseFacts facts, Clause clause, @Nullable String version) {
        return of(
                facts.caseId(),
                facts.asOf(),
                clause.policy(),
                version,
                clause.obligation(),
                clause,
                Outcome.NOT_APPLICABLE,
                null);
    }

    /** A rule failed, and nothing else can be said of the case under that pack. */
    public static Finding error(
            String caseId, AsOf asOf, String policy, @Nullable String version, String obligation, String reason) {
        return of(caseId, asOf, policy, version, obligation, null, Outcome.ERROR, reason);
    }

    private static Finding of(
            String caseId,
            AsOf asOf,
            String policy,
            @Nullable String version,
            String obligation,
            @Nullable Clause clause,
            Outcome outcome,
            @Nullable String detail) {
        return new Finding(
                caseId,
                policy,
                version,
                obligation,
                clause,
                Subject.ofCase(caseId),
                null,
                null,
                null,
                null,
                outcome,
                null,
                clause != null && clause.modality().advisory(),
                null,
                null,
                null,
                null,
                asOf,
                detail,
                List.of(),
                Fingerprint.ofCase(caseId, policy, clause == null ? obligation : clause.name()),
                List.of());
    }
}

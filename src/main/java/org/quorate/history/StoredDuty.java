package org.quorate.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;

/**
 * What a duty is, apart from what became of it; the parts are those of {@link Finding}, null where it has none.
 *
 * @param fingerprint identifies it from night to night, 32 hexadecimal digits
 */
public record StoredDuty(
        String fingerprint,
        String caseId,
        String policy,
        String obligation,
        @Nullable String clause,
        @Nullable String modality,
        Subject subject,
        @Nullable String professional,
        @Nullable String agency,
        @Nullable String team,
        @Nullable OwedTo owedTo,
        @Nullable String child) {

    static StoredDuty of(Finding finding) {
        OwedBy by = finding.owedBy();
        return new StoredDuty(
                finding.fingerprint(),
                finding.caseId(),
                finding.policy(),
                finding.obligation(),
                finding.clauseName(),
                finding.clause() == null ? null : finding.clause().modality().id(),
                finding.subject(),
                by == null ? null : by.professional(),
                by == null ? null : by.agency(),
                by == null ? null : by.team(),
                finding.owedTo(),
                finding.child());
    }

    /** A digest of all its parts, which a part edited by hand no longer fits. */
    long digest() {
        return Seal.number(fingerprint, values());
    }

    /** The columns behind id and fingerprint, in their order. */
    List<@Nullable String> values() {
        return Arrays.asList(
                caseId,
                policy,
                obligation,
                clause,
                modality,
                subject.type(),
                subject.id(),
                subject.conference(),
                subject.conferenceType(),
                professional,
                agency,
                team,
                owedTo == null ? null : owedTo.type(),
                owedTo == null ? null : owedTo.id(),
                owedTo == null ? null : owedTo.agency(),
                child);
    }
}

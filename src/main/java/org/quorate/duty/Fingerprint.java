package org.quorate.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Person;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;
import org.quorate.policy.Clause;
import org.quorate.text.Digests;

/**
 * Identifies a duty from night to night: by case, policy, clause name, subject, owing party, recipient and child, never
 * by times, texts or order.
 */
final class Fingerprint {
    private static final char APART = '\u001f';

    private Fingerprint() {}

    static String of(String caseId, Duty duty) {
        StringBuilder identity = new StringBuilder(120);
        add(identity, caseId);
        add(identity, duty.clause().policy());
        add(identity, duty.clause().name());
        Subject subject = duty.subject();
        String agency = duty.standsForAgency();
        Person owedBy = duty.owedBy();
        if (agency == null) {
            add(identity, subject.type());
            add(identity, subject.id());
            add(identity, subject.conference());
            add(identity, owedBy == null ? null : owedBy.professional());
            add(identity, owedBy == null ? null : owedBy.agency());
        } else {
            add(identity, "conference");
            add(identity, subject.conference());
            add(identity, subject.conference());
            add(identity, null);
            add(identity, agency);
        }
        OwedTo owedTo = duty.owedTo();
        add(identity, owedTo == null ? null : owedTo.id());
        add(identity, duty.child());
        return digest(identity.toString());
    }

    /** What makes two clauses judge the same duty: all but the clause, and the document or meeting that it names. */
    static String acrossClauses(Duty duty) {
        Clause clause = duty.clause();
        Subject subject = duty.subject();
        Person owedBy = duty.owedBy();
        OwedTo owedTo = duty.owedTo();
        return String.join(
                String.valueOf(APART),
                clause.policy(),
                clause.obligation(),
                clause.modality().forbids() ? clause.name() : "",
                clause.words("document").toString(),
                clause.words("which").toString(),
                subject.type(),
                subject.id(),
                String.valueOf(subject.conference()),
                String.valueOf(owedBy == null ? null : owedBy.professional()),
                String.valueOf(owedBy == null ? null : owedBy.agency()),
                String.valueOf(owedTo == null ? null : owedTo.id()),
                String.valueOf(duty.child()));
    }

    /** The identity of what concerns the case as a whole. */
    static String ofCase(String caseId, String policy, @Nullable String clause) {
        StringBuilder identity = new StringBuilder(60);
        add(identity, caseId);
        add(identity, policy);
        add(identity, clause);
        add(identity, "case");
        return digest(identity.toString());
    }

    private static void add(StringBuilder identity, @Nullable String part) {
        identity.append(part == null ? "" : part).append(APART);
    }

    private static String digest(String identity) {
        byte[] digest = Digests.sha256().digest(identity.getBytes(UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }
}

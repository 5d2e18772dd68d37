package org.quorate.waiver;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;

/** What people read of a duty beside its fingerprint: ids, by name. */
final class DutyParts {
    /** The names that a file may use. */
    static final Set<String> NAMES = Set.of(
            "case",
            "policy",
            "obligation",
            "clause",
            "subject",
            "conference",
            "agency",
            "professional",
            "owed-to",
            "child");

    private DutyParts() {}

    /** Those of a finding's duty; only what it has. */
    static SortedMap<String, String> of(Finding finding) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("case", finding.caseId());
        parts.put("policy", finding.policy());
        parts.put("obligation", finding.obligation());
        put(parts, "clause", finding.clauseName());
        put(parts, "subject", finding.subject().id());
        put(parts, "conference", finding.subject().conference());
        OwedBy by = finding.owedBy();
        put(parts, "agency", by == null ? null : by.agency());
        put(parts, "professional", by == null ? null : by.professional());
        put(parts, "owed-to", finding.owedTo() == null ? null : finding.owedTo().id());
        put(parts, "child", finding.child());
        return parts;
    }

    private static void put(SortedMap<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }
}

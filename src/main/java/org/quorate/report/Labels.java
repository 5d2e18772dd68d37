package org.quorate.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.snapshot.Rejected;

/** Short names, made of ids, for what stands in a report for people. */
public final class Labels {
    private Labels() {}

    /** Shape and words for what became of it, such as "■ breached, late". */
    public static String outcome(Finding finding) {
        return Mark.words(finding);
    }

    /** What asked for it: its clause, or its obligation where it has none. */
    static String clause(Finding finding) {
        String clause = finding.clauseName();
        return clause == null ? finding.obligation() : clause;
    }

    /** What it is about, such as report r1 of conference k1. */
    public static String subject(Finding finding) {
        Subject subject = finding.subject();
        String label = subject.type().replace('-', ' ') + " " + subject.id();
        boolean inside = subject.conference() != null && !subject.type().equals("conference");
        return inside ? label + " of conference " + subject.conference() : label;
    }

    /** Who owes it; null where the procedure names nobody. */
    public static @Nullable String owedBy(Finding finding) {
        OwedBy owedBy = finding.owedBy();
        if (owedBy == null) {
            return null;
        }
        String team = owedBy.team() == null ? "" : ", team " + owedBy.team();
        String agency = owedBy.agency() == null ? "an agency that is not recorded" : owedBy.agency();
        return owedBy.professional() == null ? agency + team : owedBy.professional() + " (" + agency + team + ")";
    }

    /** All that tells a duty from the others of its case and policy. */
    static String duty(Finding finding) {
        String owedBy = owedBy(finding);
        OwedTo owedTo = finding.owedTo();
        return clause(finding) + ": " + subject(finding)
                + (owedBy == null ? "" : ", owed by " + owedBy)
                + (owedTo == null ? "" : ", owed to " + owedTo.id())
                + (finding.child() == null ? "" : ", child " + finding.child());
    }

    /** The procedure's own words with their source; null where there are none. */
    public static @Nullable String citation(Finding finding) {
        if (finding.clause() == null) {
            return null;
        }
        Citation citation = finding.clause().citations().get(0);
        return "“" + citation.quote() + "” (" + citation.source() + ")";
    }

    /** What a clause asks, as its pack writes it; a span says by itself what it is. */
    public static String asks(Clause clause) {
        List<String> parts = new ArrayList<>();
        clause.requirements().forEach((key, requirement) -> {
            boolean plain = key.equals("within") || key.equals("every");
            parts.add(plain ? requirement.toString() : key + ": " + requirement);
        });
        return String.join("; ", parts);
    }

    /** Where something could not be read. */
    public static String place(Rejected rejected) {
        return rejected.file()
                + (rejected.line() == null ? "" : ", line " + rejected.line())
                + (rejected.column() == null ? "" : ", column " + rejected.column())
                + (rejected.pointer() == null || rejected.pointer().isEmpty() ? "" : ", at " + rejected.pointer())
                + (rejected.caseId() == null ? "" : ", case " + rejected.caseId());
    }
}

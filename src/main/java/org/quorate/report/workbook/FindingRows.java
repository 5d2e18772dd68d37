package org.quorate.report.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Untold;
import org.quorate.policy.Clause;
import org.quorate.report.Labels;

/** Findings as rows of a table. */
public final class FindingRows {
    /** The columns. */
    public static final List<Column> COLUMNS = List.of(
            new Column("Case", 14),
            new Column("Policy", 18),
            new Column("Obligation", 28),
            new Column("Clause", 30),
            new Column("Outcome", 30),
            new Column("About", 34),
            new Column("Conference", 12),
            new Column("Conference type", 16),
            new Column("Owed by agency", 24),
            new Column("Owed by professional", 20),
            new Column("Team", 14),
            new Column("Owed to", 14),
            new Column("Child", 10),
            new Column("Trigger", 14),
            new Column("Due by", 19),
            new Column("Done", 19),
            new Column("Days late", 10),
            new Column("What the record shows", 90),
            new Column("Missing in the record", 40),
            new Column("The procedure says", 70),
            new Column("Source", 26),
            new Column("How it is read", 50),
            new Column("Waived until", 14),
            new Column("Excused", 12),
            new Column("Advisory", 12),
            new Column("Modality", 12),
            new Column("Policy version", 14),
            new Column("Fingerprint", 36));

    private FindingRows() {}

    /** The cells of a finding. */
    public static @Nullable Object[] cells(Finding finding) {
        Clause clause = finding.clause();
        OwedBy by = finding.owedBy();
        OwedTo to = finding.owedTo();
        return new @Nullable Object[] {
            finding.caseId(),
            finding.policy(),
            finding.obligation(),
            finding.clauseName(),
            new Sheet.Marked(finding.outcome(), Labels.outcome(finding)),
            Labels.subject(finding),
            finding.subject().conference(),
            finding.subject().conferenceType(),
            by == null ? null : by.agency(),
            by == null ? null : by.professional(),
            by == null ? null : by.team(),
            to == null ? null : to.id(),
            finding.child(),
            finding.trigger(),
            moment(finding.dueBy()),
            moment(finding.doneAt()),
            finding.lateDays(),
            finding.explanation(),
            Untold.of(finding),
            quotation(finding),
            source(finding),
            clause == null ? null : clause.note(),
            finding.waived() == null ? null : finding.waived().until(),
            finding.excused(),
            finding.advisory() ? "advisory" : "no",
            clause == null ? null : clause.modality().id(),
            finding.policyVersion(),
            finding.fingerprint()
        };
    }

    /** A date, or an instant, as a finding prints them. */
    static @Nullable Object moment(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        return printed.length() == "2026-01-26".length() ? LocalDate.parse(printed) : Instant.parse(printed);
    }

    /** The procedure's own words; null where there are none. */
    static @Nullable String quotation(Finding finding) {
        return finding.clause() == null
                ? null
                : finding.clause().citations().get(0).quote();
    }

    /** Where these words stand; null where there are none. */
    static @Nullable String source(Finding finding) {
        return finding.clause() == null
                ? null
                : finding.clause().citations().get(0).source();
    }
}

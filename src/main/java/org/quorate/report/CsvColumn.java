package org.quorate.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.policy.Citation;

/**
 * One column of the table of findings.
 *
 * @param name its title
 * @param value what stands in it
 * @param text whether that is text from a record or a procedure, and not a date, number or word of the program's own
 */
public record CsvColumn(String name, Function<Finding, @Nullable Object> value, boolean text) {

    /** The columns in their order. */
    public static final List<CsvColumn> ALL = List.of(
            text("caseId", Finding::caseId),
            text("policy", Finding::policy),
            text("policyVersion", Finding::policyVersion),
            text("obligation", Finding::obligation),
            text("clause", Finding::clauseName),
            text("subjectType", one -> one.subject().type()),
            text("subjectId", one -> one.subject().id()),
            text("conference", one -> one.subject().conference()),
            text("conferenceType", one -> one.subject().conferenceType()),
            text("owedByAgency", one -> owedBy(one, OwedBy::agency)),
            text("owedByProfessional", one -> owedBy(one, OwedBy::professional)),
            text("owedByTeam", one -> owedBy(one, OwedBy::team)),
            text("owedToType", one -> owedTo(one, OwedTo::type)),
            text("owedTo", one -> owedTo(one, OwedTo::id)),
            text("child", Finding::child),
            figure("outcome", one -> one.outcome().id()),
            figure("kind", one -> one.kind() == null ? null : one.kind().id()),
            figure(
                    "modality",
                    one -> one.clause() == null ? null : one.clause().modality().id()),
            figure("advisory", Finding::advisory),
            figure("trigger", Finding::trigger),
            figure("dueBy", Finding::dueBy),
            figure("doneAt", Finding::doneAt),
            figure("lateBy", Finding::lateBy),
            figure("lateDays", Finding::lateDays),
            text("explanation", Finding::explanation),
            text("source", one -> citation(one, Citation::source)),
            text("quote", one -> citation(one, Citation::quote)),
            figure("fingerprint", Finding::fingerprint),
            figure(
                    "waived",
                    one -> one.waived() == null ? null : one.waived().until().toString()),
            text("excused", Finding::excused));

    /** What stands in that column for a finding; empty where nothing does. */
    public Object cell(Finding finding) {
        Object cell = value.apply(finding);
        return cell == null ? "" : text ? CsvText.of(cell.toString()) : cell;
    }

    private static CsvColumn text(String name, Function<Finding, @Nullable Object> value) {
        return new CsvColumn(name, value, true);
    }

    private static CsvColumn figure(String name, Function<Finding, @Nullable Object> value) {
        return new CsvColumn(name, value, false);
    }

    private static @Nullable String owedBy(Finding finding, Function<OwedBy, @Nullable String> part) {
        return finding.owedBy() == null ? null : part.apply(finding.owedBy());
    }

    private static @Nullable String owedTo(Finding finding, Function<OwedTo, @Nullable String> part) {
        return finding.owedTo() == null ? null : part.apply(finding.owedTo());
    }

    private static @Nullable String citation(Finding finding, Function<Citation, String> part) {
        return finding.clause() == null
                ? null
                : part.apply(finding.clause().citations().get(0));
    }
}

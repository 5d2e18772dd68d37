package org.quorate.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.quorate.finding.Counts;
import org.quorate.finding.Dates;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.time.AsOf;

/** The sections of the text for a person, one after the other. */
final class TextSections {
    private static final String ALL = " For all of them, use --format csv, json or ndjson.";

    private final Page page;

    TextSections(Page page) {
        this.page = page;
    }

    /** What judged, as of when, and by which packs. */
    void head(Header header, List<Pack> packs) throws IOException {
        page.text(0, header.tool() + ": findings as at " + moment(header.asOf()));
        page.blank();
        for (Pack pack : packs) {
            String version = pack.version() == null ? "undated" : "version " + pack.version();
            page.text(0, "Policy " + pack.id() + ", " + version + ": " + pack.title() + " (" + pack.board() + ")");
        }
    }

    private static String moment(AsOf asOf) {
        return asOf.date() == null ? Dates.instant(asOf.instant()) : "the end of " + Dates.date(asOf.day());
    }

    /** The counts of all findings, printed or not. */
    void summary(Summary summary) throws IOException {
        page.heading("SUMMARY");
        if (summary.counts().isEmpty()) {
            page.text(0, "Nothing was judged.");
            return;
        }
        page.text(
                0,
                "The rate is met out of met and breached; after it, where some are undetermined, the lowest and the"
                        + " highest it could be. n/a: nothing in the case owes it.");
        TextSummary table = new TextSummary(page, summary.counts());
        for (Map.Entry<String, SortedMap<String, Counts>> policy :
                summary.counts().entrySet()) {
            table.write(policy.getKey(), policy.getValue());
        }
    }

    /** The breaches by case, worst first. */
    void breaches(WorstCases worst, boolean severalPacks) throws IOException {
        if (worst.cases() == 0) {
            page.heading("BREACHES: none");
            return;
        }
        String advisory = worst.advisory() == 0 ? "" : " and " + Rate.number(worst.advisory()) + " advisory";
        page.heading("BREACHES: " + Rate.number(worst.breaches()) + advisory + " in " + counted(worst.cases(), "case")
                + ", worst first");
        for (BreachedCase one : worst.worst()) {
            page.blank();
            page.text(
                    0,
                    one.caseId() + ": " + counted(one.breaches(), "breach")
                            + (one.advisory() == 0 ? "" : ", " + Rate.number(one.advisory()) + " advisory"));
            for (Finding finding : one.shown()) {
                breach(finding, severalPacks);
            }
            more(one.more(), "breach", " of this case");
        }
        more(worst.more(), "case", " with breaches");
    }

    private void breach(Finding finding, boolean severalPacks) throws IOException {
        page.marked(2, Mark.BREACHED, Mark.words(finding), ": " + name(finding, severalPacks));
        page.text(4, finding.explanation());
        String owedBy = Labels.owedBy(finding);
        if (owedBy != null) {
            page.text(4, "Owed by " + owedBy + ".");
        }
        String citation = Labels.citation(finding);
        if (citation != null) {
            page.text(4, citation);
        }
    }

    private static String name(Finding finding, boolean severalPacks) {
        String policy = severalPacks ? " (" + finding.policy() + ")" : "";
        return Labels.clause(finding) + policy + ", " + Labels.subject(finding);
    }

    /** What could not be judged. */
    void errors(List<Finding> errors, long count) throws IOException {
        if (count == 0) {
            return;
        }
        page.heading("ERRORS: " + Rate.number(count));
        for (Finding finding : errors) {
            page.marked(2, Mark.ERROR, Mark.words(finding), ": " + finding.caseId() + ", " + name(finding, true));
            page.text(4, finding.explanation());
        }
        more(count - errors.size(), "error", "");
    }

    /** What cannot be told, by what the record lacks. */
    void untold(UntoldFields untold) throws IOException {
        if (untold.findings() == 0) {
            return;
        }
        page.heading("CANNOT BE TOLD: " + counted(untold.findings(), "finding") + ", by what the record lacks");
        for (UntoldFields.Lack lack : untold.mostFirst()) {
            String obligations = lack.byObligation().entrySet().stream()
                    .map(one -> one.getKey() + " " + Rate.number(one.getValue()))
                    .collect(Collectors.joining(", "));
            page.marked(
                    2,
                    Mark.UNDETERMINED,
                    Mark.UNDETERMINED.shape() + " " + Rate.number(lack.count()),
                    ": " + lack.what());
            page.text(4, obligations);
        }
    }

    /** What falls due next. */
    void next(DueNext next) throws IOException {
        if (next.findings() == 0) {
            return;
        }
        page.heading("DUE NEXT: " + counted(next.findings(), "finding") + ", soonest first");
        for (Finding finding : next.soonest()) {
            page.marked(2, Mark.DUE, Mark.words(finding), ": " + finding.caseId() + ", " + name(finding, true));
            page.text(4, finding.explanation());
        }
        more(next.findings() - next.soonest().size(), "finding", " due later");
    }

    /** The heading over what could not be read. */
    void rejected(long count) throws IOException {
        page.heading("NOT READ: " + counted(count, "reason"));
    }

    /** The last line; before it, how much of what was found is printed, where that is not all. */
    void totals(Summary summary, long printed) throws IOException {
        Counts total = summary.total();
        List<String> parts = new ArrayList<>();
        long all = total.advisory();
        for (Outcome outcome : Outcome.values()) {
            all += total.of(outcome);
            if (total.of(outcome) > 0) {
                parts.add(Rate.number(total.of(outcome)) + " " + outcome.id().replace('-', ' '));
            }
        }
        if (total.advisory() > 0) {
            parts.add(Rate.number(total.advisory()) + " advisory");
        }
        page.blank();
        if (printed != all) {
            page.text(
                    0,
                    "Of " + counted(all, "finding") + ", the " + Rate.number(printed)
                            + " asked for stand above; the summary counts all.");
        }
        page.text(
                0,
                "Cases: " + Rate.number(summary.read()) + " read, " + Rate.number(summary.judged()) + " judged, "
                        + Rate.number(summary.rejected()) + " rejected. Findings: "
                        + (parts.isEmpty() ? "none" : String.join(", ", parts)) + ".");
    }

    private void more(long count, String what, String which) throws IOException {
        if (count > 0) {
            page.text(
                    2,
                    "There " + (count == 1 ? "is " : "are ") + Rate.number(count) + " more " + plural(count, what)
                            + which + "." + ALL);
        }
    }

    private static String counted(long count, String what) {
        return Rate.number(count) + " " + plural(count, what);
    }

    private static String plural(long count, String what) {
        return count == 1 ? what : what + (what.endsWith("ch") ? "es" : "s");
    }
}

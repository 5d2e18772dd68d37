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
public final class TextSections {
    private final Page page;

    /** Sections of that page. */
    public TextSections(Page page) {
        this.page = page;
    }

    /** What judged, as of when, and by which packs. */
    public void head(Header header, List<Pack> packs) throws IOException {
        page.text(0, header.tool() + ": findings as at " + moment(header.asOf()));
        page.blank();
        for (Pack pack : packs) {
            List<String> versions = pack.versions();
            String version = versions.isEmpty()
                    ? "undated"
                    : (versions.size() == 1 ? "version " : "versions ") + String.join(", ", versions);
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

    /** What could not be judged. */
    void errors(List<Finding> errors, long count) throws IOException {
        if (count == 0) {
            return;
        }
        page.heading("ERRORS: " + Rate.number(count));
        for (Finding finding : errors) {
            page.marked(2, Mark.ERROR, Mark.words(finding), ": " + name(finding));
            page.text(4, finding.explanation());
        }
        page.note(Counted.more(count - errors.size(), "error", ""));
    }

    /** What cannot be told, by what the record lacks. */
    void untold(UntoldFields untold) throws IOException {
        if (untold.findings() == 0) {
            return;
        }
        page.heading("CANNOT BE TOLD: " + Counted.of(untold.findings(), "finding") + ", by what the record lacks");
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
        page.heading("DUE NEXT: " + Counted.of(next.findings(), "finding") + ", soonest first");
        for (Finding finding : next.soonest()) {
            page.marked(2, Mark.DUE, Mark.words(finding), ": " + name(finding));
            page.text(4, finding.explanation());
        }
        page.note(Counted.more(next.findings() - next.soonest().size(), "finding", " due later"));
    }

    /** The heading over what could not be read. */
    void rejected(long count) throws IOException {
        page.heading("NOT READ: " + Counted.of(count, "fault") + " in the input");
    }

    /** The last line; before it, how much of what was found is printed, where that is not all. */
    void totals(Summary summary, long printed) throws IOException {
        Counts total = summary.total();
        List<String> parts = new ArrayList<>();
        long all = total.advisory();
        for (Outcome outcome : Outcome.values()) {
            all += total.of(outcome);
            if (total.of(outcome) > 0) {
                parts.add(Rate.number(total.of(outcome)) + " " + outcome.id().replace('-', ' ')
                        + (outcome == Outcome.BREACHED ? TextBreaches.waived(total.waived()) : ""));
            }
        }
        if (total.advisory() > 0) {
            parts.add(Rate.number(total.advisory()) + " advisory");
        }
        page.blank();
        if (printed != all) {
            page.text(
                    0,
                    "Of " + Counted.of(all, "finding") + ", this is about the " + Rate.number(printed)
                            + " asked for; the summary counts all.");
        }
        page.text(
                0,
                "Cases: " + Rate.number(summary.read()) + " read, " + Rate.number(summary.judged()) + " judged, "
                        + Rate.number(summary.rejected()) + " rejected. Findings: "
                        + (parts.isEmpty() ? "none" : String.join(", ", parts)) + ".");
    }

    private static String name(Finding finding) {
        return finding.caseId() + ", " + Labels.clause(finding) + " (" + finding.policy() + "), "
                + Labels.subject(finding);
    }
}

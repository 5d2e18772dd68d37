package org.quorate.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Counts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.report.Labels;
import org.quorate.report.Look;
import org.quorate.report.Page;
import org.quorate.report.Rate;
import org.quorate.report.TextSections;
import org.quorate.snapshot.Rejected;

/** A comparison for a person at a terminal. What is kept until the end is bounded. */
final class TextComparison implements ComparisonWriter {
    private static final int MOST_FLIPS = 100;
    private static final int MOST_REJECTED = 100;

    private final Writer writer;
    private final Page page;
    private final ComparisonHead head;
    private final List<ComparedDuty> flips = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    TextComparison(OutputStream out, ComparisonHead head, Look look) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.page = new Page(writer, look);
        this.head = head;
    }

    @Override
    public void flip(ComparedDuty duty) {
        if (flips.size() < MOST_FLIPS) {
            flips.add(duty);
        }
    }

    @Override
    public void reject(Rejected one) {
        if (rejected.size() < MOST_REJECTED) {
            rejected.add(one);
        }
    }

    @Override
    public void end(Comparison comparison) throws IOException {
        new TextSections(page).head(head.report(), comparison.packs());
        for (Pack pack : comparison.packs()) {
            for (String change : head.changes().getOrDefault(pack.id(), List.of())) {
                page.text(2, pack.id() + " is changed: " + change);
            }
        }
        rates(comparison);
        matrix(comparison);
        flips(comparison);
        oneSided(comparison);
        unreached(comparison);
        rejected(comparison);
        writer.flush();
    }

    private void rates(Comparison comparison) throws IOException {
        page.heading("RATES SIDE BY SIDE");
        page.text(0, "The rate is met out of met and breached; after it the lowest and the highest it could be.");
        for (String obligation : comparison.summary().obligations()) {
            page.blank();
            page.text(2, head.report().title(obligation) + " (" + obligation + ")");
            for (Pack pack : comparison.packs()) {
                page.text(4, pack.id() + ": " + rate(JsonComparison.counts(comparison, pack.id(), obligation)));
            }
        }
    }

    private static String rate(@Nullable Counts counts) {
        if (counts == null) {
            return "does not ask for it";
        }
        String bounds = Rate.bounds(counts);
        return Rate.of(counts)
                + (bounds.isEmpty() ? "" : ", " + bounds)
                + note(counts.of(Outcome.DUE), "still due")
                + note(counts.of(Outcome.UNDETERMINED), "undetermined")
                + note(counts.advisory(), "advisory");
    }

    private static String note(long count, String what) {
        return count == 0 ? "" : "; " + Rate.number(count) + " " + what;
    }

    private void matrix(Comparison comparison) throws IOException {
        page.heading("WHAT COMES OUT OTHERWISE: " + Rate.number(comparison.flips())
                + (comparison.flips() == 1 ? " duty" : " duties"));
        for (Comparison.Cell cell : comparison.matrix()) {
            if (cell.differs()) {
                page.text(2, cell.obligation() + ": " + outcomes(comparison, cell) + ": " + Rate.number(cell.count()));
            }
        }
        for (String obligation : comparison.split()) {
            page.text(
                    2,
                    obligation + ": the policies split this duty differently; it is matched by subject and owing"
                            + " party, and what one of them splits further stands alone.");
        }
    }

    /** The outcomes of a cell, each with its policy. */
    static String outcomes(Comparison comparison, Comparison.Cell cell) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < cell.outcomes().size(); at++) {
            Outcome outcome = cell.outcomes().get(at);
            words.add(comparison.packs().get(at).id() + " " + (outcome == null ? "not owed" : outcome.id()));
        }
        return String.join(", ", words);
    }

    private void flips(Comparison comparison) throws IOException {
        for (ComparedDuty duty : flips) {
            Finding any = duty.any();
            page.blank();
            page.text(0, any.caseId() + ": " + head.report().title(any.obligation()) + ", " + Labels.subject(any));
            for (Finding finding : duty.findings()) {
                if (finding != null) {
                    page.text(2, finding.policy() + ", " + finding.outcome().id() + ": " + finding.explanation());
                    String citation = Labels.citation(finding);
                    page.text(4, citation == null ? "" : citation);
                }
            }
        }
        long more = comparison.flips() - flips.size();
        if (more > 0) {
            page.blank();
            page.text(0, "There are " + Rate.number(more) + " more. For all of them, use --format csv or json.");
        }
    }

    private void oneSided(Comparison comparison) throws IOException {
        page.heading("ASKED FOR BY SOME ALONE");
        for (var one : comparison.oneSided().entrySet()) {
            page.text(2, one.getKey() + ": " + String.join(", ", one.getValue()));
        }
        if (comparison.oneSided().isEmpty()) {
            page.text(2, "Nothing.");
        }
    }

    private void unreached(Comparison comparison) throws IOException {
        page.heading("CASES THAT A POLICY NEVER REACHES");
        for (var one : comparison.unreached().entrySet()) {
            String cases = one.getValue().count() == 0
                    ? "none"
                    : String.join(", ", one.getValue().named());
            page.text(2, one.getKey() + ": " + cases);
        }
    }

    private void rejected(Comparison comparison) throws IOException {
        if (comparison.summary().rejected() > 0) {
            page.heading("NOT READ: " + Rate.number(comparison.summary().rejected()));
            for (Rejected one : rejected) {
                page.text(2, Labels.place(one));
                page.text(4, one.reason());
            }
        }
        page.blank();
        long judged = comparison.summary().judged();
        page.text(0, Rate.number(judged) + (judged == 1 ? " case" : " cases") + " compared.");
    }

    @Override
    public void close() {}
}

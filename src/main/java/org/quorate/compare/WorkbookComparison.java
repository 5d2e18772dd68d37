package org.quorate.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Counts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.report.Rate;
import org.quorate.report.workbook.Book;
import org.quorate.report.workbook.Column;
import org.quorate.report.workbook.CoverSheet;
import org.quorate.report.workbook.FindingRows;
import org.quorate.report.workbook.Kept;
import org.quorate.report.workbook.RateCells;
import org.quorate.report.workbook.Sheet;
import org.quorate.snapshot.Rejected;

/** A comparison as a workbook. */
final class WorkbookComparison implements ComparisonWriter {
    private final OutputStream out;
    private final ComparisonHead head;
    private final Book book = new Book();
    private final Sheet cover = book.sheet("Cover", "Policies compared", CoverSheet.COLUMNS);
    private final Sheet rates = book.sheet(
            "Rates",
            "Rates side by side",
            List.of(
                    new Column("What is asked", 44),
                    new Column("Obligation", 30),
                    new Column("Policy", 26),
                    new Column("Met", 8),
                    new Column("Breached", 10),
                    new Column("Still due", 10),
                    new Column("Cannot be told", 14),
                    new Column("Not owed", 10),
                    new Column("Rate", 20),
                    new Column("Bounds", 20)));
    private final Sheet matrix = book.sheet(
            "Matrix",
            "How many duties come out how",
            List.of(new Column("Obligation", 30), new Column("Outcomes", 80), new Column("Duties", 10)));
    private final Sheet oneSided = book.sheet(
            "One-sided",
            "Asked for by some policies alone",
            List.of(new Column("Obligation", 34), new Column("Policies", 60)));
    private final Sheet unreached = book.sheet(
            "Never reached",
            "Cases in which a policy owes nothing",
            List.of(new Column("Policy", 26), new Column("Case", 20)));
    private final Sheet notRead = book.sheet(
            "Not read",
            "What could not be read",
            List.of(new Column("File", 40), new Column("Line", 8), new Column("Place", 30), new Column("Reason", 90)));
    private final Sheet flips = flipSheet();
    private final Kept<Rejected> rejected = new Kept<>(Kept.MOST);
    private long flip;

    WorkbookComparison(OutputStream out, ComparisonHead head) throws IOException {
        this.out = out;
        this.head = head;
    }

    private Sheet flipSheet() {
        List<Column> columns = new ArrayList<>(List.of(new Column("Flip", 8)));
        columns.addAll(FindingRows.COLUMNS);
        return book.sheet("Flips", "Duties that come out otherwise, a row for each policy", columns)
                .streaming();
    }

    /** As many as one sheet holds; the cover says when there are more. */
    @Override
    public void flip(ComparedDuty duty) throws IOException {
        flip++;
        for (Finding finding : duty.findings()) {
            if (finding != null && flips.rows() < Sheet.MOST_ROWS - 2) {
                @Nullable Object[] cells = FindingRows.cells(finding);
                @Nullable Object[] row = new @Nullable Object[cells.length + 1];
                row[0] = flip;
                System.arraycopy(cells, 0, row, 1, cells.length);
                flips.row(row);
            }
        }
    }

    @Override
    public void reject(Rejected one) {
        rejected.add(one);
    }

    @Override
    public void end(Comparison comparison) throws IOException {
        flips.end();
        cover(comparison);
        rates(comparison);
        for (Comparison.Cell cell : comparison.matrix()) {
            matrix.row(cell.obligation(), TextComparison.outcomes(comparison, cell), cell.count());
        }
        matrix.end();
        for (var one : comparison.oneSided().entrySet()) {
            oneSided.row(one.getKey(), String.join(", ", one.getValue()));
        }
        oneSided.end();
        for (Map.Entry<String, Comparison.Unreached> one :
                comparison.unreached().entrySet()) {
            for (String caseId : one.getValue().named()) {
                unreached.row(one.getKey(), caseId);
            }
        }
        unreached.end();
        for (Rejected one : rejected.first()) {
            notRead.row(one.file(), one.line(), one.pointer(), one.reason());
        }
        notRead.end();
        book.writeTo(out);
    }

    private void cover(Comparison comparison) throws IOException {
        new CoverSheet(cover, head.report()).head(comparison.packs());
        for (Map.Entry<String, List<String>> changed : head.changes().entrySet()) {
            for (String change : changed.getValue()) {
                cover.row("Changed in " + changed.getKey(), change);
            }
        }
        cover.row("Cases compared", comparison.summary().judged());
        cover.row("Cases not read", comparison.summary().rejected());
        cover.row("Duties that come out otherwise", comparison.flips());
        cover.row("Sheet Not read", rejected.said("What could not be read, and why."));
        if (flips.rows() >= Sheet.MOST_ROWS - 2) {
            cover.row("Sheet Flips", "There are more than one sheet holds; --format csv has them all.");
        }
        for (String obligation : comparison.split()) {
            cover.row(
                    "Split differently",
                    obligation + ": matched by subject and owing party; what one policy splits further"
                            + " stands alone.");
        }
        cover.end();
    }

    private void rates(Comparison comparison) throws IOException {
        for (String obligation : comparison.summary().obligations()) {
            for (Pack pack : comparison.packs()) {
                Counts counts = JsonComparison.counts(comparison, pack.id(), obligation);
                if (counts != null) {
                    rates.row(
                            head.report().title(obligation),
                            obligation,
                            pack.id(),
                            counts.of(Outcome.MET),
                            counts.of(Outcome.BREACHED),
                            counts.of(Outcome.DUE),
                            counts.of(Outcome.UNDETERMINED),
                            counts.of(Outcome.NOT_APPLICABLE),
                            Rate.of(counts),
                            RateCells.bounds(counts));
                }
            }
        }
        rates.end();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}

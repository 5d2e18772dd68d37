package org.quorate.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Counts;
import org.quorate.finding.Dates;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.finding.figure.FigureCount;
import org.quorate.finding.figure.Figures;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.report.DueNext;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Header;
import org.quorate.report.Labels;
import org.quorate.report.Rate;
import org.quorate.report.UntoldFields;
import org.quorate.snapshot.Rejected;
import org.quorate.time.Moment;

/** Findings as a workbook. Its findings go out as they come; what has to be sorted is bounded, and says so. */
public final class WorkbookFindings implements FindingsWriter {
    private static final int MOST_DUE = 10_000;
    private static final int MOST_REJECTED = 10_000;
    private static final List<Column> PLAIN = List.of(new Column("What", 34), new Column("Says", 110));

    private final OutputStream out;
    private final Header header;
    private final int mostRows;
    private final Book book = new Book();
    private final Sheet cover;
    private final Sheet summarySheet;
    private final Sheet figureSheet;
    private final Sheet dueSheet;
    private final Sheet untoldSheet;
    private final Sheet rejectedSheet;
    private final Sheet packSheet;
    private final List<Sheet> findingSheets = new ArrayList<>();
    private final DueNext due = new DueNext(MOST_DUE);
    private final UntoldFields untold = new UntoldFields();
    private final List<Rejected> rejected = new ArrayList<>();
    private long rejectedCount;
    private long findings;

    /** Writes to a stream, which closing leaves open. */
    public WorkbookFindings(OutputStream out, Header header) throws IOException {
        this(out, header, Sheet.MOST_ROWS - 2);
    }

    WorkbookFindings(OutputStream out, Header header, int mostRows) throws IOException {
        this.out = out;
        this.header = header;
        this.mostRows = mostRows;
        this.cover = book.sheet("Cover", "Child protection conferences: findings", PLAIN);
        this.summarySheet = book.sheet("Summary", "Rates by policy and obligation", SUMMARY);
        this.figureSheet = book.sheet("Figures", "Figures for the board", FIGURES);
        this.dueSheet = book.sheet("Due next", "What falls due, the next first", FindingRows.COLUMNS);
        this.untoldSheet = book.sheet("Cannot be told", "What is missing in the records", UNTOLD);
        this.rejectedSheet = book.sheet("Not read", "What could not be read", REJECTED);
        this.packSheet = book.sheet("Packs", "The policies' clauses, in their own words", PACKS);
        nextFindings();
    }

    private static final List<Column> SUMMARY = columns(
            "Policy",
            18,
            "What is asked",
            44,
            "Obligation",
            30,
            "Met",
            8,
            "Breached",
            10,
            "Still due",
            10,
            "Cannot be told",
            14,
            "Not owed",
            10,
            "Not judged",
            10,
            "Advisory",
            10,
            "Waived",
            8,
            "Excused",
            8,
            "Rate",
            20,
            "Bounds",
            20);
    private static final List<Column> FIGURES = columns(
            "Policy",
            18,
            "Figure",
            38,
            "By",
            10,
            "Of",
            26,
            "Met",
            8,
            "Breached",
            10,
            "Rate",
            10,
            "Low",
            10,
            "High",
            10,
            "Cannot be told",
            14,
            "Still due",
            10,
            "Excused",
            8,
            "Counts",
            50,
            "Out of",
            50);
    private static final List<Column> UNTOLD = columns("Missing", 70, "Findings", 10, "Of what is asked", 90);
    private static final List<Column> REJECTED = columns(
            "File", 40, "Line", 8, "Column", 8, "Place", 30, "Case", 14, "Found", 30, "Expected", 40, "Reason", 80);
    private static final List<Column> PACKS = columns(
            "Policy",
            18,
            "Clause",
            32,
            "Modality",
            10,
            "Asks",
            50,
            "The procedure says",
            90,
            "Source",
            28,
            "How it is read",
            60);

    private static List<Column> columns(Object... titlesAndWidths) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < titlesAndWidths.length; at += 2) {
            columns.add(new Column((String) titlesAndWidths[at], (Integer) titlesAndWidths[at + 1]));
        }
        return columns;
    }

    private Sheet nextFindings() throws IOException {
        if (!findingSheets.isEmpty()) {
            findingSheets.get(findingSheets.size() - 1).end();
        }
        String number = findingSheets.isEmpty() ? "" : " " + (findingSheets.size() + 1);
        Sheet next = book.sheet("Findings" + number, "Findings" + number, FindingRows.COLUMNS)
                .streaming();
        findingSheets.add(next);
        return next;
    }

    @Override
    public void write(List<Finding> oneCase) throws IOException {
        for (Finding finding : oneCase) {
            Sheet sheet = findingSheets.get(findingSheets.size() - 1);
            (sheet.rows() < mostRows ? sheet : nextFindings()).row(FindingRows.cells(finding));
            due.add(finding);
            untold.add(finding);
            findings++;
        }
    }

    @Override
    public void reject(Rejected one) {
        rejectedCount++;
        if (rejected.size() < MOST_REJECTED) {
            rejected.add(one);
        }
    }

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        findingSheets.get(findingSheets.size() - 1).end();
        cover(summary, packs);
        summary(summary);
        figures(summary);
        for (Finding finding : due.soonest()) {
            dueSheet.row(FindingRows.cells(finding));
        }
        dueSheet.end();
        for (UntoldFields.Lack lack : untold.mostFirst()) {
            List<String> asked =
                    lack.byObligation().keySet().stream().map(header::title).toList();
            untoldSheet.row(lack.what(), lack.count(), String.join("; ", asked));
        }
        untoldSheet.end();
        rejected();
        packs(packs);
        book.writeTo(out);
    }

    private void cover(Summary summary, List<Pack> packs) throws IOException {
        cover.row(
                "As at",
                header.asOf().date() == null
                        ? Dates.moment(Moment.at(header.asOf().instant()))
                        : "the end of " + Dates.date(header.asOf().day()));
        cover.row("Made by", header.tool());
        for (Pack pack : packs) {
            String version = pack.versions().isEmpty() ? "undated" : String.join(", ", pack.versions());
            cover.row(
                    "Policy " + pack.id(),
                    pack.title() + ", " + pack.board() + ", " + version + ", digest " + pack.digest());
        }
        cover.row("Cases read", summary.read());
        cover.row("Cases judged", summary.judged());
        cover.row("Cases not read", summary.rejected());
        cover.row("Findings in this workbook", findings);
        contents();
        cover.end();
    }

    private void contents() throws IOException {
        cover.row(
                "Sheet Summary",
                "Rates: met out of met and breached. The bounds say what the rate could be if everything that"
                        + " cannot be told had been breached, or met.");
        cover.row("Sheet Figures", "What boards ask for, over all, by agency, team and month.");
        cover.row(
                "Sheet Due next",
                due.findings() > MOST_DUE
                        ? "The first " + Rate.number(MOST_DUE) + " of " + Rate.number(due.findings())
                                + " that fall due."
                        : "What falls due, the next first.");
        cover.row("Sheet Cannot be told", "What is missing in the records, and how many findings hang on it.");
        cover.row(
                "Sheet Not read",
                rejectedCount > MOST_REJECTED
                        ? "The first " + Rate.number(MOST_REJECTED) + " of " + Rate.number(rejectedCount) + " reasons."
                        : "What could not be read, and why.");
        cover.row("Sheet Packs", "Each clause with the procedure's own words, and how they are read.");
        cover.row(
                "Sheet Findings",
                findingSheets.size() == 1
                        ? "Every duty, judged."
                        : "Every duty, judged. A sheet has at most " + Rate.number(mostRows)
                                + " of them: they go on in " + findingSheets.size() + " sheets, up to Findings "
                                + findingSheets.size() + ".");
        cover.row("Met", "Done, and in time.");
        cover.row(
                "Breached",
                "Not done by its deadline, done late, or done wrongly. It says what the record shows, not whose"
                        + " fault it was.");
        cover.row("Due", "Not done yet, and there is still time.");
        cover.row("Undetermined", "The record cannot tell.");
        cover.row("Not applicable", "The policy asks for it, and nothing in this case owes it.");
        cover.row("Advisory", "Told, and counted in no rate.");
        cover.row("Long texts", "A cell holds 32,767 characters; a longer text is cut, and says so at its end.");
    }

    private void summary(Summary summary) throws IOException {
        for (Map.Entry<String, SortedMap<String, Counts>> policy :
                summary.counts().entrySet()) {
            for (Map.Entry<String, Counts> one : policy.getValue().entrySet()) {
                Counts counts = one.getValue();
                String bounds = Rate.bounds(counts);
                summarySheet.row(
                        policy.getKey(),
                        header.title(one.getKey()),
                        one.getKey(),
                        counts.of(Outcome.MET),
                        counts.of(Outcome.BREACHED),
                        counts.of(Outcome.DUE),
                        counts.of(Outcome.UNDETERMINED),
                        counts.of(Outcome.NOT_APPLICABLE),
                        counts.of(Outcome.ERROR),
                        counts.advisory(),
                        counts.waived(),
                        counts.excused(),
                        Rate.of(counts),
                        bounds.isEmpty() ? "none undetermined" : bounds);
            }
        }
        summarySheet.end();
    }

    private void figures(Summary summary) throws IOException {
        for (Map.Entry<Figures.Place, FigureCount> one : summary.figures().entrySet()) {
            Figures.Place place = one.getKey();
            FigureCount count = one.getValue();
            boolean number = place.figure().isNumber();
            figureSheet.row(
                    place.policy(),
                    place.figure().title(),
                    place.by().word(),
                    place.key() == null ? "all" : place.key(),
                    count.of(Outcome.MET),
                    count.of(Outcome.BREACHED),
                    number ? "a number" : share(count.rate()),
                    number ? "a number" : share(count.low()),
                    number ? "a number" : share(count.high()),
                    count.of(Outcome.UNDETERMINED),
                    count.of(Outcome.DUE),
                    count.excused(),
                    place.figure().numerator(),
                    number ? "a number" : place.figure().denominator());
        }
        figureSheet.end();
    }

    /** A share of one to four places; in words over nothing. */
    private static Object share(@Nullable Double share) {
        return share == null ? "no cases" : Math.round(share * 10_000) / 10_000.0;
    }

    private void rejected() throws IOException {
        for (Rejected one : rejected) {
            rejectedSheet.row(
                    one.file(),
                    one.line(),
                    one.column(),
                    one.pointer(),
                    one.caseId(),
                    one.found(),
                    one.expected(),
                    one.reason());
        }
        rejectedSheet.end();
    }

    private void packs(List<Pack> packs) throws IOException {
        for (Pack pack : packs) {
            for (Clause clause : pack.clauses()) {
                for (Citation citation : clause.citations()) {
                    packSheet.row(
                            pack.id(),
                            clause.name(),
                            clause.modality().id(),
                            Labels.asks(clause),
                            citation.quote(),
                            citation.source(),
                            clause.note());
                }
            }
        }
        packSheet.end();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}

package org.quorate.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.finding.Waived;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Header;
import org.quorate.report.Labels;
import org.quorate.report.Rate;
import org.quorate.snapshot.Rejected;

/** Findings as a workbook. Its findings go out as they come; what has to be sorted is bounded, and says so. */
public final class WorkbookFindings implements FindingsWriter {
    private final OutputStream out;
    private final Header header;
    private final int mostRows;
    private final Book book = new Book();
    private final Sheet cover;
    private final Sheet summarySheet;
    private final Sheet figureSheet;
    private final DueSheet due;
    private final UntoldSheets untold;
    private final Sheet waivedSheet;
    private final Sheet rejectedSheet;
    private final Sheet packSheet;
    private final List<Sheet> findingSheets = new ArrayList<>();
    private final Kept<Rejected> rejected = new Kept<>(Kept.MOST);
    private final Kept<Finding> waived = new Kept<>(Kept.MOST);
    private long findings;

    /** Writes to a stream, which closing leaves open. */
    public WorkbookFindings(OutputStream out, Header header) throws IOException {
        this(out, header, Sheet.MOST_ROWS - 2, Kept.MOST);
    }

    WorkbookFindings(OutputStream out, Header header, int mostRows, int mostKept) throws IOException {
        this.out = out;
        this.header = header;
        this.mostRows = mostRows;
        this.cover = book.sheet("Cover", "Child protection conferences: findings", CoverSheet.COLUMNS);
        this.summarySheet = book.sheet("Summary", "Rates by policy and obligation", RateSheets.SUMMARY);
        this.figureSheet = book.sheet("Figures", "Figures for the board", RateSheets.FIGURES);
        this.due = new DueSheet(book, mostKept);
        this.untold = new UntoldSheets(book, mostKept);
        this.waivedSheet = book.sheet("Waived", "Breaches that are let pass by agreement", WAIVED);
        this.rejectedSheet = book.sheet("Not read", "What could not be read", REJECTED);
        this.packSheet = book.sheet("Packs", "The policies' clauses, in their own words", PACKS);
        nextFindings();
    }

    private static final List<Column> WAIVED = Column.all(
            "Case",
            14,
            "What is asked",
            36,
            "About",
            30,
            "Owed by",
            30,
            "Waived until",
            14,
            "Approved by",
            16,
            "Approved on",
            14,
            "Reason",
            70,
            "Policy",
            18,
            "Fingerprint",
            36);
    private static final List<Column> REJECTED = Column.all(
            "File", 40, "Line", 8, "Column", 10, "Place", 30, "Case", 14, "Found", 30, "Expected", 40, "Reason", 80);
    private static final List<Column> PACKS = Column.all(
            "Policy",
            18,
            "Clause",
            32,
            "Obligation",
            28,
            "Modality",
            12,
            "Asks",
            50,
            "The procedure says",
            80,
            "Source",
            30,
            "How it is read",
            60);

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
            if (finding.waived() != null) {
                waived.add(finding);
            }
            findings++;
        }
    }

    @Override
    public void reject(Rejected one) {
        rejected.add(one);
    }

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        findingSheets.get(findingSheets.size() - 1).end();
        cover(summary, packs);
        RateSheets.summary(summarySheet, summary, header);
        RateSheets.figures(figureSheet, summary);
        due.write(header);
        untold.write(header);
        waived();
        rejected();
        packs(packs);
        book.writeTo(out);
    }

    private void cover(Summary summary, List<Pack> packs) throws IOException {
        CoverSheet text = new CoverSheet(cover, header);
        text.head(packs);
        text.cases(summary, findings);
        text.contents(
                due.said(),
                untold.said(),
                waived.said("Breaches that are let pass by agreement."),
                rejected.said("What could not be read, and why."),
                findingSheets.size() == 1
                        ? "Every duty, judged."
                        : "Every duty, judged. A sheet has at most " + Rate.number(mostRows)
                                + " of them: they go on in " + findingSheets.size() + " sheets, up to Findings "
                                + findingSheets.size() + ".");
        cover.end();
    }

    private void waived() throws IOException {
        for (Finding one : waived.first()) {
            Waived agreed = Objects.requireNonNull(one.waived());
            waivedSheet.row(
                    one.caseId(),
                    header.title(one.obligation()),
                    Labels.subject(one),
                    Labels.owedBy(one),
                    agreed.until(),
                    agreed.approvedBy(),
                    agreed.approvedOn(),
                    agreed.reason(),
                    one.policy(),
                    one.fingerprint());
        }
        waivedSheet.end();
    }

    private void rejected() throws IOException {
        for (Rejected one : rejected.first()) {
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
                            clause.obligation(),
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

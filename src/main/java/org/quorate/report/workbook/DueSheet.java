package org.quorate.report.workbook;

import java.io.IOException;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.report.DueNext;
import org.quorate.report.Header;
import org.quorate.report.Labels;

/** What falls due, the next first: a list to work through. */
final class DueSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("Due by", 19),
            new Column("Case", 14),
            new Column("What is asked", 36),
            new Column("Outcome", 14),
            new Column("About", 30),
            new Column("Owed by", 30),
            new Column("Child", 10),
            new Column("What the record shows", 70),
            new Column("The procedure says", 60),
            new Column("Source", 30),
            new Column("Policy", 18),
            new Column("Obligation", 28),
            new Column("Fingerprint", 36));

    private final Sheet sheet;
    private final int most;
    private final DueNext due;

    DueSheet(Book book, int most) {
        this.sheet = book.sheet("Due next", "What falls due, the next first", COLUMNS);
        this.most = most;
        this.due = new DueNext(most);
    }

    void add(Finding finding) {
        due.add(finding);
    }

    String said() {
        return Kept.said("What falls due, the next first.", Math.min(most, due.findings()), due.findings());
    }

    void write(Header header) throws IOException {
        for (Finding finding : due.soonest()) {
            sheet.row(
                    FindingRows.moment(finding.dueBy()),
                    finding.caseId(),
                    header.title(finding.obligation()),
                    new Sheet.Marked(finding.outcome(), Labels.outcome(finding)),
                    Labels.subject(finding),
                    Labels.owedBy(finding),
                    finding.child(),
                    finding.explanation(),
                    FindingRows.quotation(finding),
                    FindingRows.source(finding),
                    finding.policy(),
                    finding.obligation(),
                    finding.fingerprint());
        }
        sheet.end();
    }
}

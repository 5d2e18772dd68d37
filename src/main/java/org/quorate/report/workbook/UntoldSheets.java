package org.quorate.report.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Untold;
import org.quorate.report.Header;
import org.quorate.report.Labels;
import org.quorate.report.UntoldFields;

/** What the records cannot tell: summed up by what is missing, and then finding by finding. */
final class UntoldSheets {
    private static final List<Column> MISSING =
            List.of(new Column("Missing", 70), new Column("Findings", 12), new Column("Of what is asked", 110));
    private static final List<Column> FINDINGS = List.of(
            new Column("Missing", 50),
            new Column("Case", 14),
            new Column("What is asked", 36),
            new Column("About", 30),
            new Column("Owed by", 30),
            new Column("Child", 10),
            new Column("What the record shows", 70),
            new Column("Policy", 18),
            new Column("Obligation", 28),
            new Column("Fingerprint", 36));

    private final Sheet missing;
    private final Sheet findings;
    private final UntoldFields untold = new UntoldFields();
    private final Kept<Finding> kept;

    UntoldSheets(Book book, int most) {
        this.missing = book.sheet("Cannot be told", "What is missing in the records", MISSING);
        this.findings = book.sheet("Undetermined", "What hangs on what is missing", FINDINGS);
        this.kept = new Kept<>(most);
    }

    void add(Finding finding) {
        if (finding.outcome() == Outcome.UNDETERMINED) {
            untold.add(finding);
            kept.add(finding);
        }
    }

    String said() {
        return kept.said("The findings that hang on it, in the order of the sheet before.");
    }

    void write(Header header) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (UntoldFields.Lack lack : untold.mostFirst()) {
            places.put(lack.what(), places.size());
            missing.row(lack.what(), lack.count(), asked(lack, header));
        }
        missing.end();
        List<Finding> ordered = kept.first().stream()
                .sorted(Comparator.comparing(one -> places.getOrDefault(Untold.of(one), places.size())))
                .toList();
        for (Finding finding : ordered) {
            row(finding, header);
        }
        findings.end();
    }

    private static String asked(UntoldFields.Lack lack, Header header) {
        return String.join(
                "; ", lack.byObligation().keySet().stream().map(header::title).toList());
    }

    private void row(Finding finding, Header header) throws IOException {
        findings.row(
                Untold.of(finding),
                finding.caseId(),
                header.title(finding.obligation()),
                Labels.subject(finding),
                Labels.owedBy(finding),
                finding.child(),
                finding.explanation(),
                finding.policy(),
                finding.obligation(),
                finding.fingerprint());
    }
}

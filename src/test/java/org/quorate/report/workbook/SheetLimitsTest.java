package org.quorate.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Requirement;
import org.quorate.report.Header;
import org.quorate.time.AsOf;

/** More rows than a sheet holds, and more text than a cell does. */
@DisplayName("T37: the limits of a workbook")
class SheetLimitsTest {
    private static XSSFWorkbook written(int findings, String caseId) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finding finding =
                FindingMaker.under("quorum", new Requirement.Asked()).of(caseId).is(Outcome.MET);
        try (WorkbookFindings workbook =
                new WorkbookFindings(out, new Header(AsOf.parse("2026-03-31"), "quorate"), 3)) {
            workbook.write(Collections.nCopies(findings, finding));
            workbook.end(new Summary(), List.of());
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void findings_go_on_in_further_sheets_and_the_cover_says_so() throws IOException {
        try (XSSFWorkbook book = written(7, "C-1")) {
            assertThat(book.getSheet("Findings").getLastRowNum()).isEqualTo(4);
            assertThat(book.getSheet("Findings 2").getLastRowNum()).isEqualTo(4);
            assertThat(book.getSheet("Findings 3").getLastRowNum()).isEqualTo(2);
            StringBuilder cover = new StringBuilder();
            book.getSheet("Cover").forEach(row -> cover.append(row.getCell(1)).append('\n'));
            assertThat(cover).contains("at most 3 of them: they go on in 3 sheets, up to Findings 3");
        }
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_and_says_so() throws IOException {
        try (XSSFWorkbook book = written(1, "x".repeat(40_000))) {
            String cell = book.getSheet("Findings").getRow(2).getCell(0).getStringCellValue();
            assertThat(cell).hasSize(32_767).endsWith("… (cut: this text has 40,000 characters)");
        }
    }
}

package org.quorate.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Requirement;
import org.quorate.report.Header;
import org.quorate.text.Visible;
import org.quorate.time.AsOf;

/** More rows than a sheet holds, and more text than a cell does. */
@DisplayName("T37: the limits of a workbook")
class SheetLimitsTest {
    private static XSSFWorkbook written(int findings, String caseId) throws IOException {
        return written(findings, caseId, Outcome.MET);
    }

    private static XSSFWorkbook written(int findings, String caseId, Outcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finding finding =
                FindingMaker.under("quorum", new Requirement.Asked()).of(caseId).is(outcome);
        try (WorkbookFindings workbook =
                new WorkbookFindings(out, new Header(AsOf.parse("2026-03-31"), "quorate"), 3, 2)) {
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
            assertThat(cover(book)).contains("at most 3 of them: they go on in 3 sheets, up to Findings 3");
        }
    }

    private static String cover(XSSFWorkbook book) {
        StringBuilder cover = new StringBuilder();
        book.getSheet("Cover").forEach(row -> cover.append(row.getCell(1)).append('\n'));
        return cover.toString();
    }

    @ParameterizedTest
    @CsvSource({"DUE, Due next", "UNDETERMINED, Undetermined"})
    void of_what_has_to_be_sorted_the_first_are_shown_and_the_cover_says_so(Outcome outcome, String sheet)
            throws IOException {
        try (XSSFWorkbook book = written(3, "C-1", outcome)) {
            assertThat(book.getSheet(sheet).getLastRowNum()).isEqualTo(3);
            assertThat(cover(book)).contains("These are the first 2 of 3.");
        }
        try (XSSFWorkbook book = written(2, "C-1", outcome)) {
            assertThat(cover(book)).doesNotContain("These are the first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void no_pair_is_cut_in_two(String before) throws IOException {
        StringBuilder pairs = new StringBuilder(before);
        new Random(1).ints(20_000, 0x1f600, 0x1f640).forEach(pairs::appendCodePoint);
        try (XSSFWorkbook book = written(1, pairs.toString())) {
            String cell = book.getSheet("Findings").getRow(2).getCell(0).getStringCellValue();
            assertThat(cell).hasSizeBetween(32_766, 32_767).isEqualTo(Visible.of(cell));
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

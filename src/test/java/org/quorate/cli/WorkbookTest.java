package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, read back by another library than the one that wrote them. */
@DisplayName("T33, T35, T37: workbooks")
class WorkbookTest {
    @TempDir
    static Path folder;

    private static Path sample;

    @BeforeAll
    static void write() {
        sample = folder.resolve("sample.xlsx");
        check("sample-data", sample, "2");
    }

    private static void check(String inputs, Path output, String threads) {
        Ran.quorate(
                "check",
                inputs,
                "--as-of",
                "2026-03-31",
                "--format",
                "xlsx",
                "--threads",
                threads,
                "--output",
                output.toString());
    }

    private static XSSFWorkbook book(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> row(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.toString()));
        return cells;
    }

    @Test
    void its_sheets_stand_in_this_order_each_with_headings_that_stay_and_a_filter() throws IOException {
        try (XSSFWorkbook book = book(sample)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Cover",
                            "Summary",
                            "Figures",
                            "Due next",
                            "Cannot be told",
                            "Undetermined",
                            "Waived",
                            "Not read",
                            "Packs",
                            "Findings");
            book.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 2);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            });
        }
    }

    @Test
    void its_findings_are_those_of_the_table() throws IOException {
        long rows = Ran.quorate("check", "sample-data", "--as-of", "2026-03-31", "--format", "ndjson")
                .out()
                .lines()
                .count();
        try (XSSFWorkbook book = book(sample)) {
            XSSFSheet findings = book.getSheet("Findings");
            assertThat(findings.getLastRowNum() - 1L).isEqualTo(rows);
            Row late = StreamSupport.stream(findings.spliterator(), false)
                    .skip(2)
                    .filter(row -> row.getCell(0).toString().equals("MW-0002"))
                    .filter(row -> row.getCell(3).toString().equals("report-to-chair[initial]"))
                    .filter(row -> row.getCell(4).toString().contains("late"))
                    .findFirst()
                    .orElseThrow();
            Cell due = late.getCell(14);
            assertThat(due.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.parse("2025-05-12T14:00"));
            assertThat(late.getCell(16).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(late.getCell(4).getStringCellValue()).isEqualTo("■ breached, late");
        }
    }

    @Test
    void no_cell_is_a_formula_whatever_a_record_holds() throws IOException {
        Path cases = folder.resolve("hostile.ndjson");
        String longest = "x".repeat(400);
        Files.writeString(cases, """
                {"schema":"quorate.case-snapshot/1","caseId":"=HYPERLINK(\\"http://a.example\\")","partnership":"gwent","professionals":[{"id":"@x","agency":"+1\\u202e\\u0000%s"}],"conferences":[{"id":"-1","type":"initial","startsAt":"2026-01-22T10:00","invitations":[{"to":"@x"}]}]}
                """.formatted(longest));
        Path output = folder.resolve("hostile.xlsx");
        check(cases.toString(), output, "1");
        try (XSSFWorkbook book = book(output)) {
            List<String> ids = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                assertThat(cell.getHyperlink()).isNull();
                ids.add(cell.toString());
            })));
            assertThat(ids).contains("=HYPERLINK(\"http://a.example\")", "@x", "+1\\u202e\\u0000" + longest);
            assertThat(book.getNumberOfNames())
                    .as("names, through which links are made")
                    .isLessThanOrEqualTo(10 * 2);
        }
    }

    @Test
    void the_same_cases_give_the_same_bytes_on_any_machine() throws IOException {
        TimeZone before = TimeZone.getDefault();
        Path elsewhere = folder.resolve("elsewhere.xlsx");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            check("sample-data", elsewhere, "4");
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(Files.mismatch(sample, elsewhere)).isEqualTo(-1);
    }

    @Test
    void the_cover_and_the_rates_say_what_they_are_about() throws IOException {
        try (XSSFWorkbook book = book(sample)) {
            assertThat(row(book.getSheet("Cover").getRow(2))).containsExactly("As at", "the end of 31 March 2026");
            assertThat(row(book.getSheet("Summary").getRow(2)))
                    .startsWith(
                            "east-riding",
                            "The chair is independent",
                            "chair-independent",
                            "92.3% (12 of 13)",
                            "70.6% to 94.1%",
                            "12.0",
                            "1.0",
                            "1.0",
                            "4.0");
        }
    }

    @Test
    void the_packs_say_what_each_clause_asks_in_whose_words() throws IOException {
        try (XSSFWorkbook book = book(sample)) {
            assertThat(row(book.getSheet("Packs").getRow(2)))
                    .startsWith(
                            "east-riding",
                            "initial-conference-timing",
                            "initial-conference-timing",
                            "should",
                            "15 working days after the strategy discussion");
        }
    }

    @Test
    void what_falls_due_is_a_list_to_work_through_and_what_cannot_be_told_adds_up() throws IOException {
        try (XSSFWorkbook book = book(sample)) {
            List<LocalDate> deadlines = new ArrayList<>();
            book.getSheet("Due next").forEach(row -> {
                if (row.getRowNum() > 1 && row.getCell(0) != null) {
                    deadlines.add(row.getCell(0).getLocalDateTimeCellValue().toLocalDate());
                }
            });
            assertThat(deadlines).isNotEmpty().isSorted();
            double missing = 0;
            for (Row row : book.getSheet("Cannot be told")) {
                missing += row.getRowNum() > 1 ? row.getCell(1).getNumericCellValue() : 0;
            }
            assertThat(missing).isEqualTo(book.getSheet("Undetermined").getLastRowNum() - 1.0);
        }
    }

    @Test
    void t40_a_workbook_does_not_replace_what_it_is_read_from() throws IOException {
        Path cases = Files.copy(Path.of("sample-data/gwent/GW-0001-in-time.json"), folder.resolve("own.json"));
        byte[] before = Files.readAllBytes(cases);
        Ran ran = Ran.quorate("check", cases.toString(), "--format", "xlsx", "--output", cases.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(Files.readAllBytes(cases)).isEqualTo(before);
    }

    @Test
    void what_was_not_asked_for_is_not_taken_for_what_is_not_there() throws IOException {
        Path output = folder.resolve("only.xlsx");
        Ran.quorate(
                "check",
                "sample-data/gwent",
                "--as-of",
                "2026-03-31",
                "--only",
                "undetermined,breached",
                "--format",
                "xlsx",
                "--output",
                output.toString());
        try (XSSFWorkbook book = book(output)) {
            List<List<String>> cover = new ArrayList<>();
            book.getSheet("Cover").forEach(line -> cover.add(row(line)));
            assertThat(cover)
                    .contains(List.of(
                            "Findings left out",
                            "The sheets list only what is breached, undetermined, as was asked for; the rates and figures"
                                    + " count everything."));
            assertThat(book.getSheet("Due next").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_terminal_gets_no_workbook_but_is_told_what_to_ask_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings terminal = new Surroundings(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, UTF_8),
                Clock.systemUTC(),
                Map.of(),
                true,
                false);
        assertThat(Quorate.run(terminal, "check", "sample-data", "--format", "xlsx"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("A workbook needs a file: --output findings.xlsx.");
        assertThat(out.size()).isZero();
    }

    @Test
    void a_comparison_has_a_workbook_too() throws IOException {
        Path output = folder.resolve("comparison.xlsx");
        Ran.quorate(
                "compare",
                "sample-data",
                "--as-of",
                "2026-03-31",
                "--policy",
                "medway-2008",
                "--policy",
                "gwent",
                "--format",
                "xlsx",
                "--output",
                output.toString());
        try (XSSFWorkbook book = book(output)) {
            XSSFSheet flips = book.getSheet("Flips");
            assertThat(row(flips.getRow(2))).startsWith("1.0", "ER-0002", "medway-2008", "report-to-chair");
            assertThat(row(flips.getRow(3))).startsWith("1.0", "ER-0002", "gwent", "report-to-chair");
            assertThat(flips.getLastRowNum() - 1).isEqualTo(2 * 67);
        }
    }
}

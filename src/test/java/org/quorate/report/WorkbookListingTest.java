package org.quorate.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quorate.Golden;

/** The workbook of the small run, every cell as a reader of it shows it, as a file that is read by eye. */
class WorkbookListingTest {
    private static final DataFormatter SHOWN = new DataFormatter(Locale.UK);

    @Test
    void a_workbook_looks_like_this() throws IOException {
        byte[] written = SampleRun.bytes(Format.XLSX, Look.PLAIN, SampleRun.cases(), SampleRun.rejected());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            StringJoiner listing = new StringJoiner("\n", "", "\n");
            book.forEach(sheet -> listing.add(listed(sheet)));
            Golden.check("reports/workbook.txt", listing.toString());
        }
    }

    private static String listed(Sheet sheet) {
        StringJoiner rows = new StringJoiner("\n");
        rows.add("## " + sheet.getSheetName());
        sheet.forEach(row -> rows.add(listed(row)));
        return rows.toString();
    }

    private static String listed(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(WorkbookListingTest::listed)
                .collect(Collectors.joining(" | "));
    }

    /** A number is told from a text that looks like it. */
    private static String listed(Cell cell) {
        String shown = SHOWN.formatCellValue(cell);
        return cell.getAddress().formatAsString().replaceAll("[0-9]", "")
                + switch (cell.getCellType()) {
                    case NUMERIC -> "#" + shown;
                    case STRING -> " " + shown;
                    default -> throw new AssertionError(cell.getAddress() + " is neither text nor number");
                };
    }
}

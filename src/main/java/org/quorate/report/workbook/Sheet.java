package org.quorate.report.workbook;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Outcome;
import org.quorate.text.Visible;

/**
 * A sheet with one table: its title in the first cell, headings that stay in sight, a filter. A cell is a text, a number, a
 * date, or a moment by London's clocks; a text is never a formula.
 */
public final class Sheet {
    /** So many rows a sheet can have. */
    public static final int MOST_ROWS = 1_048_576;

    static final int LONGEST = 32_767;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HEADINGS = 1;
    private static final int FLUSH = 500;

    private final Worksheet worksheet;
    private final int columns;
    private int row = HEADINGS + 1;
    private boolean streams;

    Sheet(Worksheet worksheet, String title, List<Column> columns) {
        this.worksheet = worksheet;
        this.columns = columns.size();
        worksheet.inlineString(0, 0, Visible.of(title));
        worksheet.style(0, 0).bold().fontSize(14).set();
        for (int at = 0; at < columns.size(); at++) {
            worksheet.width(at, columns.get(at).width());
            worksheet.inlineString(HEADINGS, at, columns.get(at).title());
            worksheet.style(HEADINGS, at).bold().fillColor("D9E2EC").set();
        }
        worksheet.freezePane(0, HEADINGS + 1);
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(HEADINGS);
    }

    /** How many rows of data it has. */
    public int rows() {
        return row - HEADINGS - 1;
    }

    /** A row of these cells: texts, numbers, dates, instants, outcomes, or null for nothing. */
    public void row(@Nullable Object... cells) throws IOException {
        for (int at = 0; at < cells.length; at++) {
            cell(at, cells[at]);
        }
        row++;
        if (row % FLUSH == 0 && streams) {
            worksheet.flush();
        }
    }

    /** Rows go out as they come: there may be many. Only one sheet of a workbook at a time can do so. */
    public Sheet streaming() {
        streams = true;
        return this;
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            worksheet.value(row, column, date);
            worksheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Instant instant) {
            worksheet.value(row, column, LocalDateTime.ofInstant(instant, LONDON));
            worksheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (value instanceof Number number) {
            worksheet.value(row, column, number);
        } else if (value instanceof Marked marked) {
            text(column, marked.words());
            colour(worksheet.style(row, column), marked.outcome());
        } else if (value != null) {
            text(column, value.toString());
        }
    }

    /** Words about an outcome, which are coloured as well. */
    public record Marked(Outcome outcome, String words) {}

    private void text(int column, String text) {
        String visible = Visible.of(text);
        worksheet.inlineString(row, column, visible.length() <= LONGEST ? visible : cut(visible));
    }

    /** A cell holds no more: what is cut is said. */
    private static String cut(String text) {
        String said = String.format(Locale.ROOT, "… (cut: this text has %,d characters)", text.length());
        return text.substring(0, LONGEST - said.length()) + said;
    }

    private static void colour(StyleSetter style, Outcome outcome) {
        String fill = switch (outcome) {
            case MET -> "DCE9F5";
            case BREACHED -> "F3DFE9";
            case DUE -> "FDE9DC";
            case UNDETERMINED -> "EDEDED";
            case NOT_APPLICABLE -> "FFFFFF";
            case ERROR -> "F3C6C6";
        };
        style.fillColor(fill).set();
    }

    /** Nothing more comes. */
    public void end() throws IOException {
        worksheet.setAutoFilter(HEADINGS, 0, Math.max(HEADINGS, row - 1), columns - 1);
        worksheet.finish();
    }
}

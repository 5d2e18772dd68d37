package org.quorate.report.workbook;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Outcome;

/**
 * A sheet with one table: its title in the first cell, headings that stay in sight, a filter. A cell is a text, a number,
 * a date, or a moment by London's clocks; a text is never a formula. Long texts run on in further lines, but not where
 * rows are streamed: there may be too many of them for a program to measure when it opens them.
 */
public final class Sheet {
    /** So many rows a sheet can have. */
    public static final int MOST_ROWS = 1_048_576;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HEADINGS = 1;
    private static final int FLUSH = 500;
    private static final int LINE = 15;
    private static final int HIGHEST = 27 * LINE;

    private final Worksheet worksheet;
    private final List<Column> columns;
    private int row = HEADINGS + 1;
    private boolean streams;

    Sheet(Worksheet worksheet, String title, List<Column> columns) {
        this.worksheet = worksheet;
        this.columns = columns;
        worksheet.inlineString(0, 0, Cells.of(title));
        worksheet.style(0, 0).bold().fontSize(14).set();
        for (int at = 0; at < columns.size(); at++) {
            worksheet.width(at, columns.get(at).width());
            worksheet.inlineString(HEADINGS, at, columns.get(at).title());
            worksheet.style(HEADINGS, at).bold().fillColor("D9E2EC").set();
        }
        worksheet.freezePane(0, HEADINGS + 1);
        page();
    }

    private void page() {
        worksheet.paperSize(PaperSize.A4_PAPER);
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
            Object cell = cells[at];
            if (cell != null) {
                cell(at, cell);
            }
        }
        if (!streams) {
            worksheet.rowHeight(row, Math.min(HIGHEST, LINE * lines(cells)));
        }
        row++;
        if (row % FLUSH == 0 && streams) {
            worksheet.flush();
        }
    }

    /** Not every program measures a row when it opens it. */
    private int lines(@Nullable Object... cells) {
        int lines = 1;
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] instanceof String text) {
                lines = Math.max(lines, columns.get(at).lines(text));
            }
        }
        return lines;
    }

    /** Rows go out as they come: there may be many. Only one sheet of a workbook at a time can do so. */
    public Sheet streaming() {
        streams = true;
        return this;
    }

    private void cell(int column, Object value) {
        StyleSetter style = worksheet.style(row, column);
        boolean plain = !written(column, value, style);
        if (streams && plain) {
            return;
        }
        if (!streams) {
            style.wrapText(true).verticalAlignment("top");
        }
        style.set();
    }

    /** Writes the value, and says whether it has a style of its own. */
    private boolean written(int column, Object value, StyleSetter style) {
        if (value instanceof Marked marked) {
            worksheet.inlineString(row, column, Cells.of(marked.words()));
            style.fillColor(colour(marked.outcome()));
        } else if (isFigure(column, value, style)) {
            boolean texts = columns.get(column).isOfTexts();
            style.horizontalAlignment(texts ? "left" : "right").indent(texts ? 0 : 1);
        } else {
            worksheet.inlineString(row, column, Cells.of(value.toString()));
            return false;
        }
        return true;
    }

    private boolean isFigure(int column, Object value, StyleSetter style) {
        if (value instanceof LocalDate date) {
            worksheet.value(row, column, date);
            style.format("dd/mm/yyyy");
        } else if (value instanceof Instant instant) {
            worksheet.value(row, column, LocalDateTime.ofInstant(instant, LONDON));
            style.format("dd/mm/yyyy hh:mm");
        } else if (value instanceof Share share) {
            worksheet.value(row, column, share.value());
            style.format("0.00%");
        } else if (value instanceof Number number) {
            worksheet.value(row, column, number);
        } else {
            return false;
        }
        return true;
    }

    /** Words about an outcome, which are coloured as well. */
    public record Marked(Outcome outcome, String words) {}

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case MET -> "DCE9F5";
            case BREACHED -> "F3DFE9";
            case DUE -> "FDE9DC";
            case UNDETERMINED -> "EDEDED";
            case NOT_APPLICABLE -> "FFFFFF";
            case ERROR -> "F3C6C6";
        };
    }

    /** Nothing more comes. */
    public void end() throws IOException {
        worksheet.setAutoFilter(HEADINGS, 0, Math.max(HEADINGS, row - 1), columns.size() - 1);
        worksheet.finish();
    }
}

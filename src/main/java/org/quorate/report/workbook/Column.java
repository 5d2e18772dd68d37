package org.quorate.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param width in characters
 */
public record Column(String title, int width) {
    private static final int OF_TEXTS = 60;

    /** Several: a title and a width, in turn. */
    static List<Column> all(Object... titlesAndWidths) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < titlesAndWidths.length; at += 2) {
            columns.add(new Column((String) titlesAndWidths[at], (Integer) titlesAndWidths[at + 1]));
        }
        return columns;
    }

    /** Whether texts stand in it that may run on, so that a number has to stand where they begin. */
    boolean isOfTexts() {
        return width >= OF_TEXTS;
    }

    /** About how many lines a text takes in it: its letters are narrower than the digits that a width is counted in. */
    int lines(String text) {
        return 1 + Math.max(0, text.length() - 1) * 20 / (width * 23);
    }
}

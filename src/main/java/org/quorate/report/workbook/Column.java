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

    /** Several: a title and a width, in turn. */
    static List<Column> all(Object... titlesAndWidths) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < titlesAndWidths.length; at += 2) {
            columns.add(new Column((String) titlesAndWidths[at], (Integer) titlesAndWidths[at + 1]));
        }
        return columns;
    }
}

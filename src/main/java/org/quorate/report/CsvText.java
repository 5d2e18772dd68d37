package org.quorate.report;

import org.quorate.text.Visible;

/** Text for a cell that a spreadsheet will open: it is never a formula, and hides nothing. */
public final class CsvText {
    /** What a spreadsheet may take for the beginning of a formula, the full-width forms included. */
    private static final String FORMULA = "=+-@\t\r\0\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    /** The text, with an apostrophe before what would be a formula. */
    public static String of(String text) {
        String visible = Visible.of(text);
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? visible : "'" + visible;
    }
}

package org.quorate.compare;

import java.io.IOException;
import java.io.OutputStream;
import org.quorate.report.Look;

/** Makes the writer of a comparison. */
public final class Comparisons {
    private Comparisons() {}

    /** What a comparison can be written as. */
    public enum Format {
        /** For a terminal. */
        TEXT,
        /** As data. */
        JSON,
        /** A row for each policy's finding of a duty that flips. */
        CSV,
        /** One page for a browser. */
        HTML,
        /** A workbook. */
        XLSX
    }

    /** A writer of that format; closing it does not close the stream. */
    public static ComparisonWriter open(Format format, OutputStream out, ComparisonHead head, Look look)
            throws IOException {
        return switch (format) {
            case TEXT -> new TextComparison(out, head, look);
            case JSON -> new JsonComparison(out, head);
            case CSV -> new CsvComparison(out);
            case HTML -> new PageComparison(out, head);
            case XLSX -> new WorkbookComparison(out, head);
        };
    }
}

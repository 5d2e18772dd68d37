package org.quorate.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quorate.report.page.PageFindings;
import org.quorate.report.workbook.WorkbookFindings;

/** Makes the writer of a format. */
public final class Reports {
    private Reports() {}

    /** A writer of that format; closing it does not close the stream. */
    public static FindingsWriter open(Format format, OutputStream out, Header header, Look look) throws IOException {
        return open(format, out, null, header, look);
    }

    /**
     * The same, for formats that may need further files.
     *
     * @param place the file that the stream will be; null where it is none
     */
    public static FindingsWriter open(Format format, OutputStream out, @Nullable Path place, Header header, Look look)
            throws IOException {
        return switch (format) {
            case TEXT -> new TextFindings(out, header, look);
            case JSON -> new JsonFindings(out, header);
            case NDJSON -> new NdjsonFindings(out);
            case CSV -> new CsvFindings(out);
            case XLSX -> new WorkbookFindings(out, header);
            case HTML -> new PageFindings(out, place, header);
            case JUNIT -> new JunitFindings(out);
        };
    }
}

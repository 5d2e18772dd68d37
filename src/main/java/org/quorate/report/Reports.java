package org.quorate.report;

import java.io.IOException;
import java.io.OutputStream;

/** Makes the writer of a format. */
public final class Reports {
    private Reports() {}

    /** A writer of that format; closing it does not close the stream. */
    public static FindingsWriter open(Format format, OutputStream out, Header header, Look look) throws IOException {
        return switch (format) {
            case TEXT -> new TextFindings(out, header, look);
            case JSON -> new JsonFindings(out, header);
            case NDJSON -> new NdjsonFindings(out);
            case CSV -> new CsvFindings(out);
            case JUNIT -> new JunitFindings(out);
        };
    }
}

package org.quorate.report;

import java.io.IOException;
import java.io.OutputStream;

/** Makes the writer of a format. */
public final class Reports {
    private Reports() {}

    /** The findings alone, one a line. */
    public static FindingsWriter ndjson(OutputStream out) throws IOException {
        return new NdjsonFindings(out);
    }
}

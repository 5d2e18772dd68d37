package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/** A row for each finding, for spreadsheets: a byte order mark, and lines that end in CR and LF. */
final class CsvFindings implements FindingsWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer writer;

    CsvFindings(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        writer.write(BYTE_ORDER_MARK);
        CSVFormat.RFC4180.printRecord(
                writer, CsvColumn.ALL.stream().map(CsvColumn::name).toArray());
    }

    @Override
    public void write(List<Finding> oneCase) throws IOException {
        for (Finding finding : oneCase) {
            Object[] row = new Object[CsvColumn.ALL.size()];
            for (int index = 0; index < row.length; index++) {
                row[index] = CsvColumn.ALL.get(index).cell(finding);
            }
            CSVFormat.RFC4180.printRecord(writer, row);
        }
    }

    /** What is rejected is told on standard error; the rows hold findings alone. */
    @Override
    public void reject(Rejected rejected) {}

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        writer.flush();
    }

    /** Leaves the stream open. */
    @Override
    public void close() {}
}

package org.quorate.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.quorate.finding.Finding;
import org.quorate.report.CsvColumn;
import org.quorate.snapshot.Rejected;

/**
 * A row for each policy's finding of a duty that flips, with the number of the duty: the columns are those of findings, so
 * that one table of a spreadsheet serves both.
 */
final class CsvComparison implements ComparisonWriter {
    private final Writer writer;
    private long flips;

    CsvComparison(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        writer.write('\ufeff');
        List<Object> titles = new ArrayList<>(List.of("flip"));
        CsvColumn.ALL.forEach(column -> titles.add(column.name()));
        CSVFormat.RFC4180.printRecord(writer, titles.toArray());
    }

    @Override
    public void flip(ComparedDuty duty) throws IOException {
        flips++;
        for (Finding finding : duty.findings()) {
            if (finding != null) {
                List<Object> row = new ArrayList<>(List.of(flips));
                CsvColumn.ALL.forEach(column -> row.add(column.cell(finding)));
                CSVFormat.RFC4180.printRecord(writer, row.toArray());
            }
        }
    }

    /** What is rejected is told on standard error. */
    @Override
    public void reject(Rejected one) {}

    @Override
    public void end(Comparison comparison) throws IOException {
        writer.flush();
    }

    @Override
    public void close() {}
}

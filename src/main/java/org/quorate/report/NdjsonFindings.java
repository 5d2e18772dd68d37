package org.quorate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quorate.finding.Finding;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/** The findings alone, one a line. */
final class NdjsonFindings implements FindingsWriter {
    private final JsonGenerator json;
    private final FindingJson findings;

    NdjsonFindings(OutputStream out) throws IOException {
        this.json = Json.generator(out);
        this.findings = new FindingJson(json);
    }

    @Override
    public void write(List<Finding> oneCase) throws IOException {
        for (Finding finding : oneCase) {
            findings.write(finding);
            json.writeRaw('\n');
        }
    }

    /** What is rejected is told on standard error; the lines hold findings alone. */
    @Override
    public void reject(Rejected rejected) {}

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

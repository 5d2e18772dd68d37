package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.quorate.finding.Counts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.finding.figure.FigureCount;
import org.quorate.finding.figure.Figures;
import org.quorate.policy.Pack;
import org.quorate.snapshot.Rejected;

/**
 * One document: who judged by what, the findings, the counts, what could not be read. The frame is indented, and each
 * finding, pack, row of counts and rejected input stands on a line of its own. The packs are known only at the end,
 * so findings are put aside until then.
 */
final class JsonFindings implements FindingsWriter {
    private final OutputStream out;
    private final Header header;
    private final JsonGenerator frame;
    private final Lines findings;
    private final Lines rejected;
    private final FindingJson findingJson;

    JsonFindings(OutputStream out, Header header) throws IOException {
        this.out = out;
        this.header = header;
        this.frame = Json.generator(out);
        this.findings = new Lines();
        this.rejected = new Lines();
        this.findingJson = new FindingJson(findings.json);
    }

    /** Values of an array put aside, each on its own line. */
    private static final class Lines {
        private final Spill spill = Spill.open();
        private final JsonGenerator json = Json.generator(spill.out());
        private boolean any;

        Lines() throws IOException {}

        void next() throws IOException {
            json.writeRaw(any ? ",\n    " : "\n    ");
            any = true;
        }

        void copyTo(OutputStream out) throws IOException {
            json.flush();
            spill.copyTo(out);
            if (any) {
                out.write("\n  ".getBytes(UTF_8));
            }
        }
    }

    @Override
    public void write(List<Finding> oneCase) throws IOException {
        for (Finding finding : oneCase) {
            findings.next();
            findingJson.write(finding);
        }
    }

    @Override
    public void reject(Rejected one) throws IOException {
        rejected.next();
        RejectedJson.write(rejected.json, one);
    }

    @Override
    public void end(Summary summary, List<Pack> packs) throws IOException {
        frame.writeRaw("{\n  \"schema\": \"quorate.findings/1\",\n  \"asOf\": ");
        frame.writeString(header.asOf().text());
        frame.writeRaw(",\n  \"tool\": ");
        frame.writeString(header.tool());
        policies(packs);
        array("findings", findings);
        cases(summary);
        summary(summary.counts());
        array("rejected", rejected);
        figures(summary);
        frame.writeRaw("\n}\n");
        frame.flush();
    }

    private void policies(List<Pack> packs) throws IOException {
        frame.writeRaw(",\n  \"policies\": [");
        for (Iterator<Pack> all = packs.iterator(); all.hasNext(); ) {
            Pack pack = all.next();
            frame.writeRaw("\n    ");
            frame.writeStartObject();
            frame.writeStringField("id", pack.id());
            frame.writeArrayFieldStart("versions");
            for (String version : pack.versions()) {
                frame.writeString(version);
            }
            frame.writeEndArray();
            frame.writeStringField("digest", pack.digest());
            frame.writeEndObject();
            frame.writeRaw(all.hasNext() ? "," : "\n  ");
        }
        frame.writeRaw("]");
    }

    private void array(String name, Lines lines) throws IOException {
        frame.writeRaw(",\n  \"" + name + "\": [");
        frame.flush();
        lines.copyTo(out);
        frame.writeRaw("]");
    }

    private void cases(Summary summary) throws IOException {
        frame.writeRaw(",\n  \"cases\": ");
        frame.writeStartObject();
        frame.writeNumberField("read", summary.read());
        frame.writeNumberField("judged", summary.judged());
        frame.writeNumberField("rejected", summary.rejected());
        frame.writeEndObject();
    }

    private void summary(SortedMap<String, SortedMap<String, Counts>> policies) throws IOException {
        frame.writeRaw(",\n  \"summary\": {");
        String between = "\n    ";
        for (Map.Entry<String, SortedMap<String, Counts>> policy : policies.entrySet()) {
            frame.writeRaw(between);
            frame.writeString(policy.getKey());
            frame.writeRaw(": {");
            obligations(policy.getValue());
            frame.writeRaw("\n    }");
            between = ",\n    ";
        }
        frame.writeRaw(policies.isEmpty() ? "}" : "\n  }");
    }

    private void obligations(SortedMap<String, Counts> obligations) throws IOException {
        String between = "\n      ";
        for (Map.Entry<String, Counts> obligation : obligations.entrySet()) {
            frame.writeRaw(between);
            frame.writeString(obligation.getKey());
            frame.writeRaw(": ");
            counts(obligation.getValue());
            between = ",\n      ";
        }
    }

    private void figures(Summary summary) throws IOException {
        frame.writeRaw(",\n  \"figures\": [");
        String between = "\n    ";
        for (Map.Entry<Figures.Place, FigureCount> figure : summary.figures().entrySet()) {
            frame.writeRaw(between);
            FigureJson.write(frame, figure.getKey(), figure.getValue());
            between = ",\n    ";
        }
        frame.writeRaw(summary.figures().isEmpty() ? "]" : "\n  ]");
    }

    private void counts(Counts counts) throws IOException {
        frame.writeStartObject();
        frame.writeNumberField("met", counts.of(Outcome.MET));
        frame.writeNumberField("breached", counts.of(Outcome.BREACHED));
        frame.writeNumberField("due", counts.of(Outcome.DUE));
        frame.writeNumberField("undetermined", counts.of(Outcome.UNDETERMINED));
        frame.writeNumberField("notApplicable", counts.of(Outcome.NOT_APPLICABLE));
        frame.writeNumberField("error", counts.of(Outcome.ERROR));
        frame.writeNumberField("advisory", counts.advisory());
        frame.writeNumberField("waived", counts.waived());
        frame.writeNumberField("excused", counts.excused());
        frame.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (findings.spill;
                rejected.spill) {
            frame.close();
        }
    }
}

package org.quorate.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Counts;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.report.FindingJson;
import org.quorate.report.Json;
import org.quorate.report.RejectedJson;
import org.quorate.report.Spill;
import org.quorate.snapshot.Rejected;

/** A comparison as one document. Flips are put aside, since what stands before them is known only at the end. */
final class JsonComparison implements ComparisonWriter {
    private final OutputStream out;
    private final ComparisonHead head;
    private final Spill flips = Spill.open();
    private final Spill rejected = Spill.open();
    private final JsonGenerator flip = Json.generator(flips.out());
    private final JsonGenerator reject = Json.generator(rejected.out());
    private final FindingJson findings = new FindingJson(flip);
    private boolean anyFlip;
    private boolean anyRejected;

    JsonComparison(OutputStream out, ComparisonHead head) throws IOException {
        this.out = out;
        this.head = head;
    }

    @Override
    public void flip(ComparedDuty duty) throws IOException {
        Finding any = duty.any();
        flip.writeRaw(anyFlip ? ",\n    " : "\n    ");
        anyFlip = true;
        flip.writeStartObject();
        flip.writeStringField("caseId", any.caseId());
        flip.writeStringField("obligation", any.obligation());
        findings.subject(any.subject());
        findings.owedBy(any.owedBy());
        findings.owedTo(any.owedTo());
        Json.string(flip, "child", any.child());
        flip.writeBooleanField("split", duty.split());
        flip.writeArrayFieldStart("findings");
        for (Finding finding : duty.findings()) {
            if (finding == null) {
                flip.writeNull();
            } else {
                findings.write(finding);
            }
        }
        flip.writeEndArray();
        flip.writeEndObject();
    }

    @Override
    public void reject(Rejected one) throws IOException {
        reject.writeRaw(anyRejected ? ",\n    " : "\n    ");
        anyRejected = true;
        RejectedJson.write(reject, one);
    }

    @Override
    public void end(Comparison comparison) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeRaw("{\n  \"schema\": \"quorate.comparison/1\",\n  \"asOf\": ");
        json.writeString(head.report().asOf().text());
        json.writeRaw(",\n  \"policies\": ");
        policies(json, comparison.packs());
        json.writeRaw(",\n  \"cases\": ");
        json.writeStartObject();
        json.writeNumberField("read", comparison.summary().read());
        json.writeNumberField("judged", comparison.summary().judged());
        json.writeNumberField("rejected", comparison.summary().rejected());
        json.writeEndObject();
        json.writeRaw(",\n  \"rates\": [");
        rates(json, comparison);
        json.writeRaw("\n  ],\n  \"matrix\": [");
        matrix(json, comparison);
        json.writeRaw("\n  ],\n  \"flips\": [");
        json.flush();
        flip.flush();
        flips.copyTo(out);
        out.write(
                (anyFlip ? "\n  ],\n  \"rejected\": [" : "],\n  \"rejected\": [").getBytes(StandardCharsets.US_ASCII));
        reject.flush();
        rejected.copyTo(out);
        json.writeRaw(anyRejected ? "\n  ],\n  \"oneSided\": " : "],\n  \"oneSided\": ");
        oneSided(json, comparison);
        json.writeRaw(",\n  \"unreached\": ");
        unreached(json, comparison);
        json.writeRaw("\n}\n");
        json.flush();
    }

    private void policies(JsonGenerator json, List<Pack> packs) throws IOException {
        json.writeStartArray();
        for (Pack pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            Json.string(json, "version", pack.versions().isEmpty() ? null : String.join(", ", pack.versions()));
            json.writeStringField("digest", pack.digest());
            if (head.changes().containsKey(pack.id())) {
                texts(json, "changes", head.changes().get(pack.id()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rates(JsonGenerator json, Comparison comparison) throws IOException {
        String between = "\n    ";
        for (String obligation : comparison.summary().obligations()) {
            for (Pack pack : comparison.packs()) {
                Counts counts = counts(comparison, pack.id(), obligation);
                if (counts != null) {
                    json.writeRaw(between);
                    between = ",\n    ";
                    rate(json, obligation, pack.id(), counts);
                }
            }
        }
    }

    static @Nullable Counts counts(Comparison comparison, String policy, String obligation) {
        Map<String, Counts> counts = comparison.summary().counts().get(policy);
        return counts == null ? null : counts.get(obligation);
    }

    private static void rate(JsonGenerator json, String obligation, String policy, Counts counts) throws IOException {
        json.writeStartObject();
        json.writeStringField("obligation", obligation);
        json.writeStringField("policy", policy);
        json.writeNumberField("met", counts.of(Outcome.MET));
        json.writeNumberField("breached", counts.of(Outcome.BREACHED));
        json.writeNumberField("due", counts.of(Outcome.DUE));
        json.writeNumberField("undetermined", counts.of(Outcome.UNDETERMINED));
        json.writeNumberField("notApplicable", counts.of(Outcome.NOT_APPLICABLE));
        json.writeNumberField("error", counts.of(Outcome.ERROR));
        json.writeNumberField("advisory", counts.advisory());
        json.writeEndObject();
    }

    private static void matrix(JsonGenerator json, Comparison comparison) throws IOException {
        String between = "\n    ";
        for (Comparison.Cell cell : comparison.matrix()) {
            json.writeRaw(between);
            between = ",\n    ";
            json.writeStartObject();
            json.writeStringField("obligation", cell.obligation());
            json.writeArrayFieldStart("outcomes");
            for (Outcome outcome : cell.outcomes()) {
                json.writeString(outcome == null ? null : outcome.id());
            }
            json.writeEndArray();
            json.writeNumberField("count", cell.count());
            json.writeEndObject();
        }
    }

    private static void oneSided(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeStartArray();
        for (var one : comparison.oneSided().entrySet()) {
            json.writeStartObject();
            json.writeStringField("obligation", one.getKey());
            texts(json, "policies", List.copyOf(one.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void unreached(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeStartArray();
        for (var one : comparison.unreached().entrySet()) {
            json.writeStartObject();
            json.writeStringField("policy", one.getKey());
            json.writeNumberField("count", one.getValue().count());
            texts(json, "cases", one.getValue().named());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        try (flips;
                rejected) {
            flip.close();
            reject.close();
        }
    }
}

package org.quorate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.finding.DutySample;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.policy.Modality;

/** Every report is a view of the same findings: over a mixed run, the views agree with each other. */
class ViewsAgreeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_260_122;
    private static final List<String> COUNTED =
            List.of("met", "breached", "due", "undetermined", "not-applicable", "error");
    private static List<List<Finding>> cases = List.of();

    @BeforeAll
    static void mix() {
        Random random = new Random(SEED);
        List<List<Finding>> mixed = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            String caseId = "C" + number;
            mixed.add(Stream.generate(() -> finding(caseId, random))
                    .limit(random.nextInt(30))
                    .toList());
        }
        cases = mixed;
    }

    private static Finding finding(String caseId, Random random) {
        DutySample duty = any(DutySample.all(), random);
        Modality modality = any(List.of(Modality.values()), random);
        Outcome outcome = any(List.of(Outcome.values()), random);
        Kind kind = outcome == Outcome.BREACHED
                ? Kind.CONDITION_FAILED
                : outcome == Outcome.UNDETERMINED ? Kind.NOT_RECORDED : null;
        return duty.maker("pack-" + random.nextInt(3), modality).of(caseId).is(outcome, kind);
    }

    private static <T> T any(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    private static List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : SampleRun.written(Format.NDJSON, Look.PLAIN, cases, List.of())
                .lines()
                .toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(SampleRun.written(Format.JSON, Look.PLAIN, cases, List.of()));
    }

    @Test
    void the_summary_is_what_the_lines_add_up_to() throws IOException {
        ObjectNode summary = JSON.createObjectNode();
        for (JsonNode finding : lines()) {
            ObjectNode counts = summary.withObject("/" + finding.get("policy").asText())
                    .withObject("/" + finding.get("obligation").asText());
            if (counts.isEmpty()) {
                Stream.of("met", "breached", "due", "undetermined", "notApplicable", "error")
                        .forEach(key -> counts.put(key, 0));
                Stream.of("advisory", "waived", "excused").forEach(key -> counts.put(key, 0));
            }
            String outcome = finding.get("outcome").asText();
            assertThat(COUNTED).contains(outcome);
            String key = finding.get("advisory").asBoolean()
                    ? "advisory"
                    : outcome.equals("not-applicable") ? "notApplicable" : outcome;
            counts.put(key, counts.get(key).asInt() + 1);
        }
        assertThat(document().get("summary")).isEqualTo(summary);
    }

    @Test
    void the_document_holds_the_lines() throws IOException {
        List<JsonNode> held = new ArrayList<>();
        document().get("findings").forEach(held::add);
        assertThat(held).isEqualTo(lines());
    }

    @Test
    void the_table_has_a_row_for_each_line() throws IOException {
        String csv = SampleRun.written(Format.CSV, Look.PLAIN, cases, List.of()).substring(1);
        List<CSVRecord> rows;
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            rows = parser.getRecords();
        }
        List<JsonNode> lines = lines();
        assertThat(rows).hasSameSizeAs(lines);
        for (int row = 0; row < rows.size(); row++) {
            for (String column : List.of("caseId", "policy", "clause", "outcome", "dueBy", "explanation", "advisory")) {
                String value = lines.get(row).get(column).asText();
                assertThat(rows.get(row).get(column)).isEqualTo(value.equals("null") ? "" : value);
            }
        }
    }

    @Test
    void every_finding_has_every_key_in_its_order() throws IOException {
        List<String> keys = List.of(
                "caseId",
                "policy",
                "obligation",
                "clause",
                "subject",
                "owedBy",
                "owedTo",
                "child",
                "trigger",
                "policyVersion",
                "outcome",
                "kind",
                "modality",
                "advisory",
                "dueBy",
                "doneAt",
                "lateBy",
                "explanation",
                "citation",
                "alsoCited",
                "evidence",
                "fingerprint",
                "waived",
                "excused");
        assertThat(lines())
                .allSatisfy(line -> assertThat(line.fieldNames()).toIterable().containsExactlyElementsOf(keys));
        assertThat(document().fieldNames())
                .toIterable()
                .containsExactly(
                        "schema", "asOf", "tool", "policies", "findings", "cases", "summary", "rejected", "figures");
    }
}

package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.cases.GeneratedCases;

/** Every figure, reckoned again from the findings alone as ndjson prints them. */
class FiguresTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private static Ran check(String inputs, String format) {
        return Ran.quorate("check", inputs, "--as-of", "2026-03-31", "--format", format);
    }

    @Test
    void figures_of_the_sample_are_those_of_its_findings() throws IOException {
        assertAgree("sample-data");
    }

    @Test
    void figures_of_generated_cases_are_those_of_their_findings() throws IOException {
        Path cases = folder.resolve("cases.ndjson");
        GeneratedCases generated = new GeneratedCases(7, true);
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 60; number++) {
            String line = new String(generated.json(number), java.nio.charset.StandardCharsets.UTF_8);
            String policy = List.of("gwent", "east-riding", "medway-2008", "practitioner-faq", "wales")
                    .get(number % 5);
            lines.append(line.replaceFirst("\\{", "{\"partnership\":\"" + policy + "\","))
                    .append('\n');
        }
        Files.writeString(cases, lines);
        assertAgree(cases.toString());
    }

    private static void assertAgree(String inputs) throws IOException {
        List<JsonNode> findings = new ArrayList<>();
        for (String line : check(inputs, "ndjson").out().lines().toList()) {
            findings.add(JSON.readTree(line));
        }
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> printed = new TreeMap<>();
        for (JsonNode figure : JSON.readTree(check(inputs, "json").out()).get("figures")) {
            String name = figure.get("policy").asText() + " " + figure.get("id").asText() + " "
                    + figure.get("by").asText() + " " + figure.get("key").asText();
            printed.put(name, shown(figure));
            expected.put(name, new Again(figure, findings).shown());
        }
        assertThat(printed).isNotEmpty().isEqualTo(expected);
    }

    private static String shown(JsonNode figure) {
        return figure.get("met") + " met, " + figure.get("breached") + " breached, " + figure.get("undetermined")
                + " undetermined, "
                + figure.get("due") + " due, " + figure.get("excused") + " excused, rate " + figure.get("rate") + ", "
                + figure.get("low")
                + " to " + figure.get("high");
    }

    /** One figure, reckoned from printed findings. */
    private record Again(JsonNode figure, List<JsonNode> findings) {
        String shown() {
            List<List<JsonNode>> things = things();
            Map<String, Long> counts = things.stream()
                    .map(this::decisive)
                    .filter(Objects::nonNull)
                    .filter(this::isInside)
                    .collect(Collectors.groupingBy(one -> one.get("outcome").asText(), Collectors.counting()));
            long excused = things.stream()
                    .map(this::decisive)
                    .filter(Objects::nonNull)
                    .filter(this::isInside)
                    .filter(one -> !one.get("excused").isNull())
                    .count();
            long met = counts.getOrDefault("met", 0L);
            long breached = counts.getOrDefault("breached", 0L);
            long undetermined = counts.getOrDefault("undetermined", 0L);
            boolean number = figure.get("denominator").isNull();
            return met + " met, " + breached + " breached, " + undetermined + " undetermined, "
                    + counts.getOrDefault("due", 0L)
                    + " due, " + excused + " excused, rate " + share(number, met, met + breached) + ", "
                    + share(number, met, met + breached + undetermined) + " to "
                    + share(number, met + undetermined, met + breached + undetermined);
        }

        private static String share(boolean number, long part, long whole) {
            return number || whole == 0 ? "null" : String.valueOf(Math.round(10_000.0 * part / whole) / 10_000.0);
        }

        private List<List<JsonNode>> things() {
            List<String> obligations = new ArrayList<>();
            figure.get("obligations").forEach(one -> obligations.add(one.asText()));
            return List.copyOf(findings.stream()
                    .filter(one -> one.get("policy").equals(figure.get("policy")))
                    .filter(one -> obligations.contains(one.get("obligation").asText()))
                    .filter(one -> !one.get("advisory").asBoolean())
                    .filter(one -> !one.get("outcome").asText().equals("not-applicable"))
                    .filter(one -> !thing().apply(one).isEmpty())
                    .collect(Collectors.groupingBy(thing()))
                    .values());
        }

        private Function<JsonNode, String> thing() {
            return switch (figure.get("id").asText()) {
                case "attended-or-reported" ->
                    one -> one.at("/owedBy/agency").asText("").isEmpty()
                                    || one.at("/subject/conference").isNull()
                            ? ""
                            : one.get("caseId") + " " + one.at("/subject/conference") + " " + one.at("/owedBy/agency");
                case "children-with-every-review-in-time" ->
                    one -> one.get("child").isNull() ? "" : one.get("caseId") + " " + one.get("child");
                default -> one -> one.get("fingerprint").asText() + one.get("clause");
            };
        }

        /** The finding that decides a thing. */
        private @org.jspecify.annotations.Nullable JsonNode decisive(List<JsonNode> several) {
            String order = figure.get("id").asText().equals("attended-or-reported")
                    ? "met undetermined due breached"
                    : "breached undetermined met due";
            for (String outcome : order.split(" ")) {
                for (JsonNode one : several) {
                    if (one.get("outcome").asText().equals(outcome)) {
                        return one;
                    }
                }
            }
            return null;
        }

        private boolean isInside(JsonNode finding) {
            String key = figure.get("key").asText();
            return switch (figure.get("by").asText()) {
                case "agency" -> finding.at("/owedBy/agency").asText().equals(key);
                case "team" -> finding.at("/owedBy/team").asText().equals(key);
                case "month" -> finding.get("trigger").asText().startsWith(key);
                default -> true;
            };
        }
    }
}

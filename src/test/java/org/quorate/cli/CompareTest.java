package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.Golden;

/** The same cases under several policies. */
class CompareTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHAT_IF = "medway-2008:report-to-chair[initial].within=48 hours before the conference";

    @TempDir
    Path folder;

    private static Ran compare(String... options) {
        List<String> arguments = new ArrayList<>(List.of("compare", "sample-data", "--as-of", "2026-03-31"));
        arguments.addAll(List.of(options));
        return Ran.quorate(arguments.toArray(String[]::new));
    }

    private static JsonNode json(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "json"));
        return JSON.readTree(compare(all.toArray(String[]::new)).out());
    }

    /** A duty by all that identifies it whatever a policy calls it. */
    private static String duty(JsonNode finding) {
        JsonNode by = finding.get("owedBy");
        String party = by.isNull()
                ? ""
                : by.get("professional").isNull()
                        ? by.get("agency").asText()
                        : by.get("professional").asText();
        return finding.get("caseId").asText() + " " + finding.get("obligation").asText() + " " + finding.get("subject")
                + " " + party + " " + finding.get("owedTo") + " " + finding.get("child");
    }

    private static Map<String, String> outcomes(String policy) throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        String findings = Ran.quorate(
                        "check", "sample-data", "--as-of", "2026-03-31", "--format", "ndjson", "--policy", policy)
                .out();
        for (String line : findings.lines().toList()) {
            JsonNode finding = JSON.readTree(line);
            outcomes.merge(duty(finding), finding.get("outcome").asText(), (first, other) -> first + "+" + other);
        }
        return outcomes;
    }

    @ParameterizedTest
    @CsvSource({"medway-2008, gwent", "east-riding, gwent", "wales, gwent", "medway-2008, east-sussex"})
    void flips_are_the_duties_that_two_separate_runs_judge_otherwise(String one, String other) throws IOException {
        Map<String, String> first = outcomes(one);
        Map<String, String> second = outcomes(other);
        List<String> expected = first.entrySet().stream()
                .filter(duty -> second.containsKey(duty.getKey()))
                .filter(duty -> !duty.getValue().equals(second.get(duty.getKey())))
                .map(duty -> duty.getKey() + ": " + duty.getValue() + ", " + second.get(duty.getKey()))
                .toList();
        List<String> printed = new ArrayList<>();
        for (JsonNode flip : json("--policy", one, "--policy", other).get("flips")) {
            JsonNode findings = flip.get("findings");
            printed.add(duty(findings.get(0)) + ": "
                    + findings.get(0).get("outcome").asText() + ", "
                    + findings.get(1).get("outcome").asText());
        }
        assertThat(printed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_matrix_counts_every_duty_once() throws IOException {
        JsonNode comparison = json("--policy", "medway-2008", "--policy", "gwent");
        long both = 0;
        long differing = 0;
        for (JsonNode cell : comparison.get("matrix")) {
            boolean shared = !cell.get("outcomes").get(0).isNull()
                    && !cell.get("outcomes").get(1).isNull();
            both += shared ? cell.get("count").asLong() : 0;
            differing += shared
                            && !cell.get("outcomes")
                                    .get(0)
                                    .equals(cell.get("outcomes").get(1))
                    ? cell.get("count").asLong()
                    : 0;
        }
        assertThat(differing).isPositive().isEqualTo(comparison.get("flips").size());
        assertThat(both).isGreaterThan(differing);
    }

    @Test
    void rates_are_those_of_each_policy_alone() throws IOException {
        JsonNode alone = JSON.readTree(
                Ran.quorate("check", "sample-data", "--as-of", "2026-03-31", "--format", "json", "--policy", "gwent")
                        .out());
        for (JsonNode rate :
                json("--policy", "medway-2008", "--policy", "gwent").get("rates")) {
            if (rate.get("policy").asText().equals("gwent")) {
                JsonNode counts =
                        alone.at("/summary/gwent").get(rate.get("obligation").asText());
                for (String count : List.of("met", "breached", "due", "undetermined", "notApplicable", "error")) {
                    assertThat(rate.get(count)).as(count).isEqualTo(counts.get(count));
                }
            }
        }
    }

    @Test
    void a_policy_changed_is_compared_with_itself() throws IOException {
        JsonNode comparison = json("--set", WHAT_IF);
        assertThat(comparison.at("/policies/1/id").asText()).isEqualTo("medway-2008-changed");
        assertThat(comparison.at("/policies/1/changes/0").asText()).isEqualTo(WHAT_IF);
        JsonNode flip = comparison.at("/flips/0/findings");
        assertThat(flip.get(0).get("outcome").asText()).isEqualTo("met");
        assertThat(flip.get(0).get("dueBy").asText()).isEqualTo("2025-12-09T13:30:00Z");
        assertThat(flip.get(1).get("outcome").asText()).isEqualTo("breached");
        assertThat(flip.get(1).get("dueBy").asText()).isEqualTo("2025-12-08T13:30:00Z");
        assertThat(flip.get(1).get("lateBy").asText()).isEqualTo("PT19H30M");
        assertThat(flip.get(1).at("/citation/quote")).isEqualTo(flip.get(0).at("/citation/quote"));
    }

    @Test
    void changing_nothing_flips_nothing() throws IOException {
        JsonNode comparison = json("--set", WHAT_IF.replace("48 hours", "24 hours"));
        assertThat(comparison.get("flips")).isEmpty();
        assertThat(comparison.get("oneSided")).isEmpty();
    }

    @Test
    void a_clause_switched_off_is_asked_for_by_one_side_alone() throws IOException {
        JsonNode comparison = json("--set", "medway-2008:quorum=off");
        assertThat(comparison.get("oneSided").toString())
                .isEqualTo("[{\"obligation\":\"quorum\",\"policies\":[\"medway-2008\"]}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "medway-2008:report-to-chair[initial].within=48 hour befor the conference | «48 hour befor the conference»; expected was a deadline",
                "medway-2008:report-to-chair[intial].within=48 hours before the conference | «medway-2008» has no clause «report-to-chair[intial]»; maybe «report-to-chair[initial]» was meant.",
                "medway-2008:quorum.quarum=police | «quarum»; expected was a key of this clause",
                "medway:quorum=off | There is no policy «medway»; maybe «medway-2008» was meant.",
                "quorum=off | --set takes PACK:CLAUSE.KEY=VALUE",
                "medway-2008:quorum.quorum=police, health or education | «police, health or education»"
            })
    void a_change_with_a_fault_is_said(String change, String said) {
        Ran ran = compare("--set", change);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(said);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void one_policy_alone_cannot_be_compared() {
        Ran ran = compare("--policy", "gwent");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("compare needs at least two policies");
    }

    @Test
    void what_could_not_be_read_makes_the_exit_code_three_and_the_rest_is_compared() {
        Ran ran = Ran.reading(
                "{\"schema\":\"quorate.case-snapshot/1\",\"caseId\":\"A\"}\n{\"schema\":\n",
                "compare",
                "-",
                "--policy",
                "gwent",
                "--policy",
                "wales");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).contains("NOT READ: 1", "1 case compared.");
    }

    @ParameterizedTest
    @CsvSource({"text, comparison.txt", "html, comparison.html"})
    void a_comparison_looks_like_this(String format, String file) {
        String out = compare("--policy", "east-riding", "--policy", "east-sussex", "--format", format)
                .out();
        Golden.check(
                "reports/" + file,
                out.replaceAll("(?s)<style>.*?</style>", "<style></style>").replaceAll("sha256-[^']*", "sha256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "html"})
    void any_number_of_threads_gives_the_same_bytes(String format) {
        String[] options = {"--policy", "gwent", "--policy", "wales", "--format", format, "--threads", "1"};
        String one = compare(options).out();
        options[7] = "4";
        assertThat(compare(options).out()).isNotEmpty().isEqualTo(one);
    }

    @Test
    void a_row_stands_for_each_policys_finding() {
        List<String> rows =
                compare("--set", WHAT_IF, "--format", "csv").out().lines().toList();
        assertThat(rows.get(0)).startsWith("\ufeffflip,caseId,policy,");
        assertThat(rows.get(1)).startsWith("1,ER-0002,medway-2008,");
        assertThat(rows.get(2)).startsWith("1,ER-0002,medway-2008-changed,");
    }
}

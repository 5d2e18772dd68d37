package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page holds is what the other formats say. */
class PageDataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private static String checked(String format, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", "sample-data", "--as-of", "2026-03-31", "--format", format));
        arguments.addAll(List.of(options));
        return Ran.quorate(arguments.toArray(String[]::new)).out();
    }

    static JsonNode data(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return JSON.readTree(data.group(1));
    }

    @Test
    void every_finding_is_there_with_all_that_json_says_of_it() throws IOException {
        JsonNode findings = JSON.readTree(checked("json")).get("findings");
        JsonNode page = data(checked("html"));
        JsonNode block = page.get("blocks").get(0);
        assertThat(page.get("blocks")).hasSize(1);
        assertThat(block.get("rows")).hasSameSizeAs(findings);
        for (int at = 0; at < findings.size(); at++) {
            assertSame(new Row(page.get("columns"), block, block.get("rows").get(at)), findings.get(at));
        }
    }

    private static void assertSame(Row row, JsonNode finding) {
        for (String plain : List.of(
                "caseId",
                "policy",
                "obligation",
                "child",
                "trigger",
                "policyVersion",
                "outcome",
                "kind",
                "dueBy",
                "doneAt",
                "lateBy")) {
            assertThat(row.text(plain)).as(plain).isEqualTo(text(finding, "/" + plain));
        }
        assertThat(row.text("agency")).isEqualTo(text(finding, "/owedBy/agency"));
        assertThat(row.text("professional")).isEqualTo(text(finding, "/owedBy/professional"));
        assertThat(row.text("team")).isEqualTo(text(finding, "/owedBy/team"));
        assertThat(row.text("subjectType")).isEqualTo(text(finding, "/subject/type"));
        assertThat(row.text("subjectId")).isEqualTo(text(finding, "/subject/id"));
        assertThat(row.text("conferenceType")).isEqualTo(text(finding, "/subject/conferenceType"));
        assertThat(row.text("excused")).isEqualTo(text(finding, "/excused/approval"));
        assertThat(row.cell("fingerprint").asText()).isEqualTo(text(finding, "/fingerprint"));
        assertThat(row.cell("advisory").asInt() == 1)
                .isEqualTo(finding.get("advisory").asBoolean());
        assertThat(row.explanation()).isEqualTo(text(finding, "/explanation"));
        assertThat(row.evidence()).isEqualTo(evidence(finding));
        assertThat(row.clause().at("/name").asText()).isEqualTo(text(finding, "/clause"));
        assertThat(row.clause().at("/citations/0/quote").asText()).isEqualTo(text(finding, "/citation/quote"));
    }

    private static String text(JsonNode finding, String pointer) {
        JsonNode value = finding.at(pointer);
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }

    private static List<String> evidence(JsonNode finding) {
        List<String> evidence = new ArrayList<>();
        finding.get("evidence").forEach(one -> {
            evidence.add(text(one, "/pointer"));
            evidence.add(text(one, "/value"));
        });
        return evidence;
    }

    /** A row of the page's data, as its script reads it. */
    private record Row(JsonNode columns, JsonNode block, JsonNode row) {
        JsonNode cell(String column) {
            for (int at = 0; at < columns.size(); at++) {
                if (columns.get(at).asText().equals(column)) {
                    return row.get(at);
                }
            }
            throw new AssertionError("no column " + column);
        }

        String text(String column) {
            return shared(cell(column));
        }

        private String shared(JsonNode place) {
            JsonNode text = block.get("text").get(place.asInt());
            return text.isNull() ? "" : text.asText();
        }

        JsonNode clause() {
            return block.get("clauses").get(cell("clause").asInt());
        }

        String explanation() {
            String sentence =
                    block.get("sentences").get(cell("sentence").asInt()).asText();
            for (String number : cell("numbers").asText().split(",")) {
                sentence = sentence.replaceFirst("\u0001", number);
            }
            return sentence;
        }

        List<String> evidence() {
            List<String> evidence = new ArrayList<>();
            cell("evidence").forEach(place -> evidence.add(shared(place)));
            return evidence;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void any_number_of_threads_gives_the_same_bytes(int threads) {
        assertThat(checked("html", "--threads", String.valueOf(threads))).isEqualTo(checked("html", "--threads", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-05", "2003-01-01", "2040-06-01", "2100-12-31"})
    void any_moment_of_judging_makes_a_page(String asOf) {
        Ran ran = Ran.quorate("check", "sample-data/gwent", "--as-of", asOf, "--format", "html");
        assertThat(ran.exitCode()).as(ran.err()).isNotEqualTo(4);
        assertThat(ran.out()).endsWith("</html>\n");
    }

    @Test
    void a_file_is_written_whole_or_not_at_all() throws IOException {
        Path page = folder.resolve("report.html");
        checked("html", "--output", page.toString());
        assertThat(Files.readString(page)).isEqualTo(checked("html"));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(page);
        }
    }
}

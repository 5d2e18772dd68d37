package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.example.FindingFields;
import org.quorate.finding.Finding;

/** What follows from findings follows from those of the same policy, whatever others judge the case beside it. */
class PatternsTest {
    private static final String CITE = "modality: must, cite: { text: \"So it is.\" } }";
    private static final String PACK = """
            id: %s
            title: A procedure
            board: Nobody
            nation: england
            sources: { text: { title: A text, file: text.txt } }
            clauses:
              quorum: { quorum: %s, %s
              agency-attendance: { %s
              reconvened: { within: 1 working day after the conference, %s
              repeat-breach: { more-than: %s, %s
            """;

    @TempDir
    Path rules;

    @Test
    void a_pattern_follows_from_the_findings_of_its_own_policy() throws IOException {
        pack("one-is-enough", "1 agency", "1");
        pack("two-are-asked", "2 agencies", "0");
        Bench bench = new Bench(rules);
        JsonNode snapshot = CaseFile.base("breaches");

        List<Finding> found =
                bench.judge(snapshot, List.of(bench.pack("one-is-enough"), bench.pack("two-are-asked")), "2026-05-29");

        assertThat(found.stream()
                        .filter(one -> List.of("reconvened", "repeat-breach").contains(one.obligation()))
                        .map(one -> one.policy() + ": " + one.obligation() + " "
                                + one.subject().id() + " " + FindingFields.outcomeAndKind(one)))
                .containsExactly(
                        "one-is-enough: reconvened k2 breached not-done",
                        "one-is-enough: repeat-breach w2 met",
                        "two-are-asked: reconvened k1 breached late",
                        "two-are-asked: reconvened k2 breached not-done",
                        "two-are-asked: repeat-breach w2 met",
                        "two-are-asked: repeat-breach w3 breached not-done");
    }

    @Test
    void what_a_case_is_found_to_owe_under_one_policy_does_not_depend_on_the_others() throws IOException {
        pack("one-is-enough", "1 agency", "1");
        pack("two-are-asked", "2 agencies", "0");
        Bench bench = new Bench(rules);
        JsonNode snapshot = CaseFile.base("breaches");

        List<String> together = bench
                .judge(snapshot, List.of(bench.pack("one-is-enough"), bench.pack("two-are-asked")), "2026-05-29")
                .stream()
                .filter(one -> one.policy().equals("two-are-asked"))
                .map(FindingFields::everything)
                .toList();

        assertThat(together)
                .isEqualTo(bench.judge(snapshot, List.of(bench.pack("two-are-asked")), "2026-05-29").stream()
                        .map(FindingFields::everything)
                        .toList());
    }

    private void pack(String id, String quorum, String tolerated) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("policies").resolve(id));
        Files.writeString(folder.resolve("policy.yaml"), PACK.formatted(id, quorum, CITE, CITE, CITE, tolerated, CITE));
    }
}

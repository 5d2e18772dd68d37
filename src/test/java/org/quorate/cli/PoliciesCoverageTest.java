package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code policies coverage}: which statements of the documents are judged, and why the others are not. */
class PoliciesCoverageTest {
    private static final String CLAUSE = "chair-independent: { modality: must, cite: { guide: \"So it is.\" } }";

    @TempDir
    Path rules;

    private Ran covered(String statements, String... more) {
        Path folder = new OnePack(rules).with("ours", CLAUSE);
        OnePack.write(folder.resolve("statements.yaml"), statements);
        String[] arguments = {"policies", "coverage", "ours", "--rules", rules.toString()};
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Ran.quorate(all);
    }

    @ParameterizedTest
    @CsvSource({"practitioner-faq,22", "east-riding,32", "medway-2008,46", "gwent,53", "east-sussex,32"})
    void each_statement_of_the_five_documents_is_accounted_for(String pack, int count) throws Exception {
        JsonNode tree = new JsonMapper()
                .readTree(Ran.quorate("policies", "coverage", pack, "--format", "json")
                        .out());
        assertThat(tree.at("/policies/0/count").asInt()).isEqualTo(count);
        tree.at("/policies/0/statements")
                .forEach(one -> assertThat(one.get("clauses").isEmpty())
                        .as(one.get("id").asText())
                        .isNotEqualTo(one.get("reason").isNull()));
    }

    @Test
    void every_quotation_begins_where_a_statement_of_its_clause_stands() {
        String sources = System.getProperty("quorate.sources", "");
        Ran ran = sources.isEmpty()
                ? Ran.quorate("policies", "coverage")
                : Ran.quorate("policies", "coverage", "--sources", sources);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void a_statement_is_shown_with_its_clauses_or_the_reason() {
        assertThat(covered("""
                        statements:
                          one: { title: The chair is independent, source: guide, line: 1, clauses: [chair-independent] }
                          two: { title: And so on, source: guide, line: 2, reason: It says nothing. }
                        """)).isEqualTo(new Ran(0, """
                        ours: A guide
                          one (line 1): The chair is independent.
                              judged by chair-independent
                          two (line 2): And so on.
                              not judged: It says nothing.
                          2 statements: 1 judged, 1 that no record can show.
                        """, ""));
    }

    @Test
    void a_pack_without_statements_says_so() {
        new OnePack(rules).with("ours", CLAUSE);
        assertThat(Ran.quorate("policies", "coverage", "ours", "--rules", rules.toString())
                        .out())
                .contains("Nobody has written down what its documents say (there is no statements.yaml).");
    }

    @Test
    void every_fault_of_the_file_is_told_at_once() {
        Ran ran = covered("""
                statements:
                  one: { source: guid, line: 0, clauses: [chair-indep] }
                  two: { title: Both, source: guide, line: 9, reason: None., clauses: [chair-independent] }
                  three: { title: Neither, source: guide, colour: red }
                """);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines().map(line -> line.substring(line.indexOf("statements.yaml"))))
                .containsExactly(
                        "statements.yaml:2:3: no statement of the clause «chair-independent» on line 1, where its"
                                + " quotation «So it is.» begins; expected was a statement for each quotation.",
                        "statements.yaml:2:8: no «title»; expected was «title» with a text.",
                        "statements.yaml:2:18: «guid»; expected was a source of the pack. Maybe «guide» was meant.",
                        "statements.yaml:2:30: «0»; expected was the number of a line.",
                        "statements.yaml:2:43: «chair-indep»; expected was a clause of the pack. Maybe"
                                + " «chair-independent» was meant.",
                        "statements.yaml:3:3: clauses and a reason; expected was the clauses that judge it, or the"
                                + " reason why no record can.",
                        "statements.yaml:3:44: «9»; expected was a line from 1 to 2.",
                        "statements.yaml:4:3: a statement without a place; expected was «line», or «place» in a"
                                + " document without lines.",
                        "statements.yaml:4:3: neither clauses nor a reason; expected was the clauses that judge it, or"
                                + " the reason why no record can.",
                        "statements.yaml:4:43: «colour»; expected was a key of a statement: clauses, line, place,"
                                + " reason, source, title.");
    }

    @Test
    void a_clause_that_no_statement_names_is_a_fault_and_so_is_a_quotation_elsewhere() {
        assertThat(covered("""
                        statements:
                          two: { title: And so on, source: guide, line: 2, reason: It says nothing. }
                        """).err())
                .contains(
                        "no statement for the clause «chair-independent»; expected was each clause under a statement");
        assertThat(covered("""
                        statements:
                          two: { title: And so on, source: guide, line: 2, clauses: [chair-independent] }
                        """).err())
                .contains("no statement of the clause «chair-independent» on line 1, where its quotation «So it is.»"
                        + " begins");
    }
}

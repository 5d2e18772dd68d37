package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code policies new}: a starter that lints clean, passes its own examples and judges. */
class PoliciesNewTest {
    @TempDir
    Path rules;

    private Ran make(String id) {
        return Ran.quorate("policies", "new", id, "--rules", rules.toString());
    }

    @Test
    void the_starter_lints_clean_passes_its_examples_and_judges() {
        Path folder = rules.resolve("policies").resolve("our-town");
        assertThat(make("our-town"))
                .isEqualTo(new Ran(
                        0,
                        "Written: " + folder + "\nNext:\n  quorate policies lint " + folder
                                + "\n  quorate policies test " + folder + "\n",
                        ""));
        assertThat(Ran.quorate("policies", "lint", folder.toString()))
                .isEqualTo(new Ran(0, "No faults, no warnings.\n", ""));
        Ran examples = Ran.quorate("policies", "test", folder.toString());
        assertThat(examples.exitCode()).isZero();
        assertThat(examples.out())
                .startsWith("our-town: 5 examples, each as expected\n")
                .doesNotContain("warning");
        Ran check = Ran.quorate(
                "check",
                "sample-data/medway-2008",
                "--rules",
                rules.toString(),
                "--policy",
                "our-town",
                "--format",
                "ndjson");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("\"policy\":\"our-town\"");
    }

    @Test
    void what_is_there_is_left_as_it_is() throws Exception {
        Path there = rules.resolve("policies/our-town/cases/examples.yaml");
        OnePack.write(there, "mine");
        Ran ran = make("our-town");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(there + " is there already, and is left as it is.");
        assertThat(Files.readString(there)).isEqualTo("mine");
        assertThat(rules.resolve("policies/our-town/policy.yaml")).doesNotExist();
    }

    @Test
    void a_folder_of_rules_that_is_not_there_is_made() {
        Path made = rules.resolve("our-rules");
        assertThat(Ran.quorate("policies", "new", "our-town", "--rules", made.toString())
                        .exitCode())
                .isZero();
        assertThat(made.resolve("policies/our-town/policy.yaml")).exists();
    }

    @Test
    void where_nothing_can_be_written_it_says_so() {
        OnePack.write(rules.resolve("policies"), "a file");
        Ran ran = make("our-town");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("policy.yaml cannot be written.").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our-Town", "our town", "../our-town", "-town", "our--town"})
    void an_id_is_a_plain_name(String id) {
        Ran ran = Ran.quorate("policies", "new", "--rules", rules.toString(), "--", id);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("it was «" + id + "»");
    }

    @Test
    void a_pack_that_there_is_can_be_extended_not_replaced() {
        Ran ran = make("gwent");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("There is a policy «gwent» already.", "«extends: gwent»");
    }
}

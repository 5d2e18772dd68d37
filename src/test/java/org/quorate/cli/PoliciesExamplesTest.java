package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policies test}: what is said of examples that are as expected, and of those that are not. */
class PoliciesExamplesTest {
    @TempDir
    Path rules;

    private ExampleFolder folder;

    @BeforeEach
    void pack() {
        folder = new ExampleFolder(rules);
    }

    @Test
    void the_examples_of_the_page_are_found_as_the_page_says() {
        folder.examples(ExampleFolder.block("yaml\nobligation: report-to-chair\n"));
        assertThat(folder.test()).isEqualTo(new Ran(0, ExampleFolder.block("\nour-town: "), ""));
    }

    @Test
    void sentences_of_other_procedures_can_be_said_and_are_judged_on_both_sides() {
        Ran ran = Ran.quorate("policies", "test", "src/test/resources/packs");
        assertThat(ran.out())
                .startsWith("elsewhere: 33 examples, each as expected\n")
                .doesNotContain("warning");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void a_finding_that_differs_is_shown_field_by_field() {
        String file = folder.examples(ExampleFolder.cases("""
                  - title: A report two days before is late
                    expect:
                      - { subject: report r1, outcome: breached, kind: late, dueBy: "2026-01-21T09:00:00Z", doneAt: "2026-01-20T09:00:00Z" }
                """));
        assertThat(folder.test()).isEqualTo(new Ran(1, """
                our-town: 1 example, 1 not as expected
                  FAIL  A report two days before is late
                        %s:18, about report-to-chair, as of 2026-03-31
                        the finding about report r1 differs:
                          field    expected              found
                          outcome  breached              met
                          kind     late                  nothing
                          dueBy    2026-01-21T09:00:00Z  2026-01-21T10:00:00Z
                        that is: The health report reached the chair on 20 January 2026 at 09:00, in time; it was due 24 hours before the conference, by 10:00 on 21 January 2026.
                  warning: no example reaches quorum
                """.formatted(file), ""));
    }

    @Test
    void where_nothing_is_about_the_subject_the_nearest_is_shown() {
        folder.examples(ExampleFolder.cases("""
                  - title: There is another report
                    expect:
                      - { subject: report r2, owedBy: w3 (health), outcome: met }
                """));
        Ran ran = folder.test();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("""
                        no finding is about report r2, owedBy w3 (health); the nearest, about report r1, \
                clause report-to-chair[initial], owedBy w3 (health), differs:
                          field    expected   found
                          subject  report r2  report r1
                """);
    }

    @Test
    void one_too_many_and_several_at_once_are_told() {
        folder.examples(ExampleFolder.cases("""
                  - title: One is not expected
                    add: { /conferences/k1/reports: { id: r2, by: w3, toChairAt: 2026-01-20T10:00 } }
                    exactly:
                      - { subject: report r1, outcome: met }
                  - title: Two are alike
                    add: { /conferences/k1/reports: { id: r2, by: w3, toChairAt: 2026-01-20T10:00 } }
                    expect:
                      - { subject: report r1, outcome: met }
                      - { subject: report r2, outcome: met, doneAt: "2026-01-20T10:00:00Z" }
                """));
        Ran ran = folder.test();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "our-town: 2 examples, 1 not as expected\n",
                        "        found beside what is expected «exactly»:\n          { subject: report r2, conference: k1,",
                        "  ok    Two are alike\n");
    }

    @Test
    void an_example_that_never_reaches_its_obligation_fails_and_says_so() {
        folder.examples(ExampleFolder.cases("""
                  - title: Reviews are judged like initial conferences
                    set: { /conferences/k1/type: review }
                    expect:
                      - { subject: report r1, outcome: met }
                  - title: The pack says nothing of complaints
                    obligation: complaint-answered
                    expect:
                      - { subject: case OT-1, outcome: not-applicable }
                """));
        Ran ran = folder.test();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "        the example never reaches report-to-chair, and does not expect «not-applicable»:\n          ",
                        "        the example never reaches complaint-answered: the pack has no clause of it\n",
                        "  warning: no example reaches report-to-chair[initial]\n  warning: no example reaches quorum\n");
    }

    @Test
    void a_pack_without_examples_is_told_in_a_line() {
        assertThat(folder.test())
                .isEqualTo(new Ran(
                        0,
                        "our-town: no examples; they would stand in its folder cases, in files that end in .yaml\n",
                        ""));
    }

    @Test
    void a_folder_of_packs_has_the_examples_of_each_run() {
        folder.examples(ExampleFolder.block("yaml\nobligation: report-to-chair\n"));
        folder.write("policies/our-map/policy.yaml", ExampleFolder.block("yaml\nid: our-map\n"));
        for (Path one : new Path[] {rules, rules.resolve("policies")}) {
            Ran ran = Ran.quorate("policies", "test", one.toString());
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.out())
                    .startsWith("our-map: no examples;")
                    .contains("\nour-town: 3 examples, each as expected\n");
        }
    }

    @Test
    void a_folder_that_holds_no_pack_is_told() {
        Ran ran = Ran.quorate(
                "policies", "test", rules.resolve("policies/our-town/cases").toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("quorate: There is no pack in ");
    }

    @Test
    void a_base_of_the_pack_goes_before_one_of_the_program_and_parts_may_be_unkept() {
        folder.write(
                "policies/our-town/cases/bases/report.yaml",
                ExampleFolder.cases("")
                        .replaceAll("(?s).*snapshot:\n", "")
                        .replaceAll("(?m)^  ", "")
                        .replace("cases:\n", ""));
        folder.examples("""
                obligation: report-to-chair
                base: report
                asOf: 2026-03-31
                cases:
                  - title: The report of the pack's own snapshot
                    exactly: [ { subject: report r1, outcome: met, conference: k1, trigger: 2026-01-22 } ]
                  - title: Where reports are not kept nobody can tell
                    unkept: [reports]
                    remove: [/conferences/k1/reports]
                    add: { /conferences/k1/invitations: { to: w3 } }
                    exactly: [ { subject: conference k1, owedBy: health, outcome: undetermined, kind: not-recorded } ]
                  - title: The program's own snapshot
                    base: conference
                    obligation: quorum
                    expect: [ { subject: conference k1, outcome: met } ]
                """);
        Ran ran = folder.test();
        assertThat(ran.out()).startsWith("our-town: 3 examples, each as expected\n");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void a_rule_of_the_users_is_tried_by_examples_too() {
        folder.write(
                "obligations/plan-before-core-group/rule.drl", ExampleFolder.block("drl\npackage our.partnership\n"));
        folder.write(
                "obligations/plan-before-core-group/obligation.yaml",
                ExampleFolder.block("yaml\ntitle: The chair has the plan"));
        folder.write(
                "policies/our-town/policy.yaml",
                ExampleFolder.block("yaml\nid: our-town\n")
                        + ExampleFolder.block("yaml\n  plan-before-core-group:").replace("procedure:", "guide:"));
        folder.examples("""
                obligation: plan-before-core-group
                base: plan
                asOf: 2026-03-31
                cases:
                  - title: The plan reaches the chair too late
                    expect: [ { subject: plan p1, outcome: breached, kind: late } ]
                """);
        Ran ran = folder.test("--rules", rules.toString(), "--allow-drl");
        assertThat(ran.out()).contains("  ok    The plan reaches the chair too late\n");
        assertThat(folder.test("--rules", rules.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void the_same_is_there_as_data() throws Exception {
        String file = folder.examples(ExampleFolder.cases("""
                  - title: A report two days before is late
                    expect:
                      - { subject: report r1, outcome: met, dueBy: "2026-01-21T09:00:00Z" }
                """));
        Ran ran = folder.test("--format", "json");
        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode tree = new JsonMapper().readTree(ran.out());
        assertThat(tree.at("/schema").asText()).isEqualTo("quorate.examples/1");
        JsonNode pack = tree.at("/packs/0");
        assertThat(pack.at("/pack").asText()).isEqualTo("our-town");
        assertThat(pack.at("/examples").asInt()).isEqualTo(1);
        assertThat(pack.at("/failed").asInt()).isEqualTo(1);
        assertThat(pack.at("/unreached")).hasToString("[\"quorum\"]");
        JsonNode one = pack.at("/cases/0");
        assertThat(one.at("/file").asText()).isEqualTo(file);
        assertThat(one.at("/line").asInt()).isEqualTo(18);
        assertThat(one.at("/passed").asBoolean()).isFalse();
        assertThat(one.at("/mismatches/0/is").asText()).isEqualTo("different");
        assertThat(one.at("/mismatches/0/differences"))
                .hasToString(
                        "[{\"field\":\"dueBy\",\"expected\":\"2026-01-21T09:00:00Z\",\"found\":\"2026-01-21T10:00:00Z\"}]");
        assertThat(one.at("/mismatches/0/found/0/clause").asText()).isEqualTo("report-to-chair[initial]");
    }
}

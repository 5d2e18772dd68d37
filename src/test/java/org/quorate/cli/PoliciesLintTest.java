package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code policies lint}: every fault at once, and what is only suspicious. */
class PoliciesLintTest {
    @TempDir
    Path rules;

    private static Ran lint(Path folder, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "policies";
        arguments[1] = "lint";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Ran.quorate(arguments);
    }

    @Test
    void a_pack_without_mistakes_has_none() {
        Path folder = new OnePack(rules)
                .with("ours", "chair-independent: { modality: must, cite: { guide: \"So it is.\" } }");
        assertThat(lint(folder)).isEqualTo(new Ran(0, "No faults, no warnings.\n", ""));
    }

    @Test
    void the_faults_of_all_packs_are_told_at_once_with_place_and_nearest_name() {
        OnePack packs = new OnePack(rules);
        Path one = packs.with("one", "quarum: { quorum: 3 agencies, modality: must, cite: { guide: \"So it is.\" } }");
        Path two = packs.with("two", "chair-independent: { modality: mus, cite: { guide: \"So it was.\" } }");
        Ran ran = lint(rules);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out().lines())
                .containsExactly(
                        one.resolve("policy.yaml") + ":7:3: «quarum»; expected was an obligation of the catalogue, or"
                                + " obligation[variant]. Maybe «quorum» was meant.",
                        two.resolve("policy.yaml")
                                + ":7:34: «mus»; expected was one of must, must-not, should, should-not,"
                                + " may, factual. Maybe «must» was meant.",
                        two.resolve("policy.yaml") + ":7:54: the quotation «So it was.»; expected was words that stand"
                                + " in «guide.txt».",
                        "3 faults, no warnings.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chair-independent | started-by: review              | «started-by» is nothing that a duty under chair-independent has
            first-review      | conference: review              | «conference» is nothing that a duty under first-review has
            quorum            | conference: initial, review: 2  | only a review has a number
            child-invited     | unborn: true, age: 10 and over  | a child not yet born has no age
            core-group-agreed | agency: health                  | «agency» is nothing that a duty under core-group-agreed has
            """)
    void a_clause_that_can_never_apply_is_suspicious(String obligation, String when, String why) {
        String more = obligation.equals("first-review")
                ? "within: 3 months after the conference, "
                : obligation.equals("quorum") ? "quorum: 3 agencies, " : "";
        Path folder = new OnePack(rules)
                .with(
                        "ours",
                        obligation + ": { when: { " + when + " }, " + more
                                + "modality: must, cite: { guide: \"So it is.\" } }");
        Ran ran = lint(folder);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .isEqualTo(folder.resolve("policy.yaml") + ":7:3: warning: «" + obligation
                        + "», which can never apply: " + why + "; expected was conditions that can be met.\n"
                        + "No faults, 1 warning.\n");
    }

    @Test
    void whom_an_exception_leaves_nobody_of_is_suspicious() {
        Path folder = new OnePack(rules)
                .with(
                        "ours",
                        "agency-attendance: { when: { agency: police }, except: { agency: police }, modality: must,"
                                + " cite: { guide: \"So it is.\" } }");
        assertThat(lint(folder).out()).contains("which can never apply: nothing is left of «agency»");
    }

    @Test
    void a_source_last_read_long_ago_is_suspicious_from_a_year_on() {
        Path folder = new OnePack(rules).file("ours", """
                id: ours
                title: A guide
                board: Our Town
                nation: england
                sources: { guide: { title: A guide, file: guide.txt, retrieved: 2025-03-31 } }
                clauses:
                  chair-independent: { modality: must, cite: { guide: "So it is." } }
                """);
        assertThat(lint(folder, "--as-of", "2026-03-31").out()).isEqualTo("No faults, no warnings.\n");
        assertThat(lint(folder, "--as-of", "2026-04-01").out())
                .contains("warning: the source «guide», last read on 2025-03-31; expected was one read within the last"
                        + " year.");
    }

    @Test
    void a_gap_between_two_versions_is_suspicious() {
        Path folder = new OnePack(rules).file("ours", """
                id: ours
                title: A guide
                board: Our Town
                nation: england
                sources: { guide: { title: A guide, file: guide.txt } }
                versions:
                  - version: one
                    from: 2020-01-01
                    to: 2020-12-31
                    clauses: { chair-independent: { modality: must, cite: { guide: "So it is." } } }
                  - version: two
                    from: 2021-02-01
                    clauses: { chair-independent: { modality: should } }
                """);
        assertThat(lint(folder).out()).contains(":7:5: warning: no version on 2021-01-01; expected was");
    }

    @Test
    void what_could_never_be_told_from_a_record_is_suspicious() {
        Path folder = new OnePack(rules)
                .with("ours", "complaint-answered: { modality: must, cite: { guide: \"So it is.\" } }");
        assertThat(lint(folder, "--recorded", "conferences,plans").out())
                .contains("«complaint-answered», of which nothing could be told: «complaints» is not kept");
        assertThat(lint(folder, "--recorded", "complaints").out()).isEqualTo("No faults, no warnings.\n");
        Ran wrong = lint(folder, "--recorded", "complaint");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("A record has no part «complaint»; maybe «complaints» was meant.");
    }

    /** One says in its folder what it needs, one in its annotations; the second is not compiled. */
    @Test
    void obligations_of_ones_own_are_looked_at_too() {
        Path folder = new OnePack(rules).with("ours", """
                plan-first: { modality: must, cite: { guide: "So it is." } }
                plan-last: { modality: must, cite: { guide: "So it is." } }""");
        String drl = """
                package our.%1$s
                import org.quorate.facts.*
                import org.quorate.policy.Clause
                global org.quorate.duty.Owed owed
                rule "plan-%1$s: each plan"%2$s
                when
                    $plan : Plan()
                    $clause : Clause( obligation == "plan-%1$s", covers($plan) )
                then
                    owed.under($clause, $plan).before($plan.firstCoreGroup()).done($plan.sentToChair());
                end
                """;
        Path own = rules.resolve("obligations/plan-first");
        OnePack.write(own.resolve("obligation.yaml"), """
                title: The plan comes first
                subject: plan
                needs: [plans, core-groups]
                words: { thing: the plan, done: came first, missing: has not come first }
                """);
        OnePack.write(own.resolve("rule.drl"), drl.formatted("first", ""));
        OnePack.write(folder.resolve("last.drl"), drl.formatted("last", """
                         @obligation( "plan-last" ) @title( "t" ) @subject( "plan" ) @needs( "plans, minutes" )"""));

        assertThat(lint(folder, "--recorded", "plans").out())
                .contains(
                        "«plan-first», of which nothing could be told: «core-groups» is not kept",
                        "«plan-last», of which nothing could be told: «minutes» is not kept");
    }

    @Test
    void what_is_only_taken_over_is_told_where_its_own_line_would_mislead() {
        OnePack packs = new OnePack(rules);
        packs.with(
                "older",
                "parents-invited: { when: { agency: police }, modality: must, cite: { guide: \"So it is.\" } }");
        Path ours = packs.file("ours", """
                id: ours
                title: A guide
                board: Our Town
                extends: older
                sources: { guide: { title: A guide, file: guide.txt } }
                clauses:
                  quorum: { quorum: 3 agencies, modality: must, cite: { guide: "So it is." } }
                """);
        String file = ours.resolve("policy.yaml").toString();
        assertThat(lint(ours, "--recorded", "conferences").out().lines())
                .containsExactly(
                        file + ":1:1: warning: «parents-invited», of which nothing could be told: «invitations» is not"
                                + " kept, taken over from another pack; expected was a record that keeps «invitations».",
                        file + ":7:3: warning: «quorum», of which nothing could be told: «attendance» is not kept;"
                                + " expected was a record that keeps «attendance».",
                        "No faults, 2 warnings.");
    }

    @Test
    void faults_of_the_agencies_do_not_hide_those_of_packs() {
        Path folder = new OnePack(rules)
                .with("ours", "quarum: { quorum: 3 agencies, modality: must, cite: { guide: \"So it is.\" } }");
        OnePack.write(rules.resolve("agencies.yaml"), "guild: [NHS]\n");
        assertThat(lint(folder).out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(rules.resolve("agencies.yaml") + ":1:9: «NHS», which is a name of"))
                .anyMatch(line -> line.contains("Maybe «quorum» was meant."))
                .endsWith("2 faults, no warnings.");
    }

    @Test
    void statements_beside_a_pack_are_looked_at_too() {
        Path folder = new OnePack(rules)
                .with("ours", "chair-independent: { modality: must, cite: { guide: \"So it is.\" } }");
        OnePack.write(folder.resolve("statements.yaml"), "statments: {}\n");
        Ran ran = lint(folder);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("statements.yaml:1:1: «statments»", "Maybe «statements» was meant.");
    }

    @Test
    void a_folder_without_packs_is_told_in_one_line() {
        Ran ran = lint(rules);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("quorate: There is no pack in " + rules);
    }

    @Test
    void as_json_it_is_data() throws Exception {
        Path folder = new OnePack(rules)
                .with("ours", "quarum: { quorum: 3 agencies, modality: must, cite: { guide: \"So it is.\" } }");
        JsonNode tree =
                new JsonMapper().readTree(lint(folder, "--format", "json").out());
        assertThat(tree.at("/schema").asText()).isEqualTo("quorate.lint/1");
        assertThat(tree.at("/found/0/severity").asText()).isEqualTo("fault");
        assertThat(tree.at("/found/0/line").asInt()).isEqualTo(7);
        assertThat(tree.at("/found/0/nearest").asText()).isEqualTo("quorum");
    }

    @Test
    void the_packs_of_the_program_have_no_faults() {
        assertThat(lint(Path.of("rules")).exitCode()).isZero();
    }
}

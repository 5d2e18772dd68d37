package org.quorate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.Finding;

/** An obligation of a partnership's own has a folder, like each of the program's. */
class OwnObligationTest {
    private static final String YAML = """
            title: The chair has the plan before the first core group
            subject: plan
            listed: { in: plans, else: case }
            needs: [plans, core-groups]
            words:
              thing: the plan for child {child}
              done: reached the chair
              missing: has not reached the chair
              none: no plan has been made
            """;
    private static final String RULE = """
            package our.partnership
            import org.quorate.facts.*
            import org.quorate.policy.Clause
            global org.quorate.duty.Owed owed

            rule "plan-first: each plan"
            when
                $plan : Plan()
                $clause : Clause( obligation == "plan-first", covers($plan) )
            then
                owed.under($clause, $plan).before($plan.firstCoreGroup()).done($plan.sentToChair());
            end
            """;

    @TempDir
    Path folder;

    private OwnRules own;

    @BeforeEach
    void makeFolder() throws IOException {
        own = new OwnRules(folder)
                .write("obligations/plan-first/obligation.yaml", YAML)
                .write("obligations/plan-first/rule.drl", RULE)
                .asking("plan-first");
    }

    @Test
    void it_judges_beside_the_program() {
        Finding late = own.judged(own.compiled(), OwnRules.PACK).stream()
                .filter(one -> one.obligation().equals("plan-first"))
                .findFirst()
                .orElseThrow();

        assertThat(OwnRules.line(late)).isEqualTo("our-partnership plan-first p1 BREACHED LATE");
        assertThat(late.dueBy()).isEqualTo("2026-01-30T13:00:00Z");
        assertThat(late.lateBy()).isEqualTo("PT68H");
    }

    @Test
    void one_that_follows_from_findings_is_looked_for_after_them() throws IOException {
        own.write("obligations/plan-first/obligation.yaml", YAML + "over: findings\n")
                .write(
                        "obligations/plan-first/rule.drl",
                        RULE.replace("global", "import org.quorate.duty.Breach\nglobal")
                                .replace(
                                        "covers($plan) )",
                                        "covers($plan) )\n    exists Breach( policy == $clause.policy )"))
                .asking("arrival-before-start");

        assertThat(own.judged(OwnRules.PACK)).contains("our-partnership plan-first p1 BREACHED LATE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            subject: plan              | subject: plann               | 2:10: «plann»; expected was one of case, complaint
            subject: plan              |                              | 1:1: no «subject»; expected was «subject», in a few words.
            [plans, core-groups]       | [plans, core-gruops]         | 4:16: «core-gruops»; expected was one of
            in: plans                  | in: planes                   | 3:15: «planes»; expected was one of
            else: case                 | else: home                   | 3:28: «home»; expected was one of case, conference
            words:                     | hidden: { plans.x: case }\\nwords: | 5:11: «plans.x»; expected was a field or a part of the record
            {child}                    | {kind}                       | 6:10: «kind»; expected was a name in braces
            words:                     | clause: { within: when }\\nwords: | 5:19: «when»; expected was the kind of what stands there
            words:                     | werds:                       | 5:1: «werds»; expected was a key of an obligation""")
    void what_is_misspelt_is_told_with_line_and_column(String written, String instead, String told) throws IOException {
        own.write(
                "obligations/plan-first/obligation.yaml",
                YAML.replace(written, instead == null ? "" : instead.replace("\\n", "\n")));

        assertThatThrownBy(own::compiled)
                .hasMessageContaining(folder.resolve("obligations/plan-first/obligation.yaml") + ":" + told);
    }

    @Test
    void a_rule_that_judges_something_else_or_says_it_twice_is_refused() throws IOException {
        own.write("obligations/plan-first/rule.drl", RULE.replace("when\n", "  @obligation( \"plan-first\" )\nwhen\n"));
        assertThatThrownBy(own::compiled).hasMessageContaining("rule.drl:6:1: annotations; expected was what they say");

        own.write("obligations/plan-first/rule.drl", RULE.replace("\"plan-first\"", "\"plan-fist\""));
        assertThatThrownBy(own::compiled).hasMessageContaining("«plan-fist»; expected was an obligation of yours");

        Files.delete(folder.resolve("obligations/plan-first/obligation.yaml"));
        assertThatThrownBy(own::compiled).hasMessageContaining("a rule without obligation.yaml beside it");
    }
}

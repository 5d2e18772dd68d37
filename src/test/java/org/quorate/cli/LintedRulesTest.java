package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code policies lint} says of the DRL beside packs, which it looks at and does not run. */
class LintedRulesTest {
    private static final String CLEAN = "No faults, no warnings.\n";
    private static final String RULE = """
            package our.partnership

            import org.quorate.facts.*
            import org.quorate.policy.Clause

            global org.quorate.duty.Owed owed

            rule "plan-early: each plan"
                @obligation( "plan-early" )
                @title( "The plan is early" )
                @subject( "plan" )
                @needs( "plans" )
                @takes( "within: deadline of plan" )
            when
                $plan : Plan()
                $clause : Clause( obligation == "plan-early", covers($plan) )
            then
                owed.under($clause, $plan).done($plan.sentToChair());
            end
            """;

    @TempDir
    Path rules;

    @BeforeEach
    void pack() {
        new OnePack(rules)
                .with(
                        "ours",
                        "plan-early: { when: { started-by: initial }, within: 3 days after the conference,"
                                + " modality: must, cite: { guide: \"So it is.\" } }");
    }

    private Path rule(String place, String text) {
        Path file = rules.resolve(place);
        OnePack.write(file, text);
        return file;
    }

    private Ran lint(String... more) {
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"policies", "lint", rules.toString()}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Ran.quorate(arguments);
    }

    @Test
    void an_obligation_of_a_rule_is_known_without_running_it() {
        rule("policies/ours/plan-early.drl", RULE);

        for (String named : List.of("", "policies", "policies/ours")) {
            assertThat(Ran.quorate("policies", "lint", rules.resolve(named).toString()))
                    .isEqualTo(new Ran(0, CLEAN, ""));
        }
        assertThat(lint("--rules", rules.toString())).isEqualTo(new Ran(0, CLEAN, ""));
        assertThat(lint("--allow-drl")).isEqualTo(new Ran(0, CLEAN, ""));
    }

    @Test
    void t30_each_use_of_files_and_programs_is_warned_of() {
        Path file = rule(
                "policies/ours/plan-early.drl",
                RULE.replace("owed.under", "new java.io.File(\"x\").delete(); Runtime.getRuntime(); owed.under"));

        Ran lint = lint();

        assertThat(lint.exitCode()).isZero();
        assertThat(lint.out())
                .contains(file + ":18:9: warning: «java.io», which can read and write files;")
                .contains("«Runtime», which can start another program;")
                .contains("«delete(», which changes facts that other rules rely on;");
    }

    @Test
    void t27_the_clock_and_what_nobody_would_run_are_faults() {
        Path clock = rule("policies/ours/clock.drl", RULE.replace("owed.under", "System.nanoTime(); owed.under"));
        Path broken = rule("policies/ours/broken.drl", "rule \"x");
        Path lost = rule("elsewhere/lost.drl", RULE.replace("plan-early", "plan-late"));

        Ran lint = lint();

        assertThat(lint.exitCode()).isEqualTo(2);
        assertThat(lint.out())
                .contains(clock + ":18:12: «nanoTime», which reads the clock;")
                .contains(broken + ":1:")
                .contains(lost + ":1:1: DRL in a folder where no rule is looked for;");
    }

    @Test
    void a_key_of_no_known_kind_is_a_fault_of_the_rule() {
        Path file = rule("policies/ours/plan-early.drl", RULE.replace("within: deadline of plan", "within: when"));

        assertThat(lint().out())
                .contains(file + ":13:5: «within: when»; expected was keys with the kinds of their values");
    }

    @Test
    void only_where_drl_is_allowed_is_it_compiled() {
        Path file = rule("policies/ours/plan-early.drl", RULE.replace("sentToChair", "sentToChiar"));

        assertThat(lint()).isEqualTo(new Ran(0, CLEAN, ""));
        Ran compiled = lint("--allow-drl");
        assertThat(compiled.exitCode()).isEqualTo(2);
        assertThat(compiled.out()).contains(file + ":18:").contains("Maybe «sentToChair» was meant.");
    }
}

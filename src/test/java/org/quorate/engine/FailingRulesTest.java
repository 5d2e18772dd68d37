package org.quorate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;

class FailingRulesTest {
    private static final String HEAD = """
            function int deep(int value) { return deep(value + 1) + 1; }
            rule "fails" @obligation( "failing" ) @title( "Fails" ) @subject( "plan" ) @needs( "plans" )
            when
                $plan : Plan()
                $clause : Clause( obligation == "failing", covers($plan) )
            """;
    private static final String THROWS = HEAD + "then throw new IllegalStateException(); end";

    @TempDir
    Path folder;

    private OwnRules own;

    @BeforeEach
    void makeFolder() throws IOException {
        own = new OwnRules(folder).asking("failing");
    }

    @ParameterizedTest(name = "T28, T29: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a consequence that throws | then throw new IllegalStateException("OP-1"); | IllegalStateException
                    a checked exception       | then throw new java.io.IOException("OP-1");    | IOException
                    an outcome that is none   | then org.quorate.finding.Outcome.valueOf("NEARLY"); | IllegalArgumentException
                    a null inserted           | then String none = null; insert( none );      | NullPointerException
                    a null among brackets     | then insert( ")".isEmpty() ? "a" : null ); | NullPointerException
                    a condition that throws   | Plan( id.substring(9) == "a" ) then           | StringIndexOutOfBoundsException
                    an eval that throws       | eval( $plan.id().charAt(9) == 'a' ) then      | StringIndexOutOfBoundsException
                    a collection that throws  | Number() from accumulate( $p : Plan(); sum( $p.id().charAt(9) ) ) then | StringIndexOutOfBoundsException
                    a stack that overflows    | then deep(1);                                 | StackOverflowError
                    a duty without a deadline | then owed.under($clause, $plan).before(null).done(null); | IllegalStateException
                    """)
    void a_rule_that_fails_is_one_error_and_the_rest_is_judged(String title, String body, String thrown)
            throws IOException {
        own.with("fails.drl", HEAD + body + " end\n");

        assertThat(own.judged(OwnRules.PACK))
                .contains(
                        "our-partnership failing OP-1 ERROR the rule «fails» failed (" + thrown + ")",
                        "our-partnership quorum k1 MET")
                .hasSize(3);
    }

    @Test
    @DisplayName("T28: rules that feed themselves are stopped, and named")
    void rules_that_do_not_end() throws IOException {
        own.with("fails.drl", HEAD + """
                then insert( new StringBuilder() ); end
                rule "feeds itself" when StringBuilder() then insert( new StringBuilder() ); end
                """);

        assertThat(own.judged(OwnRules.PACK))
                .anyMatch(line -> line.matches(
                        "our-partnership failing OP-1 ERROR the rule «feeds itself» did not come to an end within "
                                + "1[01]\\d{3} firings"));
    }

    @Test
    void the_other_rules_beside_it_are_not_said_to_be_silent() throws IOException {
        own.with("fails.drl", THROWS);

        assertThat(own.judged(OwnRules.PACK))
                .containsExactly(
                        "our-partnership failing OP-1 ERROR the rule «fails» failed (IllegalStateException)",
                        "our-partnership plan-before-core-group OP-1 ERROR the rule «fails» failed"
                                + " (IllegalStateException), and the case was judged without the rules beside it",
                        "our-partnership quorum k1 MET");
    }

    @Test
    void a_pack_that_does_not_ask_for_it_is_judged_as_if_alone() throws IOException {
        own.with("fails.drl", THROWS);
        List<String> alone = own.judged("medway-2008");

        List<String> both = own.judged("medway-2008", OwnRules.PACK);

        assertThat(both).startsWith(alone.toArray(String[]::new)).hasSize(alone.size() + 3);
    }

    @Test
    void a_rule_that_judges_nothing_fails_for_the_obligation_of_its_file() throws IOException {
        own.with("fails.drl", HEAD + """
                then end
                rule "helper" when Plan() then throw new Error("none"); end
                """);

        assertThat(own.judged(OwnRules.PACK))
                .contains("our-partnership failing OP-1 ERROR the rule «helper» failed (Error)");
    }

    @Test
    void a_base_does_not_keep_the_sessions_of_failed_cases() throws IOException {
        own.with("fails.drl", THROWS);
        RuleBase rules = own.compiled();

        for (int round = 0; round < 5; round++) {
            own.judged(rules, OwnRules.PACK);
        }

        assertThat(rules.duties().getKieSessions()).isEmpty();
    }

    @Test
    void a_rule_of_the_program_that_fails_is_one_error_for_each_policy_and_nothing_else() {
        RuleBase rules = RuleBase.builtIn();
        List<Pack> packs = List.of(broken(own.pack(rules, "medway-2008")), own.pack(rules, "gwent"));

        assertThat(own.judged(rules, packs).stream().map(OwnRules::line))
                .containsExactly(
                        "gwent judging OP-1 ERROR the rule «quorum: each conference» failed (IllegalStateException)",
                        "medway-2008 judging OP-1 ERROR the rule «quorum: each conference» failed"
                                + " (IllegalStateException)");
    }

    /** The same pack with its formula for a quorum lost. */
    private static Pack broken(Pack pack) {
        List<Clause> clauses = pack.clauses().stream()
                .map(one -> one.obligation().equals("quorum") ? without(one) : one)
                .toList();
        return new Pack(
                pack.id(),
                pack.title(),
                pack.board(),
                pack.nation(),
                pack.extended(),
                pack.stretches(),
                pack.sources(),
                clauses,
                pack.agencyMap(),
                pack.calendar(),
                pack.digest());
    }

    private static Clause without(Clause clause) {
        return new Clause(
                clause.policy(),
                clause.name(),
                clause.obligation(),
                clause.scope(),
                Map.of(),
                clause.modality(),
                clause.citations(),
                null,
                null,
                clause.origins(),
                clause.inForce(),
                clause.first(),
                clause.alone(),
                clause.calendar(),
                clause.position(),
                clause.line(),
                clause.column());
    }
}

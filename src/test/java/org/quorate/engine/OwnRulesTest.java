package org.quorate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.Finding;
import org.quorate.policy.Form;
import org.quorate.policy.Obligation;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;

class OwnRulesTest {
    private static final String REFUSED = """
            %s:1:1: DRL, which is a program: it runs with all the rights of whoever runs this one, and no sandbox is \
            around it; expected was --allow-drl, once you have read and trust it.
            %s:1:1: DRL, which is a program: it runs with all the rights of whoever runs this one, and no sandbox is \
            around it; expected was --allow-drl, once you have read and trust it.""";

    @TempDir
    Path folder;

    private OwnRules own;

    @BeforeEach
    void makeFolder() throws IOException {
        own = new OwnRules(folder);
    }

    @Test
    void a_rule_of_ones_own_judges_beside_those_of_the_program() {
        assertThat(own.judged(OwnRules.PACK))
                .containsExactly(
                        "our-partnership plan-before-core-group p1 BREACHED LATE", "our-partnership quorum k1 MET");
    }

    @Test
    void its_obligation_is_in_the_catalogue_with_all_that_its_annotations_say() {
        assertThat(own.compiled().catalogue().obligations())
                .contains(new Obligation(
                        "plan-before-core-group",
                        "The chair has the plan before the first core group",
                        "plan",
                        false,
                        "plans",
                        "plan",
                        Map.of(),
                        true,
                        List.of("plans", "core-groups"),
                        "",
                        "",
                        Form.of(""),
                        List.of(),
                        Map.of()))
                .hasSize(RuleBase.builtIn().catalogue().obligations().size() + 1);
    }

    /** What lists its subjects, what the source keeps, and of what it cannot be told; the case has k1, p1 and g1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            core-groups        | conferences, plans              | p1
            core-groups        | conferences                     | OP-1
            core-group-records | conferences, plans, core-groups | g1
            core-group-records | conferences, plans              | p1
            core-group-records | core-group-records              | OP-1
            attendance         | conferences, plans, core-groups | g1""")
    void where_core_groups_or_what_is_listed_in_them_are_not_kept_it_cannot_be_told(
            String listed, String kept, String subject) throws IOException {
        own.with("core-group.drl", """
                rule "core-group-minuted: each core group"
                    @obligation( "core-group-minuted" )
                    @title( "The core group is minuted" )
                    @subject( "core-group" )
                    @listed( "%s" )
                    @within( "core-group" )
                    @needs( "core-groups" )
                when
                    $coreGroup : CoreGroup()
                    $clause : Clause( obligation == "core-group-minuted", covers($coreGroup) )
                then
                    owed.under($clause, $coreGroup).before($coreGroup.next()).done($coreGroup.recordToChair());
                end
                """.formatted(listed))
                .asking("core-group-minuted")
                .keeping(kept.split(", "));

        assertThat(own.judged(OwnRules.PACK))
                .filteredOn(line -> line.contains("core-group-minuted") && !line.contains("DUE"))
                .containsExactly("our-partnership core-group-minuted " + subject + " UNDETERMINED NOT_RECORDED");
    }

    @Test
    void its_breach_is_dated_and_quoted_like_any_other() {
        Finding late = own.judged(own.compiled(), OwnRules.PACK).get(0);

        assertThat(late.dueBy()).isEqualTo("2026-01-30T13:00:00Z");
        assertThat(late.lateBy()).isEqualTo("PT68H");
        assertThat(late.child()).isEqualTo("c1");
        assertThat(String.valueOf(late.clauseName())).isEqualTo("plan-before-core-group");
    }

    @Test
    void packs_of_the_program_are_judged_as_ever() throws IOException {
        RuleBase program = RuleBase.builtIn();
        List<Finding> without = own.judged(program, "medway-2008");

        assertThat(own.judged("medway-2008"))
                .isEqualTo(without.stream().map(OwnRules::line).toList());
    }

    @Test
    void a_rule_in_patterns_looks_at_what_was_found() throws IOException {
        own.write("patterns/escalated.drl", """
                package our.findings
                import org.quorate.duty.Breach
                import org.quorate.facts.*
                import org.quorate.policy.Clause
                global org.quorate.duty.Owed owed
                rule "escalated: each plan of a case with a breach by a professional"
                    @obligation( "escalated" ) @title( "A breach is escalated" ) @subject( "plan" ) @needs( "plans" )
                when
                    $plan : Plan()
                    $clause : Clause( obligation == "escalated", covers($plan) )
                    exists Breach( policy == $clause.policy )
                then
                    owed.under($clause, $plan).since($plan.startedBy()).done($plan.sentToChair());
                end
                """).asking("escalated");
        assertThat(own.judged(OwnRules.PACK)).contains("our-partnership escalated OP-1 NOT_APPLICABLE");

        own.asking("arrival-before-start");
        assertThat(own.judged(OwnRules.PACK)).contains("our-partnership escalated p1 MET");
    }

    @Test
    void rules_may_stand_beside_the_pack_that_needs_them() throws IOException {
        Path drl = folder.resolve("duties/plan-before-core-group.drl");
        Files.move(drl, folder.resolve("policies/our-partnership/plan-before-core-group.drl"));

        assertThat(own.judged(OwnRules.PACK)).contains("our-partnership plan-before-core-group p1 BREACHED LATE");
    }

    @Test
    void a_fact_of_a_rules_own_may_serve_another() throws IOException {
        own.with("a-kind.drl", """
                declare Meeting
                    group : String
                end
                rule "meetings" when $group : CoreGroup() then insert( new Meeting($group.id()) ); end
                """).with("b-use.drl", """
                rule "met at all"
                    @obligation( "met-at-all" ) @title( "They meet" ) @subject( "core-group" ) @needs( "core-groups" )
                when
                    Meeting( $id : group )
                    $group : CoreGroup( id == $id )
                    $clause : Clause( obligation == "met-at-all", covers($group) )
                then
                    owed.under($clause, $group).done($group.held());
                end
                """).asking("met-at-all");

        assertThat(own.judged(OwnRules.PACK)).contains("our-partnership met-at-all g1 MET");
    }

    @Test
    @DisplayName("T27: DRL is refused unless it is allowed, each file by its name")
    void refused_unless_allowed() throws IOException {
        own.with("more.drl", "rule \"more\" when then end\n");

        assertThatThrownBy(() -> RuleBase.withUserRules(folder, false, null))
                .isInstanceOf(PackException.class)
                .hasMessage(REFUSED.formatted(
                        folder.resolve("duties/more.drl"), folder.resolve("duties/plan-before-core-group.drl")));
    }

    @Test
    void a_folder_without_drl_needs_no_leave() throws IOException {
        Files.delete(folder.resolve("duties/plan-before-core-group.drl"));

        assertThat(RuleBase.withUserRules(folder, false, null).catalogue().forms())
                .isEqualTo(RuleBase.builtIn().catalogue().forms());
    }

    @Test
    @DisplayName("T27: each use of what a rule has no need of is warned of, with its line")
    void uses_are_listed() throws IOException {
        own.with("reaching.drl", """
                rule "reaching" when eval( true ) then
                  Runtime.getRuntime().exec("true"); System.exit(1);
                  new java.net.Socket("h", 1); java.nio.file.Files.size(java.nio.file.Path.of("x"));
                  // Runtime in a comment, and "Socket" in a text
                  Class.forName("x"); new ProcessBuilder("x"); kcontext.getRule();
                end
                """);

        assertThat(own.compiled().warnings())
                .allMatch(PackFault::warning)
                .allMatch(warning -> warning.file().endsWith("reaching.drl"))
                .extracting(warning -> warning.line() + ":" + warning.column() + " " + warning.found())
                .contains(
                        "5:22 «eval(», which runs code outside any pattern",
                        "6:3 «Runtime», which can start another program",
                        "6:38 «System.exit», which reaches the process or its surroundings",
                        "7:7 «java.net», which can reach the network",
                        "7:32 «java.nio», which can read and write files",
                        "9:3 «Class.forName», which looks into classes by reflection",
                        "9:27 «ProcessBuilder», which can start another program",
                        "9:48 «kcontext», which reaches the engine itself")
                .noneMatch(warning -> warning.startsWith("8:"));
    }

    @Test
    void faults_of_all_files_are_told_at_once() throws IOException {
        own.with("one.drl", "rule \"one\" when Plann() then end\n")
                .with("two.drl", """
                        rule "two" when Plan( idd == "a" ) then end
                        rule "three" when then unknown(); end
                        """)
                .with("unread.drl", "rule\n")
                .write("elsewhere.txt", "no DRL");

        assertThatThrownBy(own::compiled)
                .asInstanceOf(InstanceOfAssertFactories.type(PackException.class))
                .extracting(PackException::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(PackFault.class))
                .extracting(
                        fault -> folder.relativize(Path.of(fault.file())) + ":" + fault.line() + ":" + fault.column())
                .containsExactly(
                        "duties/one.drl:5:17", "duties/two.drl:5:23", "duties/two.drl:6:24", "duties/unread.drl:6:1");
    }

    @Test
    void drl_where_no_rule_is_looked_for_is_refused() throws IOException {
        own.write("judgement/mine.drl", "package our.judgement\n").write("mine.DRL", "package our.top\n");

        assertThatThrownBy(own::compiled)
                .hasMessageContaining(folder.resolve("judgement/mine.drl") + ":1:1: DRL in a folder where no rule is")
                .hasMessageContaining(folder.resolve("mine.DRL") + ":1:1: DRL in a folder where no rule is looked for;"
                        + " expected was DRL in obligations/<id>/ or in policies/<id>/.");
    }

    @Test
    void a_folder_named_by_a_link_is_read_like_any_other() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

        assertThatThrownBy(() -> RuleBase.withUserRules(link, false, null))
                .hasMessageStartingWith(link.resolve("duties/plan-before-core-group.drl") + ":1:1: DRL");
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() throws IOException {
        Files.write(folder.resolve("duties/latin.drl"), new byte[] {'/', '/', (byte) 0xe9, '\n'});

        assertThatThrownBy(own::compiled).hasMessageContaining("latin.drl:1:1: bytes that are no UTF-8");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> RuleBase.withUserRules(folder.resolve("none"), true, null))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("none:1:1: a folder that cannot be read");
    }

    @Test
    void the_example_of_the_readme_works_as_it_says() throws IOException {
        Files.delete(folder.resolve("duties/plan-before-core-group.drl"));
        String readme = Files.readString(Path.of("rules/README.md"));
        Path pack = folder.resolve("policies/our-partnership/policy.yaml");
        String without = Files.readString(pack).replaceFirst("(?s)  plan-before-core-group:.*", "");

        String yaml = block(readme, "yaml");
        own.write("obligations/plan-before-core-group/rule.drl", block(readme, "drl"))
                .write("obligations/plan-before-core-group/obligation.yaml", yaml)
                .write(
                        "policies/our-partnership/policy.yaml",
                        without + block(readme.substring(readme.indexOf(yaml)), "yaml"));

        assertThat(own.compiled().warnings()).isEmpty();
        assertThat(own.judged(OwnRules.PACK))
                .containsExactly(
                        "our-partnership plan-before-core-group p1 BREACHED LATE", "our-partnership quorum k1 MET");
    }

    private static String block(String readme, String language) {
        String start = "```" + language + "\n";
        int from = readme.indexOf(start, Math.max(readme.indexOf("## A rule of your own"), 0)) + start.length();
        return readme.substring(from, readme.indexOf("```", from));
    }
}

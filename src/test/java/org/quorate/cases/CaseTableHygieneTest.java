package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.example.Expectations;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;

/** Each obligation has a table of its name, and the table a case for each outcome that the obligation can reach. */
class CaseTableHygieneTest {
    private static final List<String> BREACHED = List.of("not-done", "late", "condition-failed");
    private static final Path DUTIES = Path.of("rules", "duties");
    private static final Path PATTERNS = Path.of("rules", "patterns");

    @Test
    void every_obligation_has_a_table_that_leaves_no_outcome_out() {
        List<String> faults = new ArrayList<>();
        Set<String> rules = new TreeSet<>(CaseFile.namesIn(DUTIES, ".drl"));
        rules.addAll(CaseFile.namesIn(PATTERNS, ".drl"));
        Set<String> tables = new TreeSet<>(CaseFile.namesIn(CaseFile.FOLDER, ".yaml"));
        rules.stream().filter(rule -> !tables.contains(rule)).forEach(rule -> faults.add(rule + " has no table"));
        tables.stream().filter(table -> !rules.contains(table)).forEach(table -> faults.add(table + " has no rule"));
        CaseFile.tables().forEach(table -> faultsOf(table, faults));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_clause_of_every_pack_is_judged_in_a_case_or_an_example() {
        Set<String> judged = new HashSet<>();
        CaseFile.tables()
                .forEach(table -> table.cases()
                        .forEach(one -> one.expected().stream()
                                .filter(finding -> !finding.isNotApplicable())
                                .map(finding -> finding.fields().getOrDefault("clause", table.obligation()))
                                .forEach(clause -> judged.add(one.policy(table) + ": " + clause))));
        Bench bench = new Bench(null);
        bench.packs()
                .forEach(pack -> bench.proof(pack)
                        .trials()
                        .forEach(trial -> trial.reached().forEach(clause -> judged.add(pack.id() + ": " + clause))));
        Stream<String> clauses = bench.packs().stream()
                .flatMap(pack -> pack.clauses().stream().map(each -> pack.id() + ": " + each.name()));
        assertThat(clauses.filter(clause -> !judged.contains(clause))).isEmpty();
    }

    private static void faultsOf(CaseTable table, List<String> faults) {
        String name = table.obligation() + ".yaml";
        if (!CaseFile.namesIn(CaseFile.FOLDER, ".yaml").contains(table.obligation())) {
            faults.add(name + ": the table is not named after its obligation");
        }
        Set<String> titles = new HashSet<>();
        Set<String> expected = new TreeSet<>();
        for (TableCase one : table.cases()) {
            String at = name + ", «" + one.title() + "»: ";
            if (one.title().isBlank() || !titles.add(one.title())) {
                faults.add(at + "a title is a sentence of its own");
            }
            if ((one.expect() == null) == (one.exactly() == null)
                    || one.expected().isEmpty()) {
                faults.add(at + "a case says either what is expected among others, or all that is");
            }
            one.expected().forEach(finding -> {
                Expectations.faults(finding.fields()).forEach(fault -> faults.add(at + fault));
                expected.add(finding.outcomeAndKind());
            });
        }
        outcomesOf(table, expected, name, faults);
    }

    private static void outcomesOf(CaseTable table, Set<String> expected, String name, List<String> faults) {
        Set<String> reaches = new TreeSet<>(table.reaches());
        for (String outcome : outcomes()) {
            String reason = table.cannot().get(outcome);
            if (reaches.contains(outcome) == (reason != null && !reason.isBlank())) {
                faults.add(name + ": «" + outcome + "» is reached, or there is a reason why it cannot be");
            }
            if (reaches.contains(outcome) && !expected.contains(outcome)) {
                faults.add(name + ": no case expects «" + outcome + "», which is reached");
            }
        }
        expected.stream()
                .filter(outcome -> !reaches.contains(outcome))
                .forEach(outcome -> faults.add(name + ": a case expects «" + outcome + "», which is not reached"));
    }

    private static Set<String> outcomes() {
        Set<String> outcomes = new TreeSet<>();
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.BREACHED && outcome != Outcome.UNDETERMINED) {
                outcomes.add(outcome.id());
            }
        }
        for (Kind kind : Kind.values()) {
            outcomes.add((BREACHED.contains(kind.id()) ? "breached " : "undetermined ") + kind.id());
        }
        return outcomes;
    }
}

package org.quorate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.engine.RuleBase;
import org.quorate.example.CaseTable;

/** Each obligation has a rule and a table, and the table a case for each outcome that the obligation can reach. */
class CaseTableHygieneTest {

    @Test
    void every_obligation_has_a_rule_of_its_own_and_a_table_that_leaves_no_outcome_out() {
        List<String> faults = new ArrayList<>();
        Set<String> judged = Set.copyOf(RuleBase.builtIn().judged().values());
        CaseFile.obligations().stream()
                .filter(id -> !judged.contains(id))
                .forEach(id -> faults.add(id + ": no rule looks for its clauses"));
        for (CaseTable table : CaseFile.tables()) {
            if (!table.file().contains("/" + table.obligation() + "/")) {
                faults.add(table.file() + ": not in the folder of its obligation");
            }
            table.gaps().forEach(gap -> faults.add(table.file() + ": " + gap));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_clause_of_every_pack_is_judged_in_a_case_or_an_example() {
        Set<String> judged = new HashSet<>();
        Bench bench = new Bench(null);
        CaseFile.tables()
                .forEach(table -> bench.judged(table)
                        .forEach(trial -> trial.reached()
                                .forEach(clause -> judged.add(trial.example().policy() + ": " + clause))));
        bench.packs()
                .forEach(pack -> bench.proof(pack)
                        .trials()
                        .forEach(trial -> trial.reached().forEach(clause -> judged.add(pack.id() + ": " + clause))));
        Stream<String> clauses = bench.packs().stream()
                .flatMap(pack -> pack.clauses().stream().map(each -> pack.id() + ": " + each.name()));
        assertThat(clauses.filter(clause -> !judged.contains(clause))).isEmpty();
    }
}

package org.quorate.cases;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.quorate.example.CaseTable;
import org.quorate.example.FindingFields;
import org.quorate.example.MismatchText;
import org.quorate.example.Trial;

/** Judges every case of every table, and compares what is found with what the table expects. */
class CaseTablesTest {
    private static final Bench BENCH = new Bench(null);

    @TestFactory
    Stream<DynamicNode> each_case_of_each_table_is_found_as_expected() {
        return judged(CaseFile.tables());
    }

    @TestFactory
    Stream<DynamicNode> each_case_of_what_packs_can_say_is_found_as_expected() {
        return judged(CaseFile.formatTables());
    }

    private static Stream<DynamicNode> judged(List<CaseTable> tables) {
        return tables.stream().map(table -> {
            List<Trial> trials = BENCH.judged(table);
            Stream<DynamicNode> cases =
                    trials.stream().map(one -> dynamicTest(one.example().title(), () -> check(table, one)));
            DynamicNode duties = dynamicTest("each duty has one fingerprint", () -> checkDuties(trials));
            return dynamicContainer(table.file(), Stream.concat(cases, Stream.of(duties)));
        });
    }

    /** Findings of one named duty have one fingerprint, whatever became of it, and no two duties have the same. */
    private static void checkDuties(List<Trial> trials) {
        Map<String, Set<String>> fingerprints = CaseTable.fingerprints(trials);
        Assertions.assertThat(fingerprints.values()).allMatch(several -> several.size() == 1, "one fingerprint each");
        Assertions.assertThat(fingerprints.values()).doesNotHaveDuplicates();
    }

    private static void check(CaseTable table, Trial trial) {
        List<String> faults = trial.mismatches().stream()
                .flatMap(mismatch -> MismatchText.of(table.obligation(), mismatch).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!faults.isEmpty()) {
            trial.found().forEach(finding -> faults.add("found " + FindingFields.line(finding)));
            Assertions.fail("%s: %s%n%s", table.file(), trial.example().title(), String.join("\n", faults));
        }
    }
}

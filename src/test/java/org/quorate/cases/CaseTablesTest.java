package org.quorate.cases;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.example.FindingFields;
import org.quorate.example.Mismatch;
import org.quorate.example.MismatchText;
import org.quorate.finding.Finding;

/** Judges every case of every table, and compares what is found with what the table expects. */
class CaseTablesTest {

    @TestFactory
    Stream<DynamicNode> each_case_of_each_table_is_found_as_expected(@TempDir Path rules) {
        return judged(CaseFile.tables(), rules);
    }

    @TestFactory
    Stream<DynamicNode> each_case_of_what_packs_can_say_is_found_as_expected(@TempDir Path rules) {
        return judged(CaseFile.formatTables(), rules);
    }

    private static Stream<DynamicNode> judged(List<CaseTable> tables, Path rules) {
        return tables.stream().map(table -> {
            Bench bench = bench(table, rules.resolve(table.obligation()));
            Stream<DynamicNode> cases =
                    table.cases().stream().map(one -> dynamicTest(one.title(), () -> check(table, one, bench)));
            DynamicNode duties = dynamicTest("each duty has one fingerprint", () -> checkDuties(table, bench));
            return dynamicContainer(table.obligation(), Stream.concat(cases, Stream.of(duties)));
        });
    }

    private static Bench bench(CaseTable table, Path rules) {
        table.packs().forEach((id, text) -> {
            Path folder = rules.resolve("policies").resolve(id);
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("policy.yaml"), text);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        return new Bench(rules);
    }

    private static List<Finding> findings(CaseTable table, TableCase one, Bench bench) {
        return bench.judge(one.snapshot(table), List.of(bench.pack(one.policy(table))), one.asOf(table)).stream()
                .filter(finding -> finding.obligation().equals(table.obligation()))
                .toList();
    }

    /** Findings of one named duty have one fingerprint, whatever became of it, and no two duties have the same. */
    private static void checkDuties(CaseTable table, Bench bench) {
        Map<String, Set<String>> fingerprints = new TreeMap<>();
        for (TableCase one : table.cases()) {
            one.findings().stream()
                    .filter(expected -> expected.duty() != null)
                    .forEach(expected -> findings(table, one, bench).stream()
                            .filter(expected.expected()::isAbout)
                            .forEach(finding -> fingerprints
                                    .computeIfAbsent(String.valueOf(expected.duty()), none -> new TreeSet<>())
                                    .add(finding.fingerprint())));
        }
        Assertions.assertThat(fingerprints.values()).allMatch(several -> several.size() == 1, "one fingerprint each");
        Assertions.assertThat(fingerprints.values()).doesNotHaveDuplicates();
    }

    private static void check(CaseTable table, TableCase one, Bench bench) {
        List<Finding> findings = findings(table, one, bench);
        List<String> faults = Mismatch.of(one.expected(), one.exactly() != null, findings).stream()
                .flatMap(mismatch -> MismatchText.of(table.obligation(), mismatch).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (one.pending() != null) {
            Assertions.assertThat(faults)
                    .as("«%s» is found as expected now: take «pending» away", one.title())
                    .isNotEmpty();
            Assumptions.abort(one.pending());
        }
        if (!faults.isEmpty()) {
            findings.forEach(finding -> faults.add("found " + FindingFields.line(finding)));
            Assertions.fail("%s: %s%n%s", table.obligation(), one.title(), String.join("\n", faults));
        }
    }
}

package org.quorate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.example.CaseTable;
import org.quorate.example.Trial;

/**
 * The cases of an obligation, judged.
 *
 * @param table the table
 * @param trials its cases, by line
 */
record TableProof(CaseTable table, List<Trial> trials) {

    /** Whether all is found as expected, and no outcome left out. */
    boolean passed() {
        return failed() == 0 && gaps().isEmpty();
    }

    private long failed() {
        return trials.stream().filter(trial -> !trial.passed()).count();
    }

    /** What is left out, and duties that are not told apart, or not known again. */
    private List<String> gaps() {
        List<String> gaps = table.gaps();
        Map<String, Set<String>> fingerprints = CaseTable.fingerprints(trials);
        fingerprints.forEach((duty, found) -> {
            if (found.size() > 1) {
                gaps.add("the duty «" + duty + "» has several fingerprints");
            }
        });
        if (fingerprints.values().stream().distinct().count() < fingerprints.size()) {
            gaps.add("two duties have one fingerprint");
        }
        return gaps;
    }

    /**
     * As plain text.
     *
     * @param each whether the cases that are found as expected are listed too
     */
    static String text(List<TableProof> proofs, boolean each) {
        ExamplesText text = new ExamplesText();
        long cases = 0;
        long failed = 0;
        for (TableProof proof : proofs) {
            text.heading(proof.table.obligation(), "case", proof.trials.size(), proof.failed());
            proof.trials.stream().filter(trial -> each || !trial.passed()).forEach(text::add);
            proof.gaps().forEach(gap -> text.line("  FAIL  " + gap));
            cases += proof.trials.size();
            failed += proof.failed();
        }
        if (proofs.size() > 1) {
            text.heading(proofs.size() + " obligations", "case", cases, failed);
        }
        return text.text();
    }

    /** As a tree for JSON. */
    static Map<String, Object> json(List<TableProof> proofs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.case-tables/1");
        tree.put("obligations", proofs.stream().map(TableProof::json).toList());
        return tree;
    }

    private static Map<String, Object> json(TableProof proof) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("obligation", proof.table.obligation());
        tree.put("examples", proof.trials.size());
        tree.put("failed", proof.failed());
        tree.put("cases", proof.trials.stream().map(ExamplesJson::of).toList());
        tree.put("gaps", proof.gaps());
        return tree;
    }
}

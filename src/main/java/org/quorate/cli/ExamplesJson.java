package org.quorate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.example.Difference;
import org.quorate.example.Example;
import org.quorate.example.ExpectedFinding;
import org.quorate.example.FindingFields;
import org.quorate.example.Mismatch;
import org.quorate.example.Proof;
import org.quorate.example.Trial;

/** The examples of packs as a tree for JSON. */
final class ExamplesJson {
    private ExamplesJson() {}

    static Map<String, Object> of(List<Proof> proofs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.examples/1");
        tree.put("packs", proofs.stream().map(ExamplesJson::of).toList());
        return tree;
    }

    private static Map<String, Object> of(Proof proof) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pack", proof.pack().id());
        tree.put("digest", proof.pack().digest());
        tree.put("examples", proof.trials().size());
        tree.put("failed", proof.failed());
        tree.put("cases", proof.trials().stream().map(ExamplesJson::of).toList());
        tree.put("unreached", proof.trials().isEmpty() ? List.of() : List.copyOf(proof.unreached()));
        return tree;
    }

    static Map<String, Object> of(Trial trial) {
        Example example = trial.example();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", example.title());
        tree.put("file", example.file());
        tree.put("line", example.line());
        tree.put("obligation", example.obligation());
        tree.put("asOf", example.asOf().text());
        tree.put("passed", trial.passed());
        tree.put("mismatches", trial.mismatches().stream().map(ExamplesJson::of).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> of(Mismatch mismatch) {
        ExpectedFinding expected = mismatch.expected();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("is", mismatch.sort().id());
        tree.put("expected", expected == null ? null : expected.fields());
        tree.put(
                "differences",
                mismatch.differences().stream().map(ExamplesJson::of).toList());
        tree.put("found", mismatch.found().stream().map(FindingFields::of).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> of(Difference difference) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("field", difference.field());
        tree.put("expected", difference.expected());
        tree.put("found", difference.found());
        return tree;
    }
}

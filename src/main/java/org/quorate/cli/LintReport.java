package org.quorate.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.PackFault;
import org.quorate.text.Visible;

/**
 * What was found of packs, for people and for programs.
 *
 * @param found what was found, in its order
 */
record LintReport(List<PackFault> found) {

    boolean hasFaults() {
        return !found.stream().allMatch(PackFault::warning);
    }

    /** One line for each, and one that counts. */
    String text() {
        StringBuilder text = new StringBuilder();
        found.forEach(one -> text.append(Visible.of(one.message())).append('\n'));
        long warnings = found.stream().filter(PackFault::warning).count();
        return text + counted(found.size() - warnings, "fault") + ", "
                + counted(warnings, "warning").toLowerCase(Locale.ROOT) + ".\n";
    }

    private static String counted(long number, String what) {
        return (number == 0 ? "No" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
    }

    Map<String, @Nullable Object> tree() {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (PackFault one : found) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("severity", one.warning() ? "warning" : "fault");
            tree.put("file", one.file());
            tree.put("line", one.line());
            tree.put("column", one.column());
            tree.put("found", one.found());
            tree.put("expected", one.expected());
            tree.put("nearest", one.nearest());
            all.add(tree);
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.lint/1");
        tree.put("found", all);
        return tree;
    }
}

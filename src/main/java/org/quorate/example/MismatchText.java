package org.quorate.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/** What was expected and what was found instead, in lines for the author of an example. */
public final class MismatchText {
    private static final int NEAREST = 3;

    private MismatchText() {}

    /** A mismatch in the findings about an obligation. */
    public static List<String> of(String obligation, Mismatch mismatch) {
        List<String> lines = new ArrayList<>();
        switch (mismatch.sort()) {
            case DIFFERENT -> {
                lines.add("the finding about " + about(mismatch.expected()) + " differs:");
                lines.addAll(table(mismatch.differences()));
                lines.add("that is: " + mismatch.found().get(0).explanation());
            }
            case MISSING -> missing(mismatch, lines);
            case SEVERAL -> {
                lines.add("several findings are about " + about(mismatch.expected())
                        + "; expected was one, so name what tells it apart:");
                mismatch.found().forEach(one -> lines.add("  " + FindingFields.line(one)));
            }
            case UNEXPECTED -> {
                lines.add("found beside what is expected «exactly»:");
                lines.add("  " + FindingFields.line(mismatch.found().get(0)));
            }
            case UNREACHED -> unreached(obligation, mismatch.found(), lines);
        }
        return lines;
    }

    private static void missing(Mismatch mismatch, List<String> lines) {
        String nothing = "no finding is about " + about(mismatch.expected());
        List<Finding> found = mismatch.found();
        if (found.isEmpty()) {
            lines.add(nothing + ", and none is left that another expectation does not speak of");
            return;
        }
        lines.add(nothing + "; the nearest, about " + about(found.get(0)) + ", differs:");
        lines.addAll(table(mismatch.differences()));
        found.stream().skip(1).limit(NEAREST - 1L).forEach(one -> lines.add("also found: " + FindingFields.line(one)));
        if (found.size() > NEAREST) {
            lines.add("and " + (found.size() - NEAREST) + " more");
        }
    }

    private static void unreached(String obligation, List<Finding> found, List<String> lines) {
        if (found.isEmpty()) {
            lines.add("the example never reaches " + obligation + ": the pack has no clause of it");
        } else {
            lines.add("the example never reaches " + obligation + ", and does not expect «not-applicable»:");
            found.forEach(one -> lines.add("  " + one.explanation()));
        }
    }

    private static String about(@Nullable ExpectedFinding expected) {
        return expected == null ? "" : about(expected.fields(), FindingFields.IDENTITY);
    }

    private static String about(Finding finding) {
        return about(FindingFields.of(finding), List.of("subject", "clause", "owedBy", "owedTo", "child"));
    }

    private static String about(Map<String, @Nullable String> fields, List<String> named) {
        return named.stream()
                .filter(field -> fields.get(field) != null)
                .map(field -> field.equals("subject") ? fields.get(field) : field + " " + fields.get(field))
                .collect(Collectors.joining(", "));
    }

    /** The differences in three columns. */
    private static List<String> table(List<Difference> differences) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("field", "expected", "found"));
        differences.forEach(one -> rows.add(List.of(one.field(), shown(one.expected()), shown(one.found()))));
        int first = width(rows, 0);
        int second = width(rows, 1);
        String form = "  %-" + first + "s  %-" + second + "s  %s";
        return rows.stream()
                .map(row -> form.formatted(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }

    private static String shown(@Nullable String value) {
        return Objects.requireNonNullElse(value, "nothing");
    }
}

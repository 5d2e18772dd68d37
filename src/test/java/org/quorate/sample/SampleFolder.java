package org.quorate.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the page of one folder of sample cases promises: its cases, what to look for in each, and what they show together. */
record SampleFolder(Path folder, Map<String, Set<Shown>> cases, Map<String, Set<String>> shows) {
    /** Stands for each obligation of the pack. */
    static final String EVERY = "every obligation";

    private static final Pattern CASE = Pattern.compile("\\| ([A-Z]{2}-\\d{4}) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern OBLIGATION =
            Pattern.compile("\\| `([a-z-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final String NONE = "–";

    /** An obligation with an outcome, written {@code met} or {@code breached (late)}. */
    record Shown(String obligation, String outcome) {}

    static SampleFolder read(Path folder) {
        Map<String, Set<Shown>> cases = new LinkedHashMap<>();
        Map<String, Set<String>> shows = new LinkedHashMap<>();
        for (String line : lines(folder.resolve("README.md"))) {
            Matcher one = CASE.matcher(line);
            Matcher obligation = OBLIGATION.matcher(line);
            if (one.matches()) {
                cases.put(one.group(1), lookFor(one.group(2)));
            } else if (obligation.matches()) {
                shows.put(obligation.group(1), outcomes(obligation));
            }
        }
        return new SampleFolder(folder, cases, shows);
    }

    /** For example {@code breached (late): `plan-to-chair`, `first-review`; due: `quorum`}. */
    private static Set<Shown> lookFor(String cell) {
        Set<Shown> shown = new LinkedHashSet<>();
        for (String part : cell.strip().split("; ")) {
            String[] said = part.split(": ", 2);
            for (String obligation : said[1].split(", ")) {
                shown.add(new Shown(obligation.replace("`", ""), said[0]));
            }
        }
        return shown;
    }

    private static Set<String> outcomes(Matcher row) {
        Set<String> outcomes = new TreeSet<>();
        add(outcomes, "met", row.group(2));
        add(outcomes, "breached", row.group(3));
        add(outcomes, "due", row.group(4));
        add(outcomes, "undetermined", row.group(5));
        add(outcomes, "not-applicable", row.group(6));
        return outcomes;
    }

    private static void add(Set<String> outcomes, String outcome, String cell) {
        if (cell.equals("yes")) {
            outcomes.add(outcome);
        } else if (!cell.equals(NONE)) {
            for (String kind : cell.split(", ")) {
                outcomes.add(outcome + " (" + kind + ")");
            }
        }
    }

    /** The lines of a page. */
    static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

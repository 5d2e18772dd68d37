package org.quorate.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is legal in a pack, and yet is hardly what its author meant. */
public final class Suspicions {
    private static final Set<String> ALWAYS = Set.of("crossed-version", "moment");

    private final String file;
    private final List<PackFault> found = new ArrayList<>();

    private Suspicions(String file) {
        this.file = file;
    }

    /**
     * Looks through a pack.
     *
     * @param file the pack's file, for the messages
     * @param keys for each obligation, the keys of {@code when} that its facts have something to say under
     * @param unkept for each obligation, the part of the record it cannot do without and that is not kept; none where
     *     nobody said what is kept
     * @param day the day of looking
     */
    public static List<PackFault> of(
            String file, Pack pack, Function<String, Set<String>> keys, Map<String, String> unkept, LocalDate day) {
        Suspicions suspicions = new Suspicions(file);
        for (Clause clause : pack.clauses()) {
            suspicions.neverApplies(clause, keys.apply(clause.obligation()));
            String part = unkept.get(clause.obligation());
            if (part != null && clause.first()) {
                suspicions.warn(
                        clause.line(),
                        "«" + clause.name() + "», of which nothing could be told: «" + part + "» is not kept",
                        "a record that keeps «" + part + "»");
            }
        }
        pack.sources().forEach(source -> suspicions.isOld(source, day));
        return suspicions.found;
    }

    private void neverApplies(Clause clause, Set<String> keys) {
        for (Map.Entry<String, Condition> asked : clause.conditions().entrySet()) {
            String key = asked.getKey();
            if (!ALWAYS.contains(key) && !keys.contains(key)) {
                never(clause, "«" + key + "» is nothing that a duty under " + clause.obligation() + " has");
            } else if (asked.getValue() instanceof Condition.OneOf one
                    && !one.others()
                    && one.values().isEmpty()) {
                never(clause, "nothing is left of «" + key + "» without what is excepted");
            }
        }
        Condition type = clause.conditions().get("conference");
        if (clause.conditions().containsKey("review") && type != null && !type.admits("review")) {
            never(clause, "only a review has a number");
        }
        Condition unborn = clause.conditions().get("unborn");
        if (clause.conditions().containsKey("age") && unborn != null && !unborn.admits("false")) {
            never(clause, "a child not yet born has no age");
        }
    }

    private void never(Clause clause, String why) {
        warn(clause.line(), "«" + clause.name() + "», which can never apply: " + why, "conditions that can be met");
    }

    /** A document that was read more than a year ago may have changed since. */
    private void isOld(Source source, LocalDate day) {
        if (source.retrieved() != null) {
            try {
                LocalDate read = LocalDate.parse(source.retrieved());
                if (read.plusYears(1).isBefore(day)) {
                    warn(1, "the source «" + source.key() + "», last read on " + read, "one read within the last year");
                }
            } catch (DateTimeException noDate) {
                warn(1, "the source «" + source.key() + "», read «" + source.retrieved() + "»", "a date");
            }
        }
    }

    private void warn(int line, String what, String expected) {
        found.add(new PackFault(file, line, line == 1 ? 1 : 3, what, expected, null, true));
    }
}

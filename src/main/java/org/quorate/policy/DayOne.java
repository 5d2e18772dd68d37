package org.quorate.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Requirement.ByWhen;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/**
 * What the end of a phrase says of the day from which a deadline is counted: {@code counting its day}, {@code day 1 is
 * the day of the conference}.
 *
 * @param phrase what stands before it
 * @param counts whether that day is day 1; where it is day 0, that is how days are counted anyway
 * @param anchor of which moment it says so; null where it names none
 */
record DayOne(String phrase, boolean counts, @Nullable String anchor) {
    private static final String ITS_DAY =
            "(?:its (?:own )?day|that day|the day itself|the day of (?:the )?(?<anchor>.+?))";

    private static final List<Pattern> WORDS = Stream.of(
                    "(?:counting|including|inclusive of|(?:starting|beginning) (?:with|on)) " + ITS_DAY
                            + "(?: as day (?<number>1|one))?",
                    "day (?<number>0|1|zero|one) (?:is|being|=) (?:its (?:own )?day|that day|(?:the day of )?(?:the )?(?<anchor>.+?))",
                    ITS_DAY + " (?:is|being|as|counts as|counting as) day (?<number>0|1|zero|one)")
            .map(words -> Pattern.compile("(?<phrase>.+?)[,;:.]? \\(?(?:where |with |and |when )?" + words + "\\)?"))
            .toList();

    /** What is said at the end of a phrase in small letters; empty where nothing is. */
    static Optional<DayOne> in(String phrase) {
        return WORDS.stream()
                .map(pattern -> pattern.matcher(phrase))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new DayOne(found.group("phrase"), counts(found.group("number")), found.group("anchor")));
    }

    /**
     * The deadline, counted so; empty where it is not counted in days, or where another moment than its own is named.
     *
     * @param named the moment that is named, by its own name; null where none is
     */
    Optional<ByWhen> of(ByWhen deadline, @Nullable String named) {
        if (!(deadline instanceof Requirement.Within within)
                || (named != null && !within.anchor().equals(named))
                || within.span().amount() == 0
                || !List.of(Unit.DAYS, Unit.WORKING_DAYS).contains(within.span().unit())) {
            return Optional.empty();
        }
        Span span = new Span(within.span().amount(), within.span().unit(), counts);
        return Optional.of(new Requirement.Within(span, within.direction(), within.anchor()));
    }

    private static boolean counts(@Nullable String number) {
        return number == null || number.equals("1") || number.equals("one");
    }
}

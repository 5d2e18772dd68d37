package org.quorate.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/** Reads lengths of time as people write them: {@code 15 working days}, {@code two weeks}, {@code a month}. */
final class Spans {
    private static final int MOST = 10_000;
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private final boolean daysAreWorkingDays;

    /** What a day without a word before it is, the pack says once for all. */
    Spans(boolean daysAreWorkingDays) {
        this.daysAreWorkingDays = daysAreWorkingDays;
    }

    /** The span that the words say; empty where they say none. */
    Optional<Span> read(List<String> words) {
        if (words.size() == 1) {
            return alone(words.get(0));
        }
        Optional<Integer> amount = words.isEmpty() ? Optional.empty() : number(words.get(0));
        return amount.filter(number -> number <= MOST)
                .flatMap(number -> unit(words.subList(1, words.size())).map(unit -> new Span(number, unit)));
    }

    private static Optional<Span> alone(String word) {
        return switch (word) {
            case "monthly", "month" -> Optional.of(new Span(1, Unit.MONTHS));
            case "weekly", "week" -> Optional.of(new Span(1, Unit.WEEKS));
            case "fortnightly", "fortnight" -> Optional.of(new Span(2, Unit.WEEKS));
            default -> Optional.empty();
        };
    }

    /** A number in figures or words. */
    static Optional<Integer> number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return Optional.of(1);
        }
        if (!word.isEmpty() && word.length() < 6 && word.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return Optional.of(Integer.parseInt(word));
        }
        return Optional.of(NUMBERS.indexOf(word)).filter(number -> number >= 0);
    }

    private Optional<Unit> unit(List<String> words) {
        String name = String.join(" ", words);
        if (name.equals("calendar day") || name.equals("calendar days")) {
            return Optional.of(Unit.DAYS);
        }
        if (name.equals("day") || name.equals("days")) {
            return Optional.of(daysAreWorkingDays ? Unit.WORKING_DAYS : Unit.DAYS);
        }
        return Arrays.stream(Unit.values())
                .filter(unit -> name.equals(unit.word()) || name.equals(unit.word() + "s"))
                .findFirst();
    }
}

package org.quorate.policy.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.quorate.policy.Clause;
import org.quorate.time.Span;
import org.quorate.time.WorkingDays;

/**
 * The working days of two packs, each by its own bank holidays, closure days and working days. What is said of a span
 * for certain holds from every day of the years that were tried: 2015 to 2030, and those of the closures.
 */
final class BothCalendars {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final WorkingDays first;
    private final WorkingDays second;

    BothCalendars(Clause first, Clause second) {
        this(first.calendar(), second.calendar());
    }

    private BothCalendars(WorkingDays one, WorkingDays other) {
        this.first = one;
        this.second = other;
    }

    /** The same two, seen from the other side. */
    BothCalendars turned() {
        return new BothCalendars(second, first);
    }

    /** Whether both have the same working days. */
    boolean areAlike() {
        return first == second || days().allMatch(day -> first.isWorkingDay(day) == second.isWorkingDay(day));
    }

    /** Whether the first span after any moment ends no later than the second. */
    boolean endsNoLater(Span one, Span other) {
        return days().allMatch(day -> after(one, first, day, 0) <= after(other, second, day, 0)
                && after(one, first, day, MINUTES_A_DAY - 1) <= after(other, second, day, MINUTES_A_DAY - 1));
    }

    /** Whether the first span before any moment begins no later than the second. */
    boolean beginsNoLater(Span one, Span other) {
        return days().allMatch(day -> before(one, first, day, 0) <= before(other, second, day, 0)
                && before(one, first, day, MINUTES_A_DAY - 1) <= before(other, second, day, MINUTES_A_DAY - 1));
    }

    private Stream<LocalDate> days() {
        LocalDate from = Stream.of(first, second)
                .flatMap(one -> Stream.concat(one.closures().keySet().stream(), one.worked().stream()))
                .map(day -> day.minusYears(1))
                .reduce(FIRST, (one, other) -> one.isBefore(other) ? one : other);
        LocalDate to = Stream.of(first, second)
                .flatMap(one -> Stream.concat(one.closures().keySet().stream(), one.worked().stream()))
                .map(day -> day.plusYears(1))
                .reduce(LAST, (one, other) -> one.isAfter(other) ? one : other);
        return from.datesUntil(to.plusDays(1));
    }

    /** The end of a span after a moment of a day, in minutes after that day began. */
    private static long after(Span span, WorkingDays calendar, LocalDate day, int minute) {
        int amount = span.amount();
        return switch (span.unit()) {
            case HOURS -> minute + 60L * amount;
            case DAYS -> end(day, day.plusDays(amount));
            case WEEKS -> end(day, day.plusWeeks(amount));
            case MONTHS -> end(day, day.plusMonths(amount));
            case WORKING_DAYS -> end(day, amount == 0 ? day : calendar.after(day, amount));
        };
    }

    /** The moment so long before a moment of a day, in minutes after that day began; no time at all is the moment itself. */
    private static long before(Span span, WorkingDays calendar, LocalDate day, int minute) {
        int amount = span.amount();
        if (amount == 0) {
            return minute;
        }
        return switch (span.unit()) {
            case HOURS -> minute - 60L * amount;
            case DAYS -> end(day, day.minusDays(amount));
            case WEEKS -> end(day, day.minusWeeks(amount));
            case MONTHS -> end(day, day.minusMonths(amount));
            case WORKING_DAYS -> end(day, calendar.before(day, amount));
        };
    }

    private static long end(LocalDate from, LocalDate day) {
        return MINUTES_A_DAY * (ChronoUnit.DAYS.between(from, day) + 1);
    }
}

package org.quorate.policy.difference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.policy.Clause;
import org.quorate.time.Span;
import org.quorate.time.WorkingDays;

/**
 * The working days of two packs, each by its own bank holidays, closure days and working days. What is said of a span
 * for certain holds from every day of the years that were tried: 2015 to 2030, and those about the days that a pack adds
 * or closes.
 */
final class BothCalendars {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    /** Beyond these a long span might leave the years that a calendar knows. */
    private static final LocalDate EARLIEST = LocalDate.of(2006, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2096, 12, 31);

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

    /** Whether so many working days of the first after any day end no later than so many of the second. */
    boolean endNoLater(Span one, Span other) {
        return days().allMatch(day -> !after(first, day, one).isAfter(after(second, day, other)));
    }

    /** Whether so many working days of the first before any day begin no later than so many of the second. */
    boolean beginNoLater(Span one, Span other) {
        return days().allMatch(day -> !before(first, day, one).isAfter(before(second, day, other)));
    }

    /** How many calendar days so many working days of the first come to, forwards and backwards. */
    IntSummaryStatistics calendarDays(Span workingDays) {
        return days().flatMapToInt(day ->
                        IntStream.of((int) ChronoUnit.DAYS.between(day, after(first, day, workingDays)), (int)
                                ChronoUnit.DAYS.between(before(first, day, workingDays), day)))
                .summaryStatistics();
    }

    private static LocalDate after(WorkingDays calendar, LocalDate day, Span span) {
        return calendar.after(span.zeroBefore(day), span.amount());
    }

    private static LocalDate before(WorkingDays calendar, LocalDate day, Span span) {
        return calendar.before(span.zeroAfter(day), span.amount());
    }

    private Stream<LocalDate> days() {
        LocalDate from = FIRST;
        LocalDate to = LAST;
        for (WorkingDays calendar : new WorkingDays[] {first, second}) {
            for (LocalDate day : Stream.concat(calendar.closures().keySet().stream(), calendar.worked().stream())
                    .toList()) {
                from = day.minusYears(1).isBefore(from) ? day.minusYears(1) : from;
                to = day.plusYears(1).isAfter(to) ? day.plusYears(1) : to;
            }
        }
        return (from.isBefore(EARLIEST) ? EARLIEST : from).datesUntil((to.isAfter(LATEST) ? LATEST : to).plusDays(1));
    }
}

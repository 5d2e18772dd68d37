package org.quorate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A bank holiday that comes every year.
 *
 * @param name its name
 * @param substitute whether another day is given where it falls on a weekend
 * @param from the first year it was kept
 * @param on finds its day in a year
 */
record HolidayRule(String name, boolean substitute, int from, Yearly on) {

    /** The day of a holiday in a year. */
    @FunctionalInterface
    interface Yearly {
        LocalDate in(int year);
    }

    static Yearly fixed(MonthDay day) {
        return day::atYear;
    }

    /** So many days from Easter Sunday. */
    static Yearly easter(int offset) {
        return year -> easterSunday(year).plusDays(offset);
    }

    /** The n-th such day of a month; -1 for the last. */
    static Yearly weekday(int ordinal, DayOfWeek weekday, Month month, int later) {
        return year -> LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
                .plusDays(later);
    }

    /** Gregorian Easter by the anonymous computus (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    @Nullable
    LocalDate in(int year) {
        return year < from ? null : on.in(year);
    }
}

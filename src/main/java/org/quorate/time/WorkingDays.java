package org.quorate.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a nation, with a pack's own closure days and extra working days. Safe for several threads. Days
 * outside 2003 to 2100 are refused with an {@link OutsideCalendarException}.
 */
public final class WorkingDays {
    private static final int YEARS = OutsideCalendarException.LAST_YEAR - OutsideCalendarException.FIRST_YEAR + 1;

    private final NationCalendar nation;
    private final Map<LocalDate, String> closures;
    private final Set<LocalDate> extra;
    private final AtomicReferenceArray<@Nullable BitSet> years = new AtomicReferenceArray<>(YEARS);

    WorkingDays(NationCalendar nation, Map<LocalDate, String> closures, Set<LocalDate> extra) {
        this.nation = nation;
        this.closures = Map.copyOf(closures);
        this.extra = Set.copyOf(extra);
    }

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        OutsideCalendarException.checked(day);
        int index = day.getYear() - OutsideCalendarException.FIRST_YEAR;
        BitSet year = years.get(index);
        if (year == null) {
            year = working(day.getYear());
            years.set(index, year);
        }
        return year.get(day.getDayOfYear());
    }

    private BitSet working(int year) {
        BitSet working = new BitSet(367);
        LocalDate last = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            working.set(day.getDayOfYear(), whyNot(day).isEmpty());
        }
        return working;
    }

    /** The n-th working day after a day, which is day 0; the day itself for none. */
    public LocalDate after(LocalDate dayZero, int count) {
        return count(dayZero, count, 1);
    }

    /** The n-th working day before a day, which is day 0; the day itself for none. */
    public LocalDate before(LocalDate dayZero, int count) {
        return count(dayZero, count, -1);
    }

    private LocalDate count(LocalDate dayZero, int count, int step) {
        LocalDate day = dayZero;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many working days lie after the first day, up to and including the second. */
    public int between(LocalDate dayZero, LocalDate day) {
        int count = 0;
        for (LocalDate each = dayZero.plusDays(1); !each.isAfter(day); each = each.plusDays(1)) {
            if (isWorkingDay(each)) {
                count++;
            }
        }
        return count;
    }

    /** Why it is no working day, such as {@code Saturday} or {@code bank holiday: Good Friday}; empty where it is one. */
    public Optional<String> whyNot(LocalDate day) {
        OutsideCalendarException.checked(day);
        if (extra.contains(day)) {
            return Optional.empty();
        }
        if (NationCalendar.isWeekend(day)) {
            return Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
        }
        String holiday = nation.holidays(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of("bank holiday: " + holiday);
        }
        return Optional.ofNullable(closures.get(day)).map(reason -> "closed: " + reason);
    }

    /** The days on which nobody works although others do, each with its reason, in their order. */
    public SortedMap<LocalDate, String> closures() {
        return new TreeMap<>(closures);
    }

    /** The days that are worked although they are weekends or bank holidays, in their order. */
    public SortedSet<LocalDate> worked() {
        return new TreeSet<>(extra);
    }

    /** The last year whose bank holidays were published; those of later years are reckoned by rule. */
    public int lastPublishedYear() {
        return nation.lastPublishedYear();
    }
}

package org.quorate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One nation's bank holidays, by rule, with the days that a proclamation added or removed. Safe for several threads.
 */
final class NationCalendar {
    private final List<HolidayRule> rules;
    private final Map<LocalDate, String> added;
    private final List<LocalDate> removed;
    private final int lastPublishedYear;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    NationCalendar(
            List<HolidayRule> rules, Map<LocalDate, String> added, List<LocalDate> removed, int lastPublishedYear) {
        this.rules = rules;
        this.added = added;
        this.removed = removed;
        this.lastPublishedYear = lastPublishedYear;
    }

    /** The same with further days added and removed. */
    NationCalendar with(CalendarChange change) {
        Map<LocalDate, String> more = new TreeMap<>(added);
        more.putAll(change.added());
        change.removed().forEach(more::remove);
        List<LocalDate> fewer = new ArrayList<>(removed);
        fewer.addAll(change.removed());
        Integer published = change.lastPublishedYear();
        return new NationCalendar(rules, more, fewer, published == null ? lastPublishedYear : published);
    }

    int lastPublishedYear() {
        return lastPublishedYear;
    }

    /** The holidays of a year on weekdays, each with its name. */
    Map<LocalDate, String> holidays(int year) {
        return years.computeIfAbsent(year, this::reckon);
    }

    private Map<LocalDate, String> reckon(int year) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        List<HolidayRule> atWeekends = new ArrayList<>();
        for (HolidayRule rule : rules) {
            LocalDate day = rule.in(year);
            if (day != null && !isWeekend(day)) {
                holidays.put(day, rule.name());
            } else if (day != null && rule.substitute()) {
                atWeekends.add(rule);
            }
        }
        for (HolidayRule rule : atWeekends) {
            LocalDate day = rule.on().in(year);
            while (isWeekend(day) || holidays.containsKey(day)) {
                day = day.plusDays(1);
            }
            holidays.put(day, rule.name() + " (substitute day)");
        }
        removed.forEach(holidays::remove);
        added.forEach((day, name) -> {
            if (day.getYear() == year) {
                holidays.put(day, name);
            }
        });
        return Collections.unmodifiableMap(holidays);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

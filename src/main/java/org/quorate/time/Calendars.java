package org.quorate.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The calendars of the seven nations and dependencies, read from {@code rules/calendars} when first asked for. */
public final class Calendars {
    private static final Calendars BUILT_IN = new Calendars(Map.of());

    private final Map<Nation, CalendarChange> changes;
    private final Map<Nation, NationCalendar> nations = new EnumMap<>(Nation.class);
    private final Map<Nation, WorkingDays> plain = new EnumMap<>(Nation.class);

    private Calendars(Map<Nation, CalendarChange> changes) {
        this.changes = changes;
    }

    /** The calendars the program was built with. */
    public static Calendars builtIn() {
        return BUILT_IN;
    }

    /** The calendars the program was built with, changed so. */
    public static Calendars with(Map<Nation, CalendarChange> changes) {
        return changes.isEmpty() ? BUILT_IN : new Calendars(changes);
    }

    /** The working days of a nation. */
    public synchronized WorkingDays of(Nation nation) {
        return plain.computeIfAbsent(nation, one -> of(one, Map.of(), Set.of()));
    }

    /**
     * The working days of a nation with a pack's own days.
     *
     * @param closures days on which nobody works, each with the reason
     * @param extra days on which people work although they are weekends or holidays
     */
    public synchronized WorkingDays of(Nation nation, Map<LocalDate, String> closures, Set<LocalDate> extra) {
        return new WorkingDays(nations.computeIfAbsent(nation, this::read), closures, extra);
    }

    private NationCalendar read(Nation nation) {
        NationCalendar calendar = CalendarFile.read(nation);
        CalendarChange change = changes.get(nation);
        return change == null ? calendar : calendar.with(change);
    }
}

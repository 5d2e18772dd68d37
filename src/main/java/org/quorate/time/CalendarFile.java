package org.quorate.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads {@code rules/calendars/<nation>.yaml}. The files are the program's own: a fault in one is a fault of the build,
 * found by the tests.
 */
final class CalendarFile {
    private final Map<?, ?> root;

    private CalendarFile(Map<?, ?> root) {
        this.root = root;
    }

    static NationCalendar read(Nation nation) {
        String name = "/rules/calendars/" + nation.id() + ".yaml";
        try (InputStream in = CalendarFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new CalendarFile((Map<?, ?>) root).calendar();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private NationCalendar calendar() {
        List<HolidayRule> rules = list("days").stream().map(CalendarFile::rule).toList();
        Map<LocalDate, String> added = new TreeMap<>();
        list("added").forEach(one -> added.put(date(one), text(one, "name")));
        List<LocalDate> removed =
                list("removed").stream().map(CalendarFile::date).collect(Collectors.toList());
        return new NationCalendar(rules, added, removed, Integer.parseInt(text(root, "lastPublishedYear")));
    }

    private List<Map<?, ?>> list(String key) {
        Object list = root.get(key);
        return list == null
                ? List.of()
                : ((List<?>) list)
                        .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static HolidayRule rule(Map<?, ?> rule) {
        Object from = rule.get("from");
        return new HolidayRule(
                text(rule, "name"),
                Boolean.TRUE.equals(rule.get("substitute")),
                from == null ? 0 : Integer.parseInt(from.toString()),
                yearly(rule));
    }

    /** {@code date: 12-25}, {@code easter: -2}, or {@code weekday: last monday of may} with {@code later: 11} days. */
    private static HolidayRule.Yearly yearly(Map<?, ?> rule) {
        Object date = rule.get("date");
        if (date != null) {
            return HolidayRule.fixed(MonthDay.parse("--" + date));
        }
        Object easter = rule.get("easter");
        if (easter != null) {
            return HolidayRule.easter(Integer.parseInt(easter.toString()));
        }
        String[] words = text(rule, "weekday").toUpperCase(Locale.ROOT).split(" ");
        int ordinal = words[0].equals("LAST") ? -1 : 1;
        Object later = rule.get("later");
        return HolidayRule.weekday(
                ordinal,
                DayOfWeek.valueOf(words[1]),
                Month.valueOf(words[3]),
                later == null ? 0 : Integer.parseInt(later.toString()));
    }

    private static LocalDate date(Map<?, ?> entry) {
        return LocalDate.parse(text(entry, "date"));
    }

    private static String text(Map<?, ?> map, String key) {
        @Nullable Object value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("a calendar lacks «" + key + "»");
        }
        return value.toString();
    }
}

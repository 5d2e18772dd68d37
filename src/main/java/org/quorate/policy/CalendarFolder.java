package org.quorate.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.time.CalendarChange;
import org.quorate.time.Nation;

/** Reads the folder {@code calendars} of a folder of rules: bank holidays that are added to a nation's, and removed. */
final class CalendarFolder {
    private static final Set<String> KEYS =
            Set.of("nation", "title", "source", "lastPublishedYear", "added", "removed");
    private static final String ENDING = ".yaml";

    private CalendarFolder() {}

    /**
     * The changes by nation; none where there is no such folder.
     *
     * @throws PackException with the faults of all its files
     */
    static Map<Nation, CalendarChange> read(@Nullable Path rules) {
        Map<Nation, CalendarChange> changes = new EnumMap<>(Nation.class);
        Path folder = rules == null ? null : rules.resolve("calendars");
        if (folder == null || !Files.isDirectory(folder)) {
            return changes;
        }
        List<PackFault> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                Faults own = new Faults(file.toString());
                YamlFile.read(Files.readAllBytes(file), own)
                        .ifPresent(root -> add(root, String.valueOf(file.getFileName()), own, changes));
                faults.addAll(own.all());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return changes;
    }

    private static void add(Located.Mapping root, String name, Faults faults, Map<Nation, CalendarChange> changes) {
        PackText text = new PackText(root, faults);
        text.faults().known(root, KEYS, "a key of a calendar that is changed");
        String id = name.substring(0, name.length() - ENDING.length());
        Map<LocalDate, String> added = new TreeMap<>();
        days(root, "added", text).forEach(day -> {
            LocalDate date = text.date(day.get("date").orElse(day));
            String holiday = text.text(day, "name");
            if (date != null) {
                added.put(date, holiday);
            }
        });
        List<LocalDate> removed = new ArrayList<>();
        days(root, "removed", text).forEach(day -> {
            LocalDate date = text.date(day.get("date").orElse(day));
            if (date != null) {
                removed.add(date);
            }
        });
        CalendarChange change = new CalendarChange(added, removed, year(root, faults));
        Nation.of(id)
                .ifPresentOrElse(
                        nation -> changes.put(nation, change),
                        () -> faults.unknown(
                                new Located.Text(id, 1, 1),
                                "a file named after one of the nations",
                                Arrays.stream(Nation.values()).map(Nation::id).toList()));
    }

    private static List<Located.Mapping> days(Located.Mapping root, String key, PackText text) {
        List<Located.Mapping> days = new ArrayList<>();
        Located value = root.get(key).orElse(null);
        if (value instanceof Located.Items items) {
            for (Located day : items.values()) {
                if (day instanceof Located.Mapping mapping) {
                    days.add(mapping);
                } else {
                    text.faults().add(day, day.shown(), "a day such as «{ date: 2026-06-15, name: A holiday }»");
                }
            }
        } else if (value != null) {
            text.faults().add(value, value.shown(), "a list of days");
        }
        return days;
    }

    private static @Nullable Integer year(Located.Mapping root, Faults faults) {
        Located value = root.get("lastPublishedYear").orElse(null);
        if (value == null) {
            return null;
        }
        if (value instanceof Located.Text text && text.value().matches("2[01][0-9]{2}")) {
            return Integer.valueOf(text.value());
        }
        faults.add(value, value.shown(), "a year");
        return null;
    }
}

package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CalendarFilesTest {

    private static Map<?, ?> file(Nation nation) throws IOException {
        try (InputStream in =
                CalendarFilesTest.class.getResourceAsStream("/rules/calendars/" + nation.id() + ".yaml")) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        }
    }

    private static List<LocalDate> dates(Map<?, ?> file, String key) {
        return ((List<?>) Objects.requireNonNull(file.get(key)))
                .stream()
                        .map(day -> Objects.requireNonNull(((Map<?, ?>) day).get("date")))
                        .map(date -> LocalDate.parse(date.toString()))
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void each_file_and_each_exception_in_it_names_its_source(Nation nation) throws IOException {
        Map<?, ?> file = file(nation);

        assertThat(file.get("nation")).isEqualTo(nation.id());
        assertThat((String) file.get("title")).isNotBlank();
        assertThat((String) file.get("source")).isNotBlank();
        for (String key : List.of("added", "removed")) {
            assertThat((List<?>) file.get(key))
                    .allSatisfy(day ->
                            assertThat((String) ((Map<?, ?>) day).get("source")).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void every_exception_changes_something(Nation nation) throws IOException {
        Map<?, ?> file = file(nation);
        NationCalendar calendar = CalendarFile.read(nation);
        List<LocalDate> added = dates(file, "added");
        List<LocalDate> removed = dates(file, "removed");

        assertThat(added).isSorted().doesNotHaveDuplicates().allSatisfy(day -> {
            assertThat(NationCalendar.isWeekend(day)).isFalse();
            assertThat(calendar.holidays(day.getYear())).containsKey(day);
        });
        assertThat(removed).isSorted().doesNotHaveDuplicates().allSatisfy(day -> {
            assertThat(NationCalendar.isWeekend(day)).isFalse();
            assertThat(calendar.holidays(day.getYear())).doesNotContainKey(day);
        });
    }

    @Test
    void a_nation_is_known_by_its_name_in_packs() {
        assertThat(Nation.of("isle-of-man")).contains(Nation.ISLE_OF_MAN);
        assertThat(Nation.of("Scotland")).isEmpty();
        for (Nation nation : Nation.values()) {
            assertThat(Nation.of(nation.id())).contains(nation);
        }
    }

    @Test
    void one_calendar_is_read_once() {
        assertThat(Calendars.builtIn().of(Nation.JERSEY))
                .isSameAs(Calendars.builtIn().of(Nation.JERSEY));
    }
}

package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The days on which nobody works besides weekends, against lists written down by hand from the laws, proclamations and
 * announcements of each nation, a year a line, weekdays only.
 */
class BankHolidaysTest {

    private static Map<Integer, Set<LocalDate>> written(Nation nation) throws IOException {
        String name = "bank-holidays/" + nation.id() + ".txt";
        try (InputStream in = BankHolidaysTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toMap(
                            line -> Integer.parseInt(line.substring(0, 4)),
                            line -> Arrays.stream(line.substring(6).split(" "))
                                    .map(day -> LocalDate.parse(line.substring(0, 4) + "-" + day))
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static Set<LocalDate> reckoned(Nation nation, int year) {
        WorkingDays days = Calendars.builtIn().of(nation);
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(BankHolidaysTest::isWeekday)
                .filter(day -> !days.isWorkingDay(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void the_holidays_of_2003_to_2026_are_those_of_the_written_list(Nation nation) throws IOException {
        Map<Integer, Set<LocalDate>> written = written(nation);

        assertThat(written).hasSize(24).containsKeys(2003, 2026);
        written.forEach((year, days) ->
                assertThat(reckoned(nation, year)).as("%s %s", nation, year).isEqualTo(days));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ENGLAND,          eng
            WALES,            wls
            SCOTLAND,         sct
            NORTHERN_IRELAND, nir
            """)
    void another_reckoning_of_2011_to_2026_agrees(Nation nation, String part) {
        HolidayManager other = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = 2011; year <= 2026; year++) {
            Set<LocalDate> days = other.getHolidays(Year.of(year), part).stream()
                    .map(Holiday::getDate)
                    .filter(BankHolidaysTest::isWeekday)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(reckoned(nation, year)).as("%s %s", nation, year).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one-offs
            2011-04-29, england wales scotland northern-ireland guernsey jersey isle-of-man
            2012-06-04, england wales scotland northern-ireland guernsey jersey isle-of-man
            2012-06-05, england wales scotland northern-ireland guernsey jersey isle-of-man
            2012-05-28, none
            2020-05-08, england wales scotland northern-ireland guernsey jersey isle-of-man
            2020-05-04, jersey
            2022-05-30, none
            2022-06-02, england wales scotland northern-ireland guernsey jersey isle-of-man
            2022-06-03, england wales scotland northern-ireland guernsey jersey isle-of-man
            2022-09-19, england wales scotland northern-ireland guernsey jersey isle-of-man
            2023-05-08, england wales scotland northern-ireland guernsey jersey isle-of-man
            2026-06-15, scotland
            2010-05-10, guernsey
            2021-09-27, jersey
            2024-07-15, jersey
            2024-07-16, guernsey
            2020-06-12, none
            2020-08-28, isle-of-man
            2021-06-11, none
            2021-08-27, isle-of-man
            # days that only some keep
            2025-05-09, guernsey jersey
            2026-05-11, none
            2021-05-10, none
            2025-07-07, isle-of-man
            2026-06-05, isle-of-man
            2026-03-17, northern-ireland
            2026-07-13, northern-ireland
            2026-01-02, scotland
            2026-04-06, england wales northern-ireland guernsey jersey isle-of-man
            2026-08-03, scotland
            2026-08-31, england wales northern-ireland guernsey jersey isle-of-man
            2006-11-30, none
            2007-11-30, scotland
            """)
    void a_day_is_kept_by_these_and_no_others(LocalDate day, String nations) {
        List<String> kept = Stream.of(Nation.values())
                .filter(nation -> !Calendars.builtIn().of(nation).isWorkingDay(day))
                .map(Nation::id)
                .toList();

        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(nations.equals("none") ? List.of() : List.of(nations.split(" ")));
    }

    @Test
    void easter_is_the_sunday_of_the_church() {
        // the earliest and the latest there can be, the exceptions of the Gregorian rule, and some that are remembered
        List.of(
                        "1818-03-22",
                        "2285-03-22",
                        "1886-04-25",
                        "2038-04-25",
                        "1954-04-18",
                        "1981-04-19",
                        "2049-04-18",
                        "2000-04-23",
                        "2008-03-23",
                        "2016-03-27",
                        "2024-03-31",
                        "2026-04-05",
                        "2100-03-28")
                .forEach(sunday -> assertThat(HolidayRule.easterSunday(Integer.parseInt(sunday.substring(0, 4))))
                        .isEqualTo(sunday));
    }
}

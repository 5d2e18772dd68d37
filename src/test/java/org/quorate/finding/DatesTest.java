package org.quorate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.time.Moment;

class DatesTest {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    @Test
    void every_hour_of_a_year_reads_as_the_clocks_of_london_show_it() {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        for (long hour = 0; hour < 366 * 24; hour++) {
            Instant instant = first.plusSeconds(hour * 3_600);
            assertThat(Dates.instant(instant)).isEqualTo(WRITTEN.format(instant));
            assertThat(Dates.utc(instant)).isEqualTo(instant.toString());
            assertThat(Dates.day(instant)).isEqualTo(LocalDate.ofInstant(instant, ZoneId.of("Europe/London")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59Z",
                "2026-01-22T10:00:00.500Z",
                "0999-01-01T00:00:00Z",
                "1000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void an_instant_is_written_as_java_writes_it(String written) {
        Instant instant = Instant.parse(written);
        assertThat(Dates.utc(instant)).isEqualTo(instant.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-22             | 22 January 2026
            2026-01-22T09:05       | 22 January 2026 at 09:05
            2026-07-01T23:30:00Z   | 2 July 2026 at 00:30
            2026-01-22T10:00:30    | 22 January 2026 at 10:00:30
            1969-12-31T23:59:59Z   | 1 January 1970 at 00:59:59
            """)
    void a_moment_has_its_time_where_the_record_has_one(String moment, String written) {
        assertThat(Dates.moment(Moment.parse(moment))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            P3D       | 3 days
            P1D       | 1 day
            P0D       | less than a day
            PT6H      | 6 hours
            PT1H1M    | 1 hour and 1 minute
            PT30M     | 30 minutes
            PT0M      | less than a minute
            PT50H30M  | 50 hours and 30 minutes
            PT72H     | 3 days
            PT73H59M  | 3 days and 1 hour
            -         | -
            """)
    void how_late_is_said_in_two_units_at_most(String lateBy, String words) {
        assertThat(Lateness.words(lateBy)).isEqualTo(words);
    }
}

package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of days against the zone's own rules, on every day that can be read and a little beyond. */
class LondonTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(1899, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2102, 3, 1);

    @Test
    void every_day_starts_and_ends_when_the_zone_says() {
        assertThat(FIRST.datesUntil(LAST).filter(day -> !startsAndEndsAsTheZoneSays(day)))
                .isEmpty();
    }

    private static boolean startsAndEndsAsTheZoneSays(LocalDate day) {
        Instant start = day.atStartOfDay(ZONE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        return London.startOf(day).equals(start)
                && London.lastOf(day).equals(end.minusNanos(1))
                && London.dayOf(start).equals(day)
                && London.dayOf(end.minusNanos(1)).equals(day);
    }

    @Test
    void every_half_hour_of_every_night_is_shown_as_often_as_the_zone_says() {
        assertThat(FIRST.datesUntil(LAST)
                        .flatMap(day -> IntStream.range(0, 8).mapToObj(half -> day.atTime(half / 2, half % 2 * 30)))
                        .filter(local -> !London.instantsOf(local).equals(instantsByTheZone(local))))
                .isEmpty();
    }

    private static List<Instant> instantsByTheZone(LocalDateTime local) {
        return ZONE.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .sorted()
                .toList();
    }

    @Test
    void only_the_last_nanosecond_of_a_day_ends_it() {
        assertThat(London.isLastOfDay(Instant.parse("2026-06-22T22:59:59.999999999Z")))
                .isTrue();
        assertThat(London.isLastOfDay(Instant.parse("2026-06-22T23:59:59.999999999Z")))
                .isFalse();
        assertThat(London.isLastOfDay(Instant.parse("2026-06-22T23:00:00Z"))).isFalse();
    }
}

package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateByTest {
    private static final WorkingDays ENGLAND = Calendars.builtIn().of(Nation.ENGLAND);

    private static Deadline due(String text) {
        Moment anchor = Moment.parse(text);
        return text.contains("T") ? Reckoning.before(anchor) : Reckoning.after(new Span(0, Unit.DAYS), anchor, ENGLAND);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # to the minute where both sides have a time; hours never become days
            2026-01-21T10:00Z, 2026-01-21T16:00,          PT6H
            2026-01-21T10:00Z, 2026-01-21T16:30,          PT6H30M
            2026-01-21T10:00Z, 2026-01-23T12:30,          PT50H30M
            2026-01-21T10:00Z, 2026-02-20T10:00,          PT720H
            2026-01-21T10:00Z, 2026-01-21T10:45,          PT45M
            2026-01-21T10:00Z, 2026-01-21T10:00,          PT0M
            2026-01-21T10:00Z, 2026-01-21T10:00:59,       PT0M
            2026-01-21T10:00Z, 2026-01-21T10:01:59.999,   PT1M
            # over the clock changes the hours that passed
            2026-03-28T12:00Z, 2026-03-29T12:00,          PT23H
            2026-10-24T12:00+01:00, 2026-10-25T12:00,     PT25H
            # whole days where either side is a date
            2026-01-21,        2026-01-24,                P3D
            2026-01-21,        2026-01-24T00:01,          P3D
            2026-01-21,        2026-01-22T23:59,          P1D
            2026-01-21T10:00Z, 2026-01-22,                P1D
            2026-01-21T10:00Z, 2026-01-24,                P3D
            2026-01-21,        2026-03-21,                P59D
            # what is not late is not late by less than nothing
            2026-01-21T10:00Z, 2026-01-21T09:00,          PT0M
            2026-01-21,        2026-01-20,                P0D
            """)
    void done_late(String due, String done, String lateBy) {
        assertThat(Reckoning.lateBy(due(due), Moment.parse(done))).isEqualTo(lateBy);
        assertThat(Duration.parse(lateBy)).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-21T10:00Z, 2026-01-23T12:30,  PT50H30M
            2026-01-21T10:00Z, 2026-01-23,        P2D
            2026-01-21T10:00Z, 2026-01-21,        P0D
            2026-01-21,        2026-01-23T12:30,  P2D
            2026-01-21,        2026-01-23,        P2D
            2026-06-21T23:30Z, 2026-06-23,        P1D
            """)
    void not_done_up_to_the_as_of_moment(String due, String asOf, String lateBy) {
        assertThat(Reckoning.lateBy(due(due), AsOf.parse(asOf))).isEqualTo(lateBy);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # before a meeting with a date alone, and hours before one
            2026-01-22, 0,  2026-01-24T10:00, P2D
            2026-01-22, 24, 2026-01-23T10:00, PT34H
            2026-01-22, 24, 2026-01-23,       P2D
            """)
    void from_the_latest_that_a_range_may_be(String anchor, int hours, String done, String lateBy) {
        Moment meeting = Moment.parse(anchor);
        Deadline due = hours == 0
                ? Reckoning.before(meeting)
                : Reckoning.before(new Span(hours, Unit.HOURS), meeting, ENGLAND);

        assertThat(Reckoning.lateBy(due, Moment.parse(done))).isEqualTo(lateBy);
    }

    @Test
    void a_span_is_not_negative() {
        assertThatThrownBy(() -> new Span(-1, Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReckoningTest {
    private static final WorkingDays ENGLAND = Calendars.builtIn().of(Nation.ENGLAND);

    private static Deadline reckon(int amount, Unit unit, String side, Moment anchor) {
        Span span = new Span(amount, unit);
        return side.equals("after") ? Reckoning.after(span, anchor, ENGLAND) : Reckoning.before(span, anchor, ENGLAND);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hours are elapsed hours: over both clock changes the clock shows another time
            24, HOURS, before, 2026-01-22T10:00, 2026-01-21T10:00:00Z
            48, HOURS, before, 2026-03-30T10:00, 2026-03-28T09:00:00Z
            24, HOURS, before, 2026-10-25T12:00, 2026-10-24T12:00:00Z
            24, HOURS, before, 2026-10-26T09:00, 2026-10-25T09:00:00Z
            24, HOURS, before, 2026-10-25T10:00, 2026-10-24T10:00:00Z
            24, HOURS, after,  2026-03-28T10:00, 2026-03-29T10:00:00Z
            24, HOURS, after,  2026-10-24T10:00, 2026-10-25T09:00:00Z
            0,  HOURS, after,  2026-01-22T10:00, 2026-01-22T10:00:00Z
            # working days: the anchor's own date is day 0, and the end of the n-th is meant
            1,  WORKING_DAYS, before, 2026-01-22T10:00, 2026-01-21
            1,  WORKING_DAYS, before, 2026-01-19T10:00, 2026-01-16
            2,  WORKING_DAYS, before, 2026-04-07T10:00, 2026-04-01
            15, WORKING_DAYS, after,  2026-01-05T14:00, 2026-01-26
            15, WORKING_DAYS, after,  2026-01-05,       2026-01-26
            10, WORKING_DAYS, after,  2026-03-27,       2026-04-14
            1,  WORKING_DAYS, after,  2026-12-24,       2026-12-29
            1,  WORKING_DAYS, after,  2026-01-24,       2026-01-26
            1,  WORKING_DAYS, before, 2026-01-25,       2026-01-23
            1,  WORKING_DAYS, after,  2022-09-16,       2022-09-20
            1,  WORKING_DAYS, after,  2023-05-05,       2023-05-09
            0,  WORKING_DAYS, after,  2026-01-24,       2026-01-24
            # London's date of an instant is its day: 23:30Z in summer is the day after
            1,  WORKING_DAYS, after,  2026-06-30T23:30Z, 2026-07-02
            1,  DAYS,         after,  2026-06-30T23:30Z, 2026-07-02
            # calendar days, weeks, and months that clamp
            7,  DAYS,   before, 2026-01-22T10:00, 2026-01-15
            7,  DAYS,   after,  2026-01-22T10:00, 2026-01-29
            2,  WEEKS,  before, 2026-01-22T10:00, 2026-01-08
            6,  WEEKS,  after,  2026-01-22T10:00, 2026-03-05
            3,  MONTHS, after,  2026-01-22T10:00, 2026-04-22
            1,  MONTHS, after,  2026-01-31T10:00, 2026-02-28
            1,  MONTHS, after,  2024-01-31T10:00, 2024-02-29
            3,  MONTHS, after,  2025-11-30T10:00, 2026-02-28
            12, MONTHS, after,  2024-02-29T10:00, 2025-02-28
            1,  MONTHS, before, 2026-03-31T10:00, 2026-02-28
            6,  MONTHS, before, 2026-08-31T10:00, 2026-02-28
            """)
    void a_deadline_is_so_long_before_or_after(int amount, Unit unit, String side, String anchor, String dueBy) {
        Deadline deadline = reckon(amount, unit, side, Moment.parse(anchor));

        assertThat(deadline.dueBy()).contains(dueBy);
        assertThat(deadline.inclusive()).isEqualTo(unit == Unit.HOURS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Monday 5 January 2026 is day 1: the fifteenth working day is Friday 23 January
            15, WORKING_DAYS, after,  2026-01-05T14:00, 2026-01-23
            1,  WORKING_DAYS, after,  2026-01-05,       2026-01-05
            # a Saturday is none: Monday is day 1, and before it Friday
            1,  WORKING_DAYS, after,  2026-01-24,       2026-01-26
            15, WORKING_DAYS, after,  2026-01-03,       2026-01-23
            1,  WORKING_DAYS, before, 2026-01-25,       2026-01-23
            # Good Friday and Easter Monday 2026 are 3 and 6 April
            2,  WORKING_DAYS, after,  2026-04-03,       2026-04-08
            3,  WORKING_DAYS, before, 2026-04-07T10:00, 2026-04-01
            1,  DAYS,         after,  2026-01-24,       2026-01-24
            10, DAYS,         after,  2026-01-22T10:00, 2026-01-31
            10, DAYS,         before, 2026-01-22T10:00, 2026-01-13
            """)
    void the_day_of_the_anchor_may_be_day_one(int amount, Unit unit, String side, String anchor, String dueBy) {
        Span span = new Span(amount, unit, true);
        Moment from = Moment.parse(anchor);
        Deadline deadline =
                side.equals("after") ? Reckoning.after(span, from, ENGLAND) : Reckoning.before(span, from, ENGLAND);

        assertThat(deadline.dueBy()).contains(dueBy);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            48, before, 2026-01-22,       2026-01-20T00:00:00Z, 2026-01-20T23:59:59.999999999Z
            24, before, 2026-03-30,       2026-03-28T23:00:00Z, 2026-03-29T22:59:59.999999999Z
            1,  after,  2026-10-25T01:30, 2026-10-25T01:30:00Z, 2026-10-25T02:30:00Z
            """)
    void hours_from_a_range_are_a_range(int hours, String side, String anchor, Instant first, Instant last) {
        Deadline deadline = reckon(hours, Unit.HOURS, side, Moment.parse(anchor));

        assertThat(deadline.first()).isEqualTo(first);
        assertThat(deadline.last()).isEqualTo(last);
        assertThat(deadline.dueBy()).isEmpty();
    }

    @Test
    void before_a_meeting_is_strict_and_a_span_in_hours_includes_its_instant() {
        Moment start = Moment.parse("2026-01-22T10:00");

        assertThat(Reckoning.before(start).admits(start)).isFalse();
        assertThat(Reckoning.before(start).excludes(start)).isTrue();
        assertThat(reckon(0, Unit.HOURS, "before", start).admits(start)).isTrue();
        assertThat(reckon(0, Unit.HOURS, "after", start).admits(start)).isTrue();
    }

    @Test
    void the_whole_last_day_is_in_time() {
        Deadline deadline = reckon(7, Unit.DAYS, "after", Moment.parse("2026-06-01"));

        assertThat(deadline.admits(Moment.parse("2026-06-08"))).isTrue();
        assertThat(deadline.admits(Moment.parse("2026-06-08T23:59:59.999999999")))
                .isTrue();
        assertThat(deadline.excludes(Moment.parse("2026-06-09T00:00"))).isTrue();
        assertThat(deadline.excludes(Moment.parse("2026-06-09"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void a_deadline_never_moves_backwards_as_its_anchor_moves_forwards(Unit unit) {
        for (String side : new String[] {"before", "after"}) {
            for (int amount : new int[] {0, 1, 2, 3, 10, 15, 48}) {
                assertThatDeadlinesOnlyGrow(amount, unit, side);
            }
        }
    }

    private static void assertThatDeadlinesOnlyGrow(int amount, Unit unit, String side) {
        Instant lastBoundary = Instant.MIN;
        for (LocalDateTime anchor = LocalDateTime.of(2025, 12, 1, 0, 30);
                anchor.getYear() < 2027;
                anchor = anchor.plusHours(6)) {
            Deadline deadline = reckon(amount, unit, side, Moment.parse(anchor + "Z"));

            assertThat(deadline.first())
                    .as("%s %s %s %s", amount, unit, side, anchor)
                    .isAfterOrEqualTo(lastBoundary);
            lastBoundary = deadline.first();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"DAYS", "WEEKS"})
    void so_many_days_or_weeks_before_and_after_undo_each_other(Unit unit) {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            for (int amount = 0; amount < 20; amount++) {
                LocalDate there = LocalDate.parse(
                        reckon(amount, unit, "after", Moment.on(day)).dueBy().orElseThrow());

                assertThat(reckon(amount, unit, "before", Moment.on(there)).dueBy())
                        .contains(day.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 'hour', HOURS
            2, 'hours', HOURS
            1, 'working day', WORKING_DAYS
            15, 'working days', WORKING_DAYS
            0, 'days', DAYS
            1, 'week', WEEKS
            3, 'months', MONTHS
            """)
    void a_span_reads_as_a_procedure_writes_it(int amount, String words, Unit unit) {
        assertThat(new Span(amount, unit)).hasToString(amount + " " + words);
    }
}

package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T12: a deadline that cannot be reckoned is refused rather than wrong. */
class OutsideCalendarTest {
    private static final WorkingDays ENGLAND = Calendars.builtIn().of(Nation.ENGLAND);

    private static Arguments row(String outside, Supplier<?> reckoning) {
        return Arguments.of(outside, reckoning);
    }

    private static Deadline after(int amount, Unit unit, String anchor) {
        return Reckoning.after(new Span(amount, unit), Moment.parse(anchor), ENGLAND);
    }

    private static Deadline before(int amount, Unit unit, String anchor) {
        return Reckoning.before(new Span(amount, unit), Moment.parse(anchor), ENGLAND);
    }

    static Stream<Arguments> outside() {
        return Stream.of(
                row("2002-12-31", () -> Reckoning.before(Moment.parse("2002-12-31T10:00"))),
                row("2002-12-31", () -> before(1, Unit.HOURS, "2003-01-01T00:30")),
                row("2002-12-31", () -> before(1, Unit.HOURS, "2003-01-01")),
                row("2101-01-01", () -> after(1, Unit.HOURS, "2100-12-31")),
                row("2101-01-01", () -> after(1, Unit.HOURS, "2100-12-31T23:00")),
                row("2002-12-31", () -> before(1, Unit.DAYS, "2003-01-01")),
                row("2101-01-01", () -> after(1, Unit.DAYS, "2100-12-31")),
                row("2101-01-07", () -> after(1, Unit.WEEKS, "2100-12-31")),
                row("2101-01-31", () -> after(1, Unit.MONTHS, "2100-12-31")),
                row("1999-12-31", () -> before(0, Unit.WORKING_DAYS, "1999-12-31")),
                row("2101-01-01", () -> after(1, Unit.WORKING_DAYS, "2100-12-31")),
                row("2002-12-31", () -> before(1, Unit.WORKING_DAYS, "2003-01-01")),
                row("2101-01-01", () -> after(Integer.MAX_VALUE, Unit.WORKING_DAYS, "2026-01-22")),
                row("2002-12-31", () -> before(Integer.MAX_VALUE, Unit.WORKING_DAYS, "2026-01-22")),
                row("5881636-08-01", () -> after(Integer.MAX_VALUE, Unit.DAYS, "2026-01-22")),
                row("2002-12-31", () -> ENGLAND.isWorkingDay(LocalDate.of(2002, 12, 31))),
                row("2101-01-01", () -> ENGLAND.whyNot(LocalDate.of(2101, 1, 1))),
                row("2002-12-31", () -> ENGLAND.between(LocalDate.of(2002, 12, 30), LocalDate.of(2003, 1, 5))));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void T12_outside_2003_to_2100_nothing_is_reckoned(String outside, Supplier<?> reckoning) {
        assertThatThrownBy(reckoning::get)
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageEndingWith(outside + " lies outside the years 2003 to 2100");
    }

    @Test
    void T12_the_first_and_the_last_day_are_inside() {
        assertThat(before(1, Unit.DAYS, "2003-01-02").dueBy()).contains("2003-01-01");
        assertThat(after(1, Unit.DAYS, "2100-12-30").dueBy()).contains("2100-12-31");
        assertThat(ENGLAND.isWorkingDay(LocalDate.of(2003, 1, 1))).isFalse();
        assertThat(ENGLAND.isWorkingDay(LocalDate.of(2100, 12, 31))).isTrue();
    }

    @Test
    void T12_years_after_the_last_published_one_are_reckoned_by_rule() {
        assertThat(ENGLAND.lastPublishedYear()).isEqualTo(2027);
        assertThat(ENGLAND.whyNot(LocalDate.of(2038, 4, 26))).contains("bank holiday: Easter Monday");
        assertThat(ENGLAND.whyNot(LocalDate.of(2100, 12, 27))).contains("bank holiday: Christmas Day (substitute day)");
    }
}

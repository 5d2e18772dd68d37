package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # date-times with an offset are one instant, on the London day of that instant
            2026-01-22T10:00Z,             2026-01-22T10:00:00Z,           2026-01-22T10:00:00Z,           2026-01-22
            2026-03-31T02:00:00+01:00,     2026-03-31T01:00:00Z,           2026-03-31T01:00:00Z,           2026-03-31
            2026-06-30T23:30Z,             2026-06-30T23:30:00Z,           2026-06-30T23:30:00Z,           2026-07-01
            2026-01-01T00:30+14:00,        2025-12-31T10:30:00Z,           2025-12-31T10:30:00Z,           2025-12-31
            2026-01-01T00:30-14:00,        2026-01-01T14:30:00Z,           2026-01-01T14:30:00Z,           2026-01-01
            2026-01-01T00:30-05:30,        2026-01-01T06:00:00Z,           2026-01-01T06:00:00Z,           2026-01-01
            # local ones are read by London's clocks
            2026-01-22T10:00,              2026-01-22T10:00:00Z,           2026-01-22T10:00:00Z,           2026-01-22
            2026-06-22T10:00,              2026-06-22T09:00:00Z,           2026-06-22T09:00:00Z,           2026-06-22
            2026-06-22T00:30,              2026-06-21T23:30:00Z,           2026-06-21T23:30:00Z,           2026-06-22
            2026-01-22T10:00:59,           2026-01-22T10:00:59Z,           2026-01-22T10:00:59Z,           2026-01-22
            2026-01-22T10:00:59.5,         2026-01-22T10:00:59.500Z,       2026-01-22T10:00:59.500Z,       2026-01-22
            2026-01-22T10:00:59.123456789, 2026-01-22T10:00:59.123456789Z, 2026-01-22T10:00:59.123456789Z, 2026-01-22
            # a date alone is any instant of the London day
            2026-01-22,                    2026-01-22T00:00:00Z,           2026-01-22T23:59:59.999999999Z, 2026-01-22
            2026-06-22,                    2026-06-21T23:00:00Z,           2026-06-22T22:59:59.999999999Z, 2026-06-22
            2026-03-29,                    2026-03-29T00:00:00Z,           2026-03-29T22:59:59.999999999Z, 2026-03-29
            2026-10-25,                    2026-10-24T23:00:00Z,           2026-10-25T23:59:59.999999999Z, 2026-10-25
            # the clocks went back at 01:00Z: what they showed twice is both
            2026-10-25T00:59,              2026-10-24T23:59:00Z,           2026-10-24T23:59:00Z,           2026-10-25
            2026-10-25T01:00,              2026-10-25T00:00:00Z,           2026-10-25T01:00:00Z,           2026-10-25
            2026-10-25T01:30,              2026-10-25T00:30:00Z,           2026-10-25T01:30:00Z,           2026-10-25
            2026-10-25T01:59:59,           2026-10-25T00:59:59Z,           2026-10-25T01:59:59Z,           2026-10-25
            2026-10-25T02:00,              2026-10-25T02:00:00Z,           2026-10-25T02:00:00Z,           2026-10-25
            2026-10-25T01:30+01:00,        2026-10-25T00:30:00Z,           2026-10-25T00:30:00Z,           2026-10-25
            # they went forward at 01:00Z: what they skipped is refused, what an offset says is not
            2026-03-29T00:59,              2026-03-29T00:59:00Z,           2026-03-29T00:59:00Z,           2026-03-29
            2026-03-29T02:00,              2026-03-29T01:00:00Z,           2026-03-29T01:00:00Z,           2026-03-29
            2026-03-29T01:30Z,             2026-03-29T01:30:00Z,           2026-03-29T01:30:00Z,           2026-03-29
            # the ends of what can be read
            1900-01-01,                    1900-01-01T00:00:00Z,           1900-01-01T23:59:59.999999999Z, 1900-01-01
            2100-12-31T23:59-14:00,        2101-01-01T13:59:00Z,           2101-01-01T13:59:00Z,           2101-01-01
            2024-02-29,                    2024-02-29T00:00:00Z,           2024-02-29T23:59:59.999999999Z, 2024-02-29
            """)
    void T11_a_moment_is_the_instants_that_it_may_be(String text, Instant first, Instant last, LocalDate day) {
        Moment moment = Moment.parse(text);

        assertThat(moment.first()).isEqualTo(first);
        assertThat(moment.last()).isEqualTo(last);
        assertThat(moment.day()).isEqualTo(day);
        assertThat(moment.isDateAlone()).isEqualTo(text.length() == 10);
        assertThat(moment.text()).isEqualTo(text);
        assertThat(moment).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30                     | a day of the calendar
            2025-02-29                     | a day of the calendar
            2026-13-01                     | a day of the calendar
            2026-00-10                     | a day of the calendar
            9999-01-01                     | a date in the years 1900 to 2100
            1899-12-31                     | a date in the years 1900 to 2100
            2101-01-01                     | a date in the years 1900 to 2100
            2026-01-22T24:00               | a time of day from 00:00 to 23:59:59
            2026-01-22T12:60               | a time of day from 00:00 to 23:59:59
            2026-01-22T12:00:60            | a time of day from 00:00 to 23:59:59
            2026-01-22T12:00+15:00         | a date-time with an offset of at most 14 hours
            2026-01-22T12:00+14:01         | a date-time with an offset of at most 14 hours
            2026-01-22T12:00-14:30         | a date-time with an offset of at most 14 hours
            2026-01-22T12:00+01:60         | a date-time with an offset of at most 14 hours
            2026-03-29T01:00               | a time that London's clocks showed: they went forward over it
            2026-03-29T01:30               | a time that London's clocks showed: they went forward over it
            2026-03-29T01:59:59.999999999  | a time that London's clocks showed: they went forward over it
            """)
    void T10_T11_a_moment_that_never_was_is_refused_with_what_was_expected(String text, String expected) {
        assertThatThrownBy(() -> Moment.parse(text)).isInstanceOfSatisfying(MomentException.class, refused -> {
            assertThat(refused.found()).isEqualTo(text);
            assertThat(refused.expected()).isEqualTo(expected);
            assertThat(refused).hasMessage("«" + text + "» is not " + expected);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-01",
                "2026-1-22",
                "22/01/2026",
                "2026-01-22 10:00",
                "2026-01-22t10:00",
                "2026-01-22T",
                "2026-01-22T10",
                "2026-01-22T10:0",
                "2026-01-22T10:00z",
                "2026-01-22T10:00:",
                "2026-01-22T10:00:00.",
                "2026-01-22T10:00:00,5",
                "2026-01-22T10:00:00.1234567890",
                "2026-01-22T10:00+01",
                "2026-01-22T10:00+0100",
                "2026-01-22T10:00Z ",
                " 2026-01-22",
                "2026-01-22Z",
                "2026-01-22T10:00ZZ",
                "2026-01-22T10:00x",
                "20260122",
                "-2026-01-22",
                "+2026-01-22",
                "２０２６-01-22",
                "2026-01-22T10:00+01:00x",
                "2026-W04-4"
            })
    void T10_a_text_that_is_no_moment_is_refused_with_the_three_forms(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOfSatisfying(
                        MomentException.class,
                        refused -> assertThat(refused.expected())
                                .isEqualTo("a date (2026-01-22), a local date-time (2026-01-22T10:00)"
                                        + " or one with an offset (2026-01-22T10:00Z)"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-22,       2026-01-23,       true
            2026-01-22,       2026-01-22T10:00, false
            2026-01-22T10:00, 2026-01-22,       false
            2026-01-22T10:00, 2026-01-22T10:00, false
            2026-01-22T09:59, 2026-01-22T10:00, true
            2026-10-25T01:30, 2026-10-25T01:00Z, false
            """)
    void one_moment_is_wholly_before_another_when_no_instant_of_them_says_otherwise(
            String one, String other, boolean before) {
        assertThat(Moment.parse(one).isWhollyBefore(Moment.parse(other))).isEqualTo(before);
    }

    @Test
    void a_moment_has_happened_unless_all_of_it_lies_after() {
        Moment day = Moment.parse("2026-01-22");

        assertThat(day.hasHappenedBy(Instant.parse("2026-01-21T23:59:59.999999999Z")))
                .isFalse();
        assertThat(day.hasHappenedBy(Instant.parse("2026-01-22T00:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-20T15:00 2026-01-21T09:00,            2026-01-20T15:00Z,  2026-01-20T15:00Z,                    2026-01-20T15:00, false
            2026-01-22 2026-01-20,                        2026-01-20T00:00Z,  2026-01-20T23:59:59.999999999Z,       2026-01-20,       true
            2026-01-22 2026-01-22T15:00,                  2026-01-22T00:00Z,  2026-01-22T15:00Z,                    2026-01-22,       true
            2026-01-22T15:00 2026-01-22,                  2026-01-22T00:00Z,  2026-01-22T15:00Z,                    2026-01-22,       true
            2026-10-25T01:30 2026-10-25T01:00Z,           2026-10-25T00:30Z,  2026-10-25T01:00Z,                    2026-10-25T01:30, false
            2026-01-22,                                   2026-01-22T00:00Z,  2026-01-22T23:59:59.999999999Z,       2026-01-22,       true
            """)
    void the_earliest_of_several_may_be_a_range(
            String texts, String first, String last, String text, boolean dateAlone) {
        Moment earliest = Moment.earliestOf(
                List.of(texts.split(" ")).stream().map(Moment::parse).toList());

        assertThat(earliest.first()).isEqualTo(Moment.parse(first).first());
        assertThat(earliest.last()).isEqualTo(Moment.parse(last).last());
        assertThat(earliest.text()).isEqualTo(text);
        assertThat(earliest.isDateAlone()).isEqualTo(dateAlone);
    }

    @Test
    void there_is_no_earliest_of_none() {
        assertThatThrownBy(() -> Moment.earliestOf(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no earliest of none");
    }

    @Test
    void moments_are_equal_when_they_are_the_same_instants_known_in_the_same_way() {
        Moment day = Moment.on(LocalDate.of(2026, 1, 22));

        assertThat(day).isEqualTo(Moment.parse("2026-01-22")).hasSameHashCodeAs(Moment.parse("2026-01-22"));
        assertThat(Moment.parse("2026-01-22T10:00")).isEqualTo(Moment.at(Instant.parse("2026-01-22T10:00:00Z")));
        assertThat(day).isNotEqualTo(Moment.parse("2026-01-23")).isNotEqualTo("2026-01-22");
        assertThat(Moment.parse("2026-10-25T01:30")).isNotEqualTo(Moment.parse("2026-10-25T01:30Z"));
        assertThat(Moment.parse("2026-10-25T01:30")).isNotEqualTo(Moment.parse("2026-10-25T00:30Z"));
    }
}

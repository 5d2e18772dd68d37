package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-31,                2026-03-31T22:59:59.999999999Z, 2026-03-31, 2026-03-31
            2026-01-31,                2026-01-31T23:59:59.999999999Z, 2026-01-31, 2026-01-31
            2026-03-31T02:00+01:00,    2026-03-31T01:00:00Z,           2026-03-31, 2026-03-31T01:00:00Z
            2026-06-30T23:30Z,         2026-06-30T23:30:00Z,           2026-07-01, 2026-06-30T23:30:00Z
            2026-10-25T01:30,          2026-10-25T01:30:00Z,           2026-10-25, 2026-10-25T01:30:00Z
            """)
    void a_date_means_its_end_and_a_time_shown_twice_the_later_one(
            String text, Instant instant, LocalDate day, String printed) {
        AsOf asOf = AsOf.parse(text);

        assertThat(asOf.instant()).isEqualTo(instant);
        assertThat(asOf.day()).isEqualTo(day);
        assertThat(asOf.text()).isEqualTo(printed);
        assertThat(asOf.date() != null).isEqualTo(text.length() == 10);
    }

    @Test
    void an_instant_is_itself() {
        AsOf asOf = AsOf.at(Instant.parse("2026-06-30T23:30:00Z"));

        assertThat(asOf.date()).isNull();
        assertThat(asOf.day()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void yesterday_is_no_moment() {
        assertThatThrownBy(() -> AsOf.parse("yesterday")).isInstanceOf(MomentException.class);
    }
}

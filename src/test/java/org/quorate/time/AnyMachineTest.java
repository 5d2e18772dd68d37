package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T46: the zone and the language of the machine change nothing. */
class AnyMachineTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            America/New_York,   en-US
            Europe/Istanbul,    tr-TR
            Asia/Kolkata,       hi-IN-u-nu-deva
            Pacific/Kiritimati, ar-EG
            Europe/London,      th-TH-u-ca-buddhist
            """)
    void T46_everything_is_reckoned_and_written_as_in_london(String machineZone, String language) {
        TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
        Locale.setDefault(Locale.forLanguageTag(language));
        WorkingDays days = new WorkingDays(CalendarFile.read(Nation.ISLE_OF_MAN), Map.of(), Set.of());

        assertThat(Moment.parse("2026-06-22T00:30").first()).hasToString("2026-06-21T23:30:00Z");
        assertThat(Moment.parse("2026-06-21T23:30Z").day()).hasToString("2026-06-22");
        assertThat(days.whyNot(LocalDate.of(2026, 1, 24))).contains("Saturday");
        assertThat(days.whyNot(LocalDate.of(2026, 6, 5))).contains("bank holiday: TT bank holiday");
        assertThat(AsOf.parse("2026-03-31").text()).isEqualTo("2026-03-31");
        assertThat(new Span(15, Unit.WORKING_DAYS)).hasToString("15 working days");
        assertThat(Reckoning.lateBy(
                        Reckoning.before(Moment.parse("2026-01-21T10:00")), Moment.parse("2026-01-23T12:30")))
                .isEqualTo("PT50H30M");
    }
}

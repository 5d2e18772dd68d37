package org.quorate.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.Kind;
import org.quorate.policy.PackException;

class WaiverFileTest {
    private static final String GOOD = """
            schema: quorate.waivers/1
            waivers:
              - fingerprint: 0123456789abcdef0123456789abcdef
                duty: { case: MW-0017, agency: health }
                reason: The report was given by telephone
                approved-by: p7
                approved-on: 2026-03-01
                until: 2026-06-30
                given-for: { kind: late, due-by: 2026-01-21T10:00:00Z, done-at: 2026-01-22 }
            """;

    private static Waivers read(String text) {
        return WaiverText.read("waivers.yaml", text);
    }

    @Test
    void a_waiver_is_read_with_all_its_parts() {
        Waiver one = read(GOOD).all().get(0);

        assertThat(one.fingerprint()).isEqualTo("0123456789abcdef0123456789abcdef");
        assertThat(one.duty()).hasToString("{agency=health, case=MW-0017}");
        assertThat(one.agreed().reason()).isEqualTo("The report was given by telephone");
        assertThat(one.agreed().approvedBy()).isEqualTo("p7");
        assertThat(one.givenFor()).isEqualTo(new Breach(Kind.LATE, "2026-01-21T10:00:00Z", "2026-01-22"));
        assertThat(one.from()).isEqualTo("2026-03-01");
        assertThat(one.agreed().until()).isEqualTo("2026-06-30");
        assertThat(one.ended()).isNull();
        assertThat(one.line()).isEqualTo(3);
    }

    /** What is replaced in the good file, by what, and what is told of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-30 | 2026-13-45 | 8:12: «2026-13-45»; expected was a date such as «2026-06-30».",
                "reason: The report was given by telephone | note: x | 3:5: no «reason»; expected was why the breach is let pass.",
                "reason: The report was given by telephone | reason: ' ' | 5:13: « »; expected was why the breach is let pass.",
                "reason: | resaon: | 5:5: «resaon»; expected was a key of a waiver: approved-by, approved-on, duty, ended, fingerprint, from, given-for, reason, until. Maybe «reason» was meant.",
                "0123456789abcdef0123456789abcdef | 0123456789abcdef* | 3:18: «0123456789abcdef*»; expected was a fingerprint of 32 hexadecimal digits; a waiver names one duty exactly.",
                "case: MW-0017 | case: 'MW-*' | 4:19: «MW-*»; expected was one id; a waiver names one duty exactly.",
                "case: MW-0017 | cases: MW-0017 | 4:13: «cases»; expected was a part of a duty",
                "until: 2026-06-30 | until: 2026-02-28 | 8:12: «2026-02-28»; expected was a day on or after 2026-03-01, on which it begins.",
                "approved-by: p7 | approved: p7 | 3:5: no «approved-by»; expected was the id of who agreed.",
                "quorate.waivers/1 | quorate.waivers/2 | 1:9: «quorate.waivers/2»; expected was «schema: quorate.waivers/1».",
                "kind: late | kind: later | 9:24: «later»; expected was in which way the duty was breached: not-done, late, condition-failed.",
                "kind: late, | '' | 9:16: no «kind»; expected was in which way the duty was breached",
                "2026-01-22 } | 22 January } | 9:69: «22 January»; expected was a date or an instant as findings have them",
                "done-at | doneAt | 9:60: «doneAt»; expected was a key of given-for: done-at, due-by, kind. Maybe «done-at» was meant.",
                "until: 2026-06-30 | { | text that is no YAML"
            })
    void T45_a_fault_is_told_by_its_place(String good, String bad, String told) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("waivers.yaml:")
                .hasMessageContaining(told);
    }

    @Test
    void two_waivers_of_a_duty_on_one_day_are_refused_and_one_after_the_other_are_not() {
        String second = GOOD.substring(GOOD.indexOf("  - "));
        assertThatThrownBy(() -> read(GOOD + second))
                .hasMessageContaining("10:5: a second waiver of the duty of line 3 that holds on the same days");
        String later = second.replace("2026-06-30", "2026-12-31").replace("2026-03-01", "2026-07-01");
        assertThat(read(GOOD + later).all()).hasSize(2);
        String ended = GOOD + "    ended: { on: 2026-04-01, by: p7 }\n";
        assertThat(read(ended + second.replace("2026-03-01", "2026-04-01")).all())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'kind: late, due-by: 2026-01-21T10:00:00Z, done-at: 2026-01-22', false",
        "'kind: late, due-by: 2026-01-21T10:00:00Z, done-at: 2026-01-23', true",
        "'kind: late, due-by: 2026-01-20T10:00:00Z, done-at: 2026-01-22', true",
        "'kind: not-done, due-by: 2026-01-21T10:00:00Z', true"
    })
    void two_breaches_of_one_duty_may_each_have_a_waiver_on_the_same_day(String second, boolean allowed) {
        String text = GOOD
                + GOOD.substring(GOOD.indexOf("  - "))
                        .replaceFirst("given-for: \\{.*\\}", "given-for: { " + second + " }");
        if (allowed) {
            assertThat(read(text).all()).hasSize(2);
        } else {
            assertThatThrownBy(() -> read(text)).hasMessageContaining("a second waiver of the duty of line 3");
        }
    }

    @ParameterizedTest
    @CsvSource({"late, false", "condition-failed, false", "not-done, true"})
    void one_from_before_what_it_was_given_for_was_kept_leaves_room_for_what_was_never_done(
            String kind, boolean allowed) {
        String old = GOOD.replaceFirst(" *given-for: .*\n", "");
        String text = old + GOOD.substring(GOOD.indexOf("  - ")).replace("kind: late", "kind: " + kind);
        if (allowed) {
            assertThat(read(text).all()).hasSize(2);
        } else {
            assertThatThrownBy(() -> read(text)).hasMessageContaining("a second waiver of the duty of line 3");
        }
        String both = old + old.substring(old.indexOf("  - "));
        assertThatThrownBy(() -> read(both)).hasMessageContaining("a second waiver of the duty of line 3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, '', not begun, false",
        "2026-03-01, '', in force, true",
        "2026-06-29, '', in force, true",
        "2026-06-30, '', ends today, true",
        "2026-07-01, '', expired, false",
        "2026-03-31, 2026-04-01, in force, true",
        "2026-04-01, 2026-04-01, ended, false"
    })
    void T45_how_a_waiver_stands(LocalDate day, String ended, String state, boolean holds) {
        String text = ended.isEmpty() ? GOOD : GOOD + "    ended: { on: " + ended + ", by: p7 }\n";
        Waivers waivers = read(text);

        assertThat(waivers.all().get(0).on(day).words()).isEqualTo(state);
        assertThat(waivers.all().get(0).holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void ending_adds_one_line_and_leaves_all_else_as_it_is() {
        String comment = GOOD.replace("  - fingerprint", "  # as agreed on the panel\n  - fingerprint");
        Waiver waiver = read(comment).all().get(0);
        String text = WaiverText.ended(comment, waiver, LocalDate.of(2026, 4, 1), "p9");

        assertThat(text)
                .isEqualTo(comment.replace(
                        "0123456789abcdef0123456789abcdef\n",
                        "0123456789abcdef0123456789abcdef\n    ended: { on: 2026-04-01, by: \"p9\" }\n"));
        assertThat(read(text).all().get(0).ended()).isEqualTo(new Waiver.Ended(LocalDate.of(2026, 4, 1), "p9"));
    }
}

package org.quorate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void plain_text_of_any_script_stays_as_it_is() {
        String text = "Zoë – “Łódź” שלום 你好 😀 naïve\u00a0x";
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @Test
    void what_a_terminal_acts_on_or_hides_is_shown() {
        assertThat(Visible.of("a\u001b[2Jb")).isEqualTo("a\\u001b[2Jb");
        assertThat(Visible.of("\u0000\t\r\n")).isEqualTo("\\u0000\\u0009\\u000d\\u000a");
        assertThat(Visible.of("\u007f\u009b\u00ad")).isEqualTo("\\u007f\\u009b\\u00ad");
        assertThat(Visible.of("x\u202ey\u2066z\u200b\ufeff\u2028")).isEqualTo("x\\u202ey\\u2066z\\u200b\\ufeff\\u2028");
    }

    @Test
    void halves_of_pairs_and_what_is_no_character_are_shown() {
        assertThat(Visible.of("\ud83d")).isEqualTo("\\ud83d");
        assertThat(Visible.of("\ude00x")).isEqualTo("\\ude00x");
        assertThat(Visible.of("\uffff\ufdd0")).isEqualTo("\\uffff\\ufdd0");
        assertThat(Visible.of("\udb40\udc01😀\ud83d")).isEqualTo("\\udb40\\udc01😀\\ud83d");
    }

    @Test
    void whatever_comes_out_has_nothing_hidden_in_it() {
        StringBuilder all = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            all.appendCodePoint(point);
        }
        String visible = Visible.of(all.toString());
        assertThat(visible.codePoints().filter(Visible::isHidden)).isEmpty();
        assertThat(visible.codePoints().filter(point -> Character.getType(point) == Character.CONTROL))
                .isEmpty();
    }
}

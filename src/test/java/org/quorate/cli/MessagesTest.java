package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.snapshot.Rejected;

class MessagesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Messages messages = new Messages(new PrintStream(err, true, UTF_8));

    private static Rejected rejected(
            @Nullable String pointer, @Nullable String found, String expected, @Nullable String nearest) {
        return new Rejected("a.json", 3L, 9, pointer, null, found, expected, nearest, "The reason.");
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                arguments(rejected(null, null, "JSON", null), "a.json:3:9: The reason."),
                arguments(rejected("", "a list", "a snapshot", null), "a.json:3:9: a list; expected was a snapshot."),
                arguments(rejected("/x", null, "the field `x`", null), "a.json:3:9: /x: the field `x` is missing."),
                arguments(
                        rejected("/x", "the field «x»", "a field of the format", "y"),
                        "a.json:3:9: /x: the field «x»; expected was a field of the format. Maybe «y» was meant."),
                arguments(
                        rejected("/x", "«2026-02-30T10:00Z»", "a day of the calendar", null),
                        "a.json:3:9: /x: «2026-02-30T10:00Z»; expected was a day of the calendar."),
                arguments(
                        rejected("/x", "«w7»", "the id of a person of the case", null),
                        "a.json:3:9: /x: «w7»; expected was the id of a person of the case."),
                arguments(
                        rejected("/x", "«Kanarienvogel»", "a date", null),
                        "a.json:3:9: /x: a text; expected was a date."),
                arguments(Rejected.file("b\u001b.json", "a file", "There is none."), "b\\u001b.json: There is none."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void rejected(Rejected rejected, String line) {
        messages.rejected(rejected);
        assertThat(err.toString(UTF_8)).isEqualTo(line + "\n");
    }

    @Test
    void a_line_takes_the_place_of_the_count_on_a_terminal() {
        messages.progress("12 cases in 3 s");
        messages.say("a.json: There is none.");
        assertThat(err.toString(UTF_8))
                .isEqualTo("\r12 cases in 3 s\r" + " ".repeat(60) + "\ra.json: There is none.\n");
    }

    @Test
    void an_internal_error_is_one_line_and_its_text_is_never_told() {
        IllegalStateException error = new IllegalStateException("Kanarienvogel", new RuntimeException("Kanarienvogel"));
        messages.internalError(error);
        assertThat(err.toString(UTF_8))
                .isEqualTo("quorate: internal error: IllegalStateException; --verbose shows where it happened\n");
        messages.verbose(true);
        messages.internalError(error);
        assertThat(err.toString(UTF_8))
                .contains("java.lang.RuntimeException\n", "    at org.quorate.cli.MessagesTest.an_internal_error")
                .doesNotContain("Kanarienvogel");
    }
}

package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What a command did. */
record Ran(int exitCode, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T22:59:59Z"), ZoneOffset.UTC);

    /** Runs a command on the evening of 31 March 2026, with nothing on standard input. */
    static Ran quorate(String... arguments) {
        return reading("", arguments);
    }

    /** Runs a command at that moment. */
    static Ran at(Instant now, String... arguments) {
        return run(Clock.fixed(now, ZoneOffset.UTC), new ByteArrayOutputStream(), "", arguments);
    }

    /** The same, with that on standard input. */
    static Ran reading(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return writing(out, input, arguments);
    }

    /** The same, with standard output going there. */
    static Ran writing(OutputStream out, String input, String... arguments) {
        return run(CLOCK, out, input, arguments);
    }

    private static Ran run(Clock clock, OutputStream out, String input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                clock,
                Map.of(),
                false,
                false);
        int exitCode = Quorate.run(surroundings, arguments);
        return new Ran(
                exitCode, out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "", err.toString(UTF_8));
    }
}

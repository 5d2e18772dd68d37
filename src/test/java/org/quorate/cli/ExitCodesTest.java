package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which exit code `check` gives for what is on standard input. */
class ExitCodesTest {
    private static final String BROKEN = "{\"schema\":";

    @ParameterizedTest(name = "{3}: {0} {1}")
    @MethodSource({"evaluated", "notRead", "wrongUse"})
    void the_exit_code_says(String what, List<String> options, String input, int expected) {
        String[] arguments = Stream.concat(Stream.of("check", "-", "--format", "ndjson"), options.stream())
                .toArray(String[]::new);
        Ran ran = Ran.reading(input, arguments);
        assertThat(ran.exitCode()).as(what + ran.err()).isEqualTo(expected);
        assertThat(ran.err().isEmpty())
                .as("silent on standard error: " + ran.err())
                .isEqualTo(expected < 2);
    }

    static Stream<Arguments> evaluated() {
        String met = Cases.met("A");
        String breached = Cases.breached("A");
        String undetermined = Cases.undetermined("A");
        return Stream.of(
                arguments("all met", List.of(), met, 0),
                arguments("one breached", List.of(), breached, 1),
                arguments("breached, never failing", List.of("--fail-on", "never"), breached, 0),
                arguments("breached, failing on undetermined", List.of("--fail-on", "undetermined"), breached, 1),
                arguments("undetermined", List.of(), undetermined, 0),
                arguments("undetermined, failing on it", List.of("--fail-on", "undetermined"), undetermined, 1),
                arguments("breached, printing only met", List.of("--only", "met"), breached, 1),
                arguments("breached in the second case", List.of(), Cases.lines(met, Cases.breached("B")), 1),
                arguments("judged by a named pack", List.of("--policy", "medway-2008"), Cases.ofNobody("A"), 0));
    }

    static Stream<Arguments> notRead() {
        String met = Cases.met("A");
        return Stream.of(
                arguments("nothing there", List.of(), "", 3),
                arguments("broken", List.of(), BROKEN, 3),
                arguments("broken and breached", List.of(), Cases.lines(Cases.breached("A"), BROKEN), 3),
                arguments("broken, never failing", List.of("--fail-on", "never"), Cases.lines(met, BROKEN), 3),
                arguments("the same case twice", List.of(), Cases.lines(met, met), 3),
                arguments("a case that ends in error", List.of(), Cases.outsideCalendar("A"), 3),
                arguments("without a partnership", List.of(), Cases.ofNobody("A"), 3),
                arguments("of a partnership without a pack", List.of(), Cases.of("medway", "A"), 3));
    }

    static Stream<Arguments> wrongUse() {
        String met = Cases.met("A");
        return Stream.of(
                arguments("an unknown option", List.of("--plicy", "gwent"), met, 2),
                arguments("an unknown pack", List.of("--policy", "gwnt"), met, 2),
                arguments("an unknown format", List.of("--format", "pdf"), met, 2),
                arguments("an unknown outcome", List.of("--only", "bad"), met, 2),
                arguments("no moment", List.of("--as-of", "2026-02-30"), met, 2),
                arguments("no workers", List.of("--threads", "0"), met, 2),
                arguments("a kind of input that is not there", List.of("--from", "paper"), met, 2),
                arguments("no folder of rules", List.of("--rules", "nowhere"), met, 2),
                arguments("no folder of sources", List.of("--sources", "nowhere"), met, 2),
                arguments("no folder to write in", List.of("--output", "nowhere/out.ndjson"), met, 2),
                arguments("a folder to write over", List.of("--output", "target"), met, 2));
    }
}

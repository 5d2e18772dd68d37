package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.createDirectories(folder.resolve("in")).resolve("cases.ndjson");
        Files.writeString(input, Cases.lines(Cases.met("A"), Cases.met("B")));
    }

    private Ran check(String path, Path output) {
        return Ran.quorate("check", path, "--format", "ndjson", "--output", output.toString());
    }

    @Test
    void a_file_holds_the_same_bytes_as_standard_output_and_nothing_is_left_beside_it() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Files.writeString(out, "from last night");
        Ran ran = check(input.toString(), out);
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(Ran.quorate("check", input.toString(), "--format", "ndjson")
                        .out());
        assertThat(names(folder)).containsExactlyInAnyOrder("in", "out.ndjson");
    }

    @Test
    void t39_what_was_there_stays_where_the_run_fails() throws IOException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("policies/broken"));
        Files.writeString(rules.resolve("policies/broken/policy.yaml"), "id: other\n");
        Files.writeString(input, Cases.lines(Cases.met("A"), Cases.of("broken", "B")));
        Path out = folder.resolve("out.ndjson");
        Files.writeString(out, "from last night");
        Ran ran = Ran.quorate(
                "check",
                input.toString(),
                "--format",
                "ndjson",
                "--output",
                out.toString(),
                "--rules",
                rules.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("policy.yaml:1:5: ");
        assertThat(out).hasContent("from last night");
        assertThat(names(folder)).containsExactlyInAnyOrder("in", "out.ndjson", "rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in/cases.ndjson", "in/../in/cases.ndjson", "link.txt", "hard.txt", "linked/cases.ndjson"})
    void t40_an_output_that_is_an_input_is_refused(String output) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), input);
        Files.createLink(folder.resolve("hard.txt"), input);
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("in"));
        String before = Files.readString(input);
        Ran ran = check(input.toString(), folder.resolve(output));
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(2);
        assertThat(input).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in/out.txt", "linked/out.txt", "elsewhere.ndjson"})
    void t40_an_output_in_a_folder_that_is_read_is_refused(String output) throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("in"));
        Files.writeString(folder.resolve("elsewhere.ndjson"), Cases.met("C"));
        Files.createSymbolicLink(folder.resolve("in/link.ndjson"), folder.resolve("elsewhere.ndjson"));
        Ran ran = check(folder.resolve("in").toString(), folder.resolve(output));
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err()).contains("lies in, what is read");
        assertThat(names(folder.resolve("in"))).containsExactlyInAnyOrder("cases.ndjson", "link.ndjson");
    }

    @Test
    void a_full_disk_is_told_and_ends_with_4() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Ran ran = check(input.toString(), Path.of("/dev/full"));
        assertThat(ran).isEqualTo(new Ran(4, "", "quorate: /dev/full: the disk is full.\n"));
    }

    @Test
    void a_closed_pipe_is_a_quiet_end_and_nothing_more_is_judged() {
        Closed closed = new Closed();
        Ran ran = Ran.writing(closed, Cases.many(2_000), "check", "-", "--format", "ndjson");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(closed.asked).isLessThan(4);
    }

    @Test
    void a_failure_to_write_that_is_no_closed_pipe_ends_with_4() {
        Ran ran = Ran.writing(new Failing(), Cases.met("A"), "check", "-", "--format", "ndjson");
        assertThat(ran).isEqualTo(new Ran(4, "", "quorate: standard output: it could not be written to its end.\n"));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    /** A pipe that nobody reads any more. */
    private static final class Closed extends OutputStream {
        private int asked;

        @Override
        public void write(int one) throws IOException {
            asked++;
            throw new IOException("Broken pipe");
        }
    }

    /** A disk that breaks. */
    private static final class Failing extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("Input/output error");
        }
    }
}

package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseInputsTest extends InputsOnDisk {

    @Test
    void paths_come_as_given_and_lines_by_position() throws IOException {
        Path one = write("one.json", pretty("A"));
        Path lines = write("lines.ndjson", snapshot("B") + "\n" + snapshot("C") + "\n");
        Path last = write("last.jsonl", snapshot("D"));

        assertThat(read(lines, one, last))
                .containsExactly("lines.ndjson:1 B", "lines.ndjson:2 C", "one.json:0 A", "last.jsonl:1 D");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing.json | none      | There is no file of that name.
            cases.csv    | a,b       | The ending is not known.
            empty.json   | ''        | The file is empty.
            blank.ndjson | ' \t'     | The file is empty.
            plain.gz     | x         | The ending is not known.
            false.json.gz| x         | The file is not in gzip format.
            empty.json.gz| ''        | The file is not in gzip format.
            """)
    void a_file_without_a_snapshot_is_rejected_with_the_reason(String name, String text, String reason)
            throws IOException {
        if (!text.equals("none")) {
            write(name, text);
        }

        assertThat(read(folder.resolve(name))).containsExactly(name + " " + reason);
    }

    @Test
    void one_bad_input_keeps_nothing_from_being_read() throws IOException {
        Path good = write("good.json", snapshot("A"));

        assertThat(read(folder.resolve("none.json"), good, write("x.csv", "")))
                .containsExactly(
                        "none.json There is no file of that name.", "good.json:0 A", "x.csv The ending is not known.");
    }

    @Test
    void T07_a_broken_line_is_rejected_alone() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 1_000; line++) {
            lines.append(line == 500 ? "{\"schema\": \"quor" : snapshot("C" + line))
                    .append('\n');
        }

        List<String> read = read(write("cases.ndjson", lines.toString()));

        assertThat(read).hasSize(1_000).contains("cases.ndjson:499 C499", "cases.ndjson:501 C501");
        assertThat(read.get(499)).isEqualTo("cases.ndjson:500 the end of the text in the middle of the document");
    }

    @Test
    void blank_lines_carriage_returns_and_marks_are_read_over() throws IOException {
        String lines = "\uFEFF" + snapshot("A") + "\r\n\r\n  \n" + snapshot("B") + "\r\n" + snapshot("C");

        assertThat(read(write("cases.ndjson", lines)))
                .containsExactly("cases.ndjson:1 A", "cases.ndjson:4 B", "cases.ndjson:5 C");
        assertThat(read(write("one.json", "\uFEFF\r\n" + pretty("D").replace("\n", "\r\n"))))
                .containsExactly("one.json:0 D");
    }

    @Test
    void a_list_in_a_json_file_is_one_document() throws IOException {
        assertThat(read(write("list.json", "[" + snapshot("A") + "]"))).containsExactly("list.json:0 a list");
    }

    @Test
    void standard_input_is_lines_where_the_first_is_a_whole_document_and_one_document_otherwise() {
        String lines = snapshot("A") + "\n" + snapshot("B") + "\n";

        assertThat(read(stream(lines), "-")).containsExactly("-:1 A", "-:2 B");
        assertThat(read(stream("\uFEFF" + lines), "-")).containsExactly("-:1 A", "-:2 B");
        assertThat(read(stream(snapshot("A")), "-")).containsExactly("-:1 A");
        assertThat(read(stream(pretty("A")), "-")).containsExactly("-:0 A");
        assertThat(read(stream("[" + snapshot("A") + "]"), "-")).containsExactly("-:1 a list");
        assertThat(read(stream(""), "-")).containsExactly("- The file is empty.");
        assertThat(read(stream("\n\n"), "-")).containsExactly("- The file is empty.");
    }

    @Test
    void a_faulty_first_line_of_standard_input_is_still_a_line() {
        String twice = "{\"caseId\": \"A\", \"caseId\": \"A\"}";
        String deep = "[".repeat(200) + "]".repeat(200);

        assertThat(read(stream(twice + "\n" + snapshot("B")), "-")).containsExactly("-:1 null", "-:2 B");
        assertThat(read(stream(deep + "\n" + snapshot("B")), "-"))
                .containsExactly("-:1 values nested deeper than 100", "-:2 B");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void a_standard_input_that_breaks_off_is_told() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThat(read(broken, "-")).containsExactly("- The file cannot be read to its end.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "standard input has no place among the files there")
    void the_file_of_standard_input_is_refused_with_the_name_that_reads_it() {
        Path standardInput = Path.of("/dev/stdin");
        assumeThat(Files.exists(standardInput) && !Files.isRegularFile(standardInput))
                .isTrue();

        assertThat(read("/dev/stdin", "/dev/./stdin"))
                .allMatch(told -> told.endsWith(
                        "It is no regular file, but a pipe or a device. Standard input is read by the name «-»."));
        assertThat(read("/dev/null")).noneMatch(told -> told.contains("«-»"));
    }

    @Test
    void a_line_of_other_controls_than_spaces_is_told() throws IOException {
        assertThat(read(write("dos.ndjson", snapshot("A") + "\r\n\u001a")))
                .containsExactly("dos.ndjson:1 A", "dos.ndjson:2 text that is no JSON");
    }

    @Test
    void what_the_taker_of_documents_throws_is_its_own() throws IOException {
        write("a.json", snapshot("A"));
        CaseInputs inputs = new CaseInputs(List.of(folder.toString()), InputStream.nullInputStream());

        assertThatThrownBy(() -> inputs.forEach(input -> {
                    throw new UncheckedIOException(new IOException("the disk is full"));
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is full");
    }
}

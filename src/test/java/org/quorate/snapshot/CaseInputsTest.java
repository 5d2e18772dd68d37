package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseInputsTest {
    private Path folder = Path.of("");

    @BeforeEach
    void folder(@TempDir Path temporary) {
        folder = temporary;
    }

    /** What was read: a document with its line and case, or the reason why there is none. */
    private List<String> read(Object... paths) {
        return read(InputStream.nullInputStream(), paths);
    }

    private List<String> read(InputStream standardInput, Object... paths) {
        List<String> read = new ArrayList<>();
        new CaseInputs(Arrays.stream(paths).map(Object::toString).toList(), standardInput)
                .forEach(input -> read.add(told(input).replace(folder + "/", "")));
        return read;
    }

    private static String told(Input input) {
        if (input instanceof RawDocument document) {
            ParsedCase parsed = new SnapshotParser().parse(document);
            String what = parsed instanceof ParsedCase.Accepted accepted
                    ? accepted.snapshot().caseId()
                    : ((ParsedCase.Refused) parsed).faults().get(0).found();
            return document.file() + ":" + document.line() + " " + what;
        }
        Rejected fault = ((RejectedInput) input).fault();
        return fault.file() + (fault.line() == null ? "" : ":" + fault.line()) + " " + fault.reason();
    }

    private static String snapshot(String caseId) {
        return "{\"schema\": \"quorate.case-snapshot/1\", \"caseId\": \"" + caseId + "\"}";
    }

    private static String pretty(String caseId) {
        return snapshot(caseId).replace("{", "{\n  ").replace(", ", ",\n  ").replace("}", "\n}\n");
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void paths_come_as_given_and_lines_by_position() throws IOException {
        Path one = write("one.json", pretty("A"));
        Path lines = write("lines.ndjson", snapshot("B") + "\n" + snapshot("C") + "\n");
        Path last = write("last.jsonl", snapshot("D"));

        assertThat(read(lines, one, last))
                .containsExactly("lines.ndjson:1 B", "lines.ndjson:2 C", "one.json:0 A", "last.jsonl:1 D");
    }

    @Test
    void a_folders_files_come_by_path_and_others_are_left_alone() throws IOException {
        for (String name : List.of("b.json", "a/z.json", "a.json", "B.JSON", "a-b.json", "a/b/c.jsonl")) {
            write(name, snapshot(name));
        }
        write("notes.txt", "nothing");
        write("readme", "nothing");

        assertThat(read(folder))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly("B.JSON", "a-b.json", "a.json", "a/b/c.jsonl", "a/z.json", "b.json");
    }

    @Test
    void paths_are_ordered_by_code_point() throws IOException {
        assumeThat(System.getProperty("sun.jnu.encoding")).as("names of files").isEqualTo("UTF-8");
        for (String name : List.of("\uD83D\uDE00", "\uFFFD", "z", "ä")) {
            write(name + ".json", snapshot(name));
        }

        assertThat(read(folder))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly("z", "ä", "\uFFFD", "\uD83D\uDE00");
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
    void a_folder_without_cases_and_a_name_that_can_be_none_are_rejected() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));

        assertThat(read(folder.resolve("empty"))).containsExactly("empty The folder holds no case snapshot.");
        assertThat(read("a\0b.json")).containsExactly("a\0b.json There is no file of that name.");
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
    void packed_files_are_unpacked_all_their_members() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(packed(snapshot("A") + "\n" + snapshot("B")));
        members.write(packed("\n" + snapshot("C") + "\n"));

        assertThat(read(write("cases.ndjson.gz", members.toByteArray()), write("one.JSON.GZ", packed(pretty("D")))))
                .containsExactly(
                        "cases.ndjson.gz:1 A", "cases.ndjson.gz:2 B", "cases.ndjson.gz:3 C", "one.JSON.GZ:0 D");
    }

    @Test
    void of_a_packed_file_that_is_cut_off_the_good_lines_are_kept() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 20_000; line++) {
            lines.append(snapshot("C" + line * 7_919)).append('\n');
        }
        byte[] whole = packed(lines.toString());

        List<String> read = read(write("cases.ndjson.gz", Arrays.copyOf(whole, whole.length / 2)));

        assertThat(read).hasSizeGreaterThan(5_000);
        assertThat(read.get(4_999)).isEqualTo("cases.ndjson.gz:5000 C" + 4_999 * 7_919);
        assertThat(read.get(read.size() - 1))
                .isEqualTo("cases.ndjson.gz The gzip file is cut off; what stands before its end was read.");
        assertThat(read.subList(0, read.size() - 1)).allMatch(line -> line.contains(" C"));
    }

    @Test
    void of_a_packed_file_that_is_damaged_the_damage_is_told() throws IOException {
        byte[] bytes = packed(snapshot("A") + "\n");
        bytes[bytes.length - 6] ^= 1; // in the checksum

        assertThat(read(write("cases.ndjson.gz", bytes)))
                .containsExactly(
                        "cases.ndjson.gz:1 A",
                        "cases.ndjson.gz The gzip file is damaged; what stands before that was read.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made differently there")
    void T15_links_to_files_are_followed_and_links_to_folders_are_not_entered() throws IOException {
        write("outside/far.json", snapshot("FAR"));
        Path cases = Files.createDirectories(folder.resolve("cases"));
        write("cases/a.json", snapshot("A"));
        Files.createSymbolicLink(cases.resolve("b.json"), folder.resolve("outside/far.json"));
        Path root = Files.createSymbolicLink(cases.resolve("root"), Path.of("/"));
        Path named = Files.createSymbolicLink(cases.resolve("root.json"), Path.of("/"));
        Files.createSymbolicLink(cases.resolve("circle"), cases);
        Files.createSymbolicLink(cases.resolve("c.json"), folder.resolve("gone.json"));
        Files.createSymbolicLink(cases.resolve("d.json"), cases.resolve("e.json"));
        Files.createSymbolicLink(cases.resolve("e.json"), cases.resolve("d.json"));

        assertThat(read(cases))
                .containsExactly(
                        "cases/a.json:0 A",
                        "cases/b.json:0 FAR",
                        "cases/c.json The link leads nowhere.",
                        "cases/d.json The link leads nowhere.",
                        "cases/e.json The link leads nowhere.");
        Files.delete(root);
        Files.delete(named);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made differently there")
    void T15_a_folder_that_is_named_is_entered_although_it_is_a_link() throws IOException {
        write("cases/deep/a.json", snapshot("A"));
        Path link = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("cases"));

        assertThat(read(link)).containsExactly("latest/deep/a.json:0 A");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made differently there")
    void T15_a_pipe_is_rejected_and_never_opened() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .as("mkfifo")
                .isZero();
        write("z.json", snapshot("Z"));
        Path device = Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));

        assertThat(read(folder))
                .containsExactly(
                        "pipe.json It is no regular file, but a pipe or a device.",
                        "z.json:0 Z",
                        "zero.json It is no regular file, but a pipe or a device.");
        assertThat(read(pipe)).containsExactly("pipe.json It is no regular file, but a pipe or a device.");
        Files.delete(device);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are given differently there")
    void what_cannot_be_read_is_rejected_and_the_rest_is_read() throws IOException {
        write("a.json", snapshot("A"));
        Path file = write("b.json", snapshot("B"));
        Path closed = folder.resolve("closed");
        write("closed/c.json", snapshot("C"));
        write("d.json", snapshot("D"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(file))
                    .as("permissions are nothing to this user")
                    .isFalse();
            assertThat(read(folder))
                    .containsExactly(
                            "a.json:0 A", "b.json The file cannot be read.", "closed It cannot be read.", "d.json:0 D");
            assertThat(read(closed)).containsExactly("closed The folder cannot be read.");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
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

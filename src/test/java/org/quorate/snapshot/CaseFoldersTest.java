package org.quorate.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Folders, links, pipes, and packed files. */
class CaseFoldersTest extends InputsOnDisk {

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

    @Test
    void a_folder_without_cases_and_a_name_that_can_be_none_are_rejected() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));

        assertThat(read(folder.resolve("empty"))).containsExactly("empty The folder holds no case snapshot.");
        assertThat(read("a\0b.json")).containsExactly("a\0b.json There is no file of that name.");
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
                        "cases.ndjson.gz The gzip file is damaged between byte 1 and byte " + bytes.length + " of "
                                + bytes.length + "; what can be unpacked was read.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made differently there")
    void T15_links_to_files_are_followed_and_links_to_folders_are_told_and_not_entered() throws IOException {
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

        String linked = " It is a link to a folder, which is followed only where it is named itself.";
        assertThat(read(cases))
                .containsExactly(
                        "cases/a.json:0 A",
                        "cases/b.json:0 FAR",
                        "cases/c.json The link leads nowhere.",
                        "cases/circle" + linked,
                        "cases/d.json The link leads nowhere.",
                        "cases/e.json The link leads nowhere.",
                        "cases/root" + linked,
                        "cases/root.json" + linked);
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
}

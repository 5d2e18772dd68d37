package org.quorate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    @Test
    void what_is_put_aside_comes_back_as_it_was(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        try (Spill spill = Spill.open(folder)) {
            byte[] line = "two findings\n".getBytes(UTF_8);
            for (int count = 0; count < 20_000; count++) {
                spill.out().write(line);
            }
            spill.copyTo(copied);
        }
        assertThat(copied.toString(UTF_8)).isEqualTo("two findings\n".repeat(20_000));
    }

    @Test
    void nothing_of_it_is_left_however_it_ends(@TempDir Path folder) throws IOException {
        try (Spill spill = Spill.open(folder)) {
            spill.out().write(1);
        }
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void its_owner_alone_can_read_it(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Spill.create(folder);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(OWNER_ONLY);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

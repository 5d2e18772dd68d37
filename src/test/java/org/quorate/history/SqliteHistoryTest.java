package org.quorate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.history.StoredDuties.finding;
import static org.quorate.history.StoredDuties.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.finding.Outcome;

class SqliteHistoryTest extends HistoryTests {
    @TempDir
    @Nullable
    Path folder;

    private Path file() {
        return Path.of(String.valueOf(folder)).resolve("runs.db");
    }

    @Override
    String address() {
        return file().toString();
    }

    @Override
    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Test
    void what_is_made_is_the_owners_only_and_an_open_file_is_told() throws Exception {
        assertThat(history().warnings()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(history().warnings()).singleElement().asString().contains("can be read by everyone");
    }

    @Test
    void nothing_of_a_forgotten_case_is_left_in_the_files() throws Exception {
        store(history(), "2026-03-30", List.of(List.of(finding("CASE-TO-FORGET", 1, Outcome.MET, null))));
        assertThat(bytes()).contains("CASE-TO-FORGET");

        history().forget("CASE-TO-FORGET");

        assertThat(bytes()).doesNotContain("CASE-TO-FORGET");
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(file().resolveSibling(""))) {
            for (Path one : files.toList()) {
                all.append(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void a_file_that_is_no_history_is_refused_and_left_as_it_is() throws Exception {
        Files.writeString(file(), "caseId,outcome\nA,met\n".repeat(500));

        assertThatThrownBy(this::history)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("no database of this program");
        assertThat(Files.readString(file())).startsWith("caseId,outcome");
    }

    /** As with every database, but of more seeds: a file is quicker than a server. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void each_run_of_further_seeds_gives_what_it_found(long seed) {
        new RandomRuns(history(), seed).check();
    }
}

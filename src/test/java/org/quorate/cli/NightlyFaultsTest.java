package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.history.History;
import org.quorate.history.StoredRun;

/** Faults while a night is run: no run is lost or doubled, and no report is there in part. */
class NightlyFaultsTest {
    /** How often a run is killed: {@code -Dquorate.kills=100} is the full size. */
    private static final int KILLS = Integer.getInteger("quorate.kills", 3);

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Nights nights() {
        return new Nights(folder).config("formats: [html, csv]", "keep: { nights: 1000, reports: 1000 }");
    }

    @Test
    void t39_a_run_that_is_killed_at_any_moment_leaves_all_or_nothing() throws Exception {
        long seed = 39;
        Random random = new Random(seed);
        Nights nights = nights().caseload(Cases.many(400).strip());
        int stored = 0;
        try (Load atWork = new Load()) {
            long whole = untilKilled(FIRST.minusDays(1), Long.MAX_VALUE);
            assertThat(atWork.isUp()).isTrue();
            assertThat(nights.runs()).hasSize(1);
            Set<String> files = files(nights, FIRST.minusDays(1));
            for (int kill = 0; kill < KILLS; kill++) {
                LocalDate day = FIRST.plusDays(kill);
                untilKilled(day, moment(random, whole));
                stored += storedIn(nights, 1 + kill, day.toString());

                Ran again = nights.night(day.toString());
                assertThat(again.exitCode())
                        .as("seed %d, kill %d: %s", seed, kill, again.err())
                        .isEqualTo(1);
                assertThat(nights.runs()).as("seed %d, kill %d", seed, kill).hasSize(2 + kill);
                assertThat(nights.left())
                        .as("seed %d, kill %d", seed, kill)
                        .noneMatch(name -> name.startsWith("."))
                        .contains(day.toString());
                assertThat(files(nights, day)).isEqualTo(files);
            }
        }
        System.out.println("killed " + KILLS + " times, " + stored + " of them behind the storing");
    }

    /** Any moment of a run, and as often one about its end, where it is stored and put in its place. */
    private static long moment(Random random, long whole) {
        return random.nextBoolean() ? random.nextLong(whole) : whole * 3 / 4 + random.nextLong(whole / 3);
    }

    private static Set<String> files(Nights nights, LocalDate day) {
        return Nights.files(nights.reports().resolve(day.toString())).keySet();
    }

    /** How many milliseconds a run took, which is killed after so many. */
    private long untilKilled(LocalDate day, long millis) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process =
                new Fork(folder).start(List.of(), "nightly", "--config", "nightly.yaml", "--as-of", day.toString());
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** Whether the killed run was stored; what is stored is whole, and what is published too. */
    private int storedIn(Nights nights, int before, String day) {
        if (!Files.exists(folder.resolve("history.db"))) {
            return 0;
        }
        History history = History.existing(folder.resolve("history.db").toString());
        List<StoredRun> runs = history.runs();
        assertThat(runs.size()).isBetween(before, before + 1);
        assertThat(runs).allMatch(history::isWhole);
        Path place = nights.reports().resolve(day);
        if (Files.exists(place)) {
            assertThat(runs).hasSize(before + 1);
            assertThat(Nights.files(place).keySet()).contains("index.html", "summary.json", "findings.html");
        }
        return runs.size() - before;
    }

    /** So many blocks of 512 or 1,024 bytes may a file have; what is beyond fails as on a full disk. */
    @ParameterizedTest
    @CsvSource({
        "20, 'formats: [html, csv]', the database's library cannot be unpacked",
        "5000, 'formats: [json, csv]', reports: it could not be written to its end.",
        "1500, 'formats: []', the history could not be written; nothing of this run was stored."
    })
    void t39_a_disk_that_is_full_is_told_and_leaves_nothing(int blocks, String formats, String told) throws Exception {
        String cases = Cases.many(1_500).strip();
        Nights nights = new Nights(folder).config(formats, "agencies: false").caseload(cases);
        nights.night("2026-03-30");
        nights.caseload(cases.replace("2026-01-20T09:00", "2026-01-20T10:00"));
        Ran full = new Fork(folder, "bash", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "bash")
                .run(
                        List.of("-XX:-UsePerfData"),
                        in -> {},
                        "nightly",
                        "--config",
                        "nightly.yaml",
                        "--as-of",
                        "2026-03-31");

        assertThat(full.exitCode()).as(full.err()).isEqualTo(4);
        assertThat(full.err()).contains(told).doesNotContain("Exception", "    at ");
        assertThat(nights.runs()).hasSize(1);
        assertThat(nights.left()).doesNotContain("2026-03-31").noneMatch(name -> name.startsWith("."));
        assertThat(nights.night("2026-03-31").exitCode()).isEqualTo(1);
    }

    @Test
    void a_history_that_somebody_else_writes_to_is_waited_for_and_then_told() throws Exception {
        Nights nights = nights().caseload(Cases.met("A"));
        nights.night("2026-03-30");
        System.setProperty("quorate.history.patience", "200");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("history.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            Ran locked = nights.night("2026-03-31");
            assertThat(locked.exitCode()).isEqualTo(4);
            assertThat(locked.err())
                    .contains("another run is writing to the history, and did not end in time; nothing was stored.");
            statement.execute("rollback");
        } finally {
            System.clearProperty("quorate.history.patience");
        }
        assertThat(nights.left()).containsExactly("2026-03-30", "latest", "nightly.log", "quorate.prom");
        assertThat(nights.night("2026-03-31").exitCode()).isZero();
        assertThat(nights.runs()).hasSize(2);
    }

    @Test
    void an_input_that_is_replaced_while_it_is_read_is_read_once_more_and_then_told() throws Exception {
        Nights nights = nights().caseload(Cases.many(50).strip());
        AtomicBoolean over = new AtomicBoolean();
        Thread replacing = new Thread(() -> replace(folder.resolve("cases.ndjson"), over));
        replacing.start();
        Ran ran = nights.night("2026-03-31");
        over.set(true);
        replacing.join();

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .contains("cases.ndjson was replaced while it was read; nothing was stored. It is read once more.")
                .contains("Run again once the input is whole.");
        assertThat(nights.runs()).isEmpty();
        assertThat(nights.left()).containsExactly("nightly.log");
        assertThat(nights.night("2026-03-31").exitCode()).isEqualTo(1);
    }

    private static void replace(Path file, AtomicBoolean over) {
        try {
            for (long time = 1; !over.get(); time++) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(time * 1_000));
                Thread.sleep(1);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void t39_reports_that_cannot_be_written_are_told() throws IOException {
        Nights nights = nights().caseload(Cases.met("A"));
        Files.writeString(nights.reports(), "a file where the folder should be");
        Ran ran = nights.night("2026-03-31");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.err()).isEqualTo("quorate: " + nights.reports() + ": it could not be written to its end.\n");
    }
}

package org.quorate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.history.StoredDuties.DIGEST;
import static org.quorate.history.StoredDuties.finding;
import static org.quorate.history.StoredDuties.head;
import static org.quorate.history.StoredDuties.run;
import static org.quorate.history.StoredDuties.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;

class HistoryTest {
    @TempDir
    @Nullable
    Path folder;

    private Path file() {
        return Path.of(String.valueOf(folder)).resolve("runs.db");
    }

    private History history() {
        return History.create(file().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "MET,,MET,,unchanged",
        "BREACHED,LATE,BREACHED,LATE,unchanged",
        "MET,,BREACHED,LATE,changed",
        "DUE,,MET,,changed",
        "DUE,,BREACHED,NOT_DONE,changed",
        "BREACHED,NOT_DONE,BREACHED,LATE,changed",
        "BREACHED,NOT_DONE,UNDETERMINED,NOT_RECORDED,changed",
        "BREACHED,NOT_DONE,MET,,resolved",
        "BREACHED,NOT_DONE,NOT_APPLICABLE,,resolved",
        ",,BREACHED,LATE,new",
        "BREACHED,LATE,,,lost"
    })
    void a_duty_has_the_label_of_what_became_of_it(
            @Nullable Outcome before, @Nullable Kind was, @Nullable Outcome after, @Nullable Kind is, String label) {
        History history = history();
        long one = store(
                history, "2026-03-30", before == null ? List.of() : List.of(List.of(finding("A", 1, before, was))));
        long two =
                store(history, "2026-03-31", after == null ? List.of() : List.of(List.of(finding("A", 1, after, is))));

        Changes changes = history.changes(run(history, one), run(history, two));

        assertThat(changes.edited()).isEmpty();
        assertThat(changes.unchanged()).isEqualTo(label.equals("unchanged") ? 1 : 0);
        assertThat(changes.changes().stream().map(change -> change.label().id()))
                .isEqualTo(label.equals("unchanged") ? List.of() : List.of(label));
    }

    @ParameterizedTest
    @CsvSource({"same,quorate 1,RECORD", "other,quorate 1,POLICY", "same,quorate 2,PROGRAM", "other,quorate 2,POLICY"})
    void T44_a_change_of_the_policy_is_told_apart(String pack, String program, Because because) {
        History history = history();
        long one =
                store(history, "2026-03-30", "same", "quorate 1", List.of(List.of(finding("A", 1, Outcome.DUE, null))));
        long two = store(history, "2026-03-31", pack, program, List.of(List.of(finding("A", 1, Outcome.MET, null))));

        assertThat(history.changes(run(history, one), run(history, two)).changes())
                .extracting(Change::because)
                .containsExactly(because);
    }

    @ParameterizedTest
    @CsvSource({
        "update finding set outcome = 'met'",
        "update duty set agency = 'police'",
        "delete from finding",
        "update run set judged = 7",
        "update run_pack set digest = 'other'"
    })
    void T42_a_run_edited_by_hand_is_told(String edit) throws SQLException {
        History history = history();
        long one = store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.BREACHED, Kind.LATE))));
        assertThat(history.isWhole(run(history, one))).isTrue();
        sql(edit);

        assertThat(history.isWhole(run(history, one))).isFalse();
    }

    @Test
    void a_database_of_a_newer_program_is_refused_and_left_as_it_is() throws SQLException {
        History history = history();
        store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.MET, null))));
        sql("insert into flyway_schema_history values (9, '9', 'later', 'SQL', 'V9__later.sql', 0, 'x', '', 1, 1)");

        assertThatThrownBy(this::history)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("newer version of this program");
        assertThat(history.runs()).hasSize(1);
    }

    @Test
    void a_run_that_is_not_committed_leaves_nothing() {
        History history = history();
        try (RunWriter run = history.begin(head("2026-03-30", "quorate"))) {
            run.add(List.of(finding("A", 1, Outcome.MET, null)));
        }
        assertThat(history.runs()).isEmpty();
        assertThat(store(history, "2026-03-30", List.of())).isEqualTo(1);
    }

    @Test
    void a_forgotten_case_is_in_no_run_and_the_counts_fit() {
        History history = history();
        long one = store(
                history,
                "2026-03-30",
                List.of(
                        List.of(finding("A", 1, Outcome.MET, null), finding("A", 2, Outcome.DUE, null)),
                        List.of(finding("B", 1, Outcome.MET, null))));

        assertThat(history.forget("A")).isEqualTo(new Forgotten(1, 2, 0, 0));

        StoredRun left = run(history, one);
        assertThat(List.of(left.judged(), left.findings(), left.forgotten())).containsExactly(1L, 1L, 1L);
        assertThat(history.isWhole(left)).isTrue();
        assertThat(history.holds(one, "A")).isFalse();
        assertThat(history.holds(one, "B")).isTrue();
    }

    @Test
    void pruning_keeps_the_latest_nights_and_the_ends_of_months() {
        History history = history();
        for (String day : List.of("2026-01-30", "2026-01-31", "2026-02-28", "2026-03-29", "2026-03-30", "2026-03-30")) {
            store(history, day, List.of(List.of(finding("A", 1, Outcome.MET, null))));
        }
        history.delete(new KeepRule(2, 2).superfluous(history.runs()));

        assertThat(history.runs()).extracting(StoredRun::id).containsExactly(6L, 4L, 3L);
    }

    @Test
    void T43_a_trend_takes_each_months_last_run_by_as_of() {
        History history = history();
        store(history, "2026-03-31", DIGEST, "quorate", List.of(List.of(finding("A", 1, Outcome.MET, null))));
        store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.BREACHED, Kind.LATE))));

        assertThat(history.trend()).singleElement().satisfies(row -> {
            assertThat(row.month()).isEqualTo("2026-03");
            assertThat(row.met()).isEqualTo(1);
            assertThat(row.breached()).isZero();
            assertThat(row.versions()).isEqualTo("2008-04-01");
        });
    }

    @Test
    void what_is_made_is_the_owners_only_and_an_open_file_is_told() throws Exception {
        assertThat(history().warnings()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(history().warnings()).singleElement().asString().contains("can be read by everyone");
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(words)).isPositive();
        }
    }
}

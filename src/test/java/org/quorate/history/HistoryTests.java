package org.quorate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quorate.history.Change.Label.LOST;
import static org.quorate.history.Change.Label.NEW;
import static org.quorate.history.Change.Label.RESOLVED;
import static org.quorate.history.StoredDuties.DIGEST;
import static org.quorate.history.StoredDuties.finding;
import static org.quorate.history.StoredDuties.head;
import static org.quorate.history.StoredDuties.run;
import static org.quorate.history.StoredDuties.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;

/** What holds of a history, wherever it is kept. */
abstract class HistoryTests {
    /** The address of a database that is this test's alone. */
    abstract String address();

    /** A connection around the program. */
    abstract Connection connection() throws SQLException;

    History history() {
        return History.create(address());
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

        assertThat(changes.unchanged()).isEqualTo(label.equals("unchanged") ? 1 : 0);
        assertThat(changes.changes().stream().map(change -> change.label().id()))
                .isEqualTo(label.equals("unchanged") ? List.of() : List.of(label));
    }

    @ParameterizedTest
    @CsvSource({
        "update judgement set outcome = 'met'",
        "update duty set agency = 'police'",
        "delete from judgement",
        "update run set judged = 7",
        "update run_pack set digest = 'other'",
        "update judgement set rests_on = 7"
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
        sql("insert into flyway_schema_history select 9, '9', 'later', type, 'V9__later.sql', 0, installed_by,"
                + " installed_on, 1, success from flyway_schema_history where version = '1'");

        assertThatThrownBy(this::history)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("newer version of this program");
        assertThat(history.runs()).hasSize(1);
    }

    /** The first form had a row for each finding of each run. */
    @Test
    void a_database_of_the_first_form_is_brought_to_this_one_with_all_its_runs() throws SQLException {
        Finding met = finding("A", 1, Outcome.MET, null);
        FirstForm.make(Database.at(address(), true), met, finding("A", 2, Outcome.BREACHED, Kind.LATE));

        History history = history();

        assertThat(history.runs())
                .extracting(StoredRun::id, history::isWhole)
                .containsExactly(tuple(5L, true), tuple(3L, true));
        assertThat(cases(history, 3)).hasSize(1);
        assertThat(history.changes(run(history, 3), run(history, 5)).count(NEW)).isEqualTo(1);
        assertThat(store(history, "2026-04-01", List.of(List.of(met)))).isEqualTo(6);
        assertThat(history.changes(run(history, 5), run(history, 6)).count(LOST))
                .isEqualTo(1);
        assertThat(judgements()).isEqualTo(3);
    }

    @Test
    void a_run_that_is_not_committed_leaves_nothing() {
        History history = history();
        try (RunWriter run = history.begin(head("2026-03-30", "quorate"))) {
            run.add(List.of(finding("A", 1, Outcome.MET, null)), List.of(), Set.of());
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
        assertThat(cases(history, one)).containsExactly("B");
    }

    @Test
    void pruning_keeps_the_latest_nights_and_the_ends_of_months() {
        History history = history();
        for (String day : List.of("2026-01-30", "2026-01-31", "2026-02-28", "2026-03-29", "2026-03-30", "2026-03-30")) {
            store(history, day, List.of(List.of(finding("A", 1, Outcome.MET, null))));
        }
        history.delete(new KeepRule(2, 2).superfluous(history.runs()));

        assertThat(history.runs()).extracting(StoredRun::id).containsExactly(6L, 5L, 4L, 3L);
    }

    @Test
    void T43_a_trend_takes_each_months_last_run_by_as_of() {
        History history = history();
        store(history, "2026-03-31", DIGEST, "quorate", List.of(List.of(finding("A", 1, Outcome.MET, null))));
        store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.BREACHED, Kind.LATE))));

        assertThat(history.trend("check")).singleElement().satisfies(row -> {
            assertThat(row.month()).isEqualTo("2026-03");
            assertThat(row.met()).isEqualTo(1);
            assertThat(row.breached()).isZero();
            assertThat(row.versions()).isEqualTo("2008-04-01");
        });
    }

    @Test
    void of_two_runs_at_once_one_waits_for_the_other() throws Exception {
        History history = history();
        CompletableFuture<Long> second;
        try (RunWriter first = history.begin(head("2026-03-30", "quorate"))) {
            first.add(List.of(finding("A", 1, Outcome.MET, null)), List.of(), Set.of());
            second = CompletableFuture.supplyAsync(() ->
                    store(history, "2026-03-31", List.of(List.of(finding("A", 1, Outcome.MET, null)))));
            Thread.sleep(300);
            assertThat(second).isNotDone();
            first.whole(List.of(), List.of());
            first.commit();
        }
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(history.runs()).extracting(StoredRun::day).containsExactly("2026-03-31", "2026-03-30");
        assertThat(history.runs()).allMatch(history::isWhole);
    }

    @Test
    void a_run_says_what_changed_before_it_is_kept() {
        History history = history();
        long one = store(
                history,
                "2026-03-30",
                List.of(List.of(finding("A", 1, Outcome.BREACHED, Kind.NOT_DONE), finding("A", 2, Outcome.DUE, null))));
        StoredRun from = run(history, one);

        try (RunWriter run = history.begin(head("2026-03-31", "quorate 0.1.0"))) {
            run.add(
                    List.of(finding("A", 1, Outcome.MET, null), finding("A", 3, Outcome.DUE, null)),
                    List.of(),
                    Set.of());
            Changes changes = run.changes(from, run.whole(List.of(), List.of()));

            assertThat(changes.changes()).extracting(Change::label).containsExactlyInAnyOrder(RESOLVED, NEW, LOST);
            assertThat(changes.changes()).extracting(Change::caseLost).containsOnly(false);
        }
        assertThat(history.runs()).hasSize(1);
    }

    @Test
    void a_case_that_is_gone_is_lost_with_all_its_duties() {
        History history = history();
        long one = store(
                history,
                "2026-03-30",
                List.of(
                        List.of(finding("A", 1, Outcome.BREACHED, Kind.LATE)),
                        List.of(finding("B", 1, Outcome.MET, null))));
        long two = store(history, "2026-03-31", List.of(List.of(finding("B", 1, Outcome.MET, null))));

        Changes changes = history.changes(run(history, one), run(history, two));

        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo(LOST);
            assertThat(change.because()).isEqualTo(Because.RECORD);
            assertThat(change.caseLost()).isTrue();
        });
    }

    @Test
    void a_run_that_is_one_again_is_known_by_what_came_out() {
        History history = history();
        long one = store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.MET, null))));
        long two = store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.MET, null))));
        long three = store(history, "2026-03-30", List.of(List.of(finding("A", 1, Outcome.BREACHED, Kind.LATE))));

        assertThat(run(history, one).isAgain(run(history, two))).isTrue();
        assertThat(run(history, one).isAgain(run(history, three))).isFalse();
    }

    @Test
    void a_pack_is_kept_as_it_is_written_until_no_run_names_it() {
        History history = history();
        try (RunWriter run = history.begin(head("2026-03-30", "quorate"))) {
            run.keep(new WrittenPack(DIGEST, Map.of("ours", "id: ours\n", "theirs", "id: theirs\n")));
            run.whole(List.of(new StoredPack("ours", "", DIGEST, null)), List.of());
            run.commit();
        }
        assertThat(history.packTexts(DIGEST)).isEqualTo(Map.of("ours", "id: ours\n", "theirs", "id: theirs\n"));

        history.delete(history.runs());

        assertThat(history.packTexts(DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void each_run_gives_what_it_found_whatever_was_stored_and_erased_since(long seed) {
        new RandomRuns(history(), seed).check();
    }

    @Test
    void what_stays_as_it_was_is_kept_once_and_an_edit_of_it_is_not_carried_on() throws SQLException {
        History history = history();
        List<List<Finding>> cases = List.of(List.of(finding("A", 1, Outcome.BREACHED, Kind.NOT_DONE)));
        for (String day : List.of("2026-03-29", "2026-03-30", "2026-03-31")) {
            store(history, day, cases);
        }
        assertThat(judgements()).isEqualTo(1);

        sql("update judgement set outcome = 'met'");
        long after = store(history, "2026-04-01", cases);

        assertThat(judgements()).isEqualTo(2);
        assertThat(history.runs())
                .extracting(StoredRun::id, history::isWhole)
                .containsExactly(tuple(after, true), tuple(3L, false), tuple(2L, false), tuple(1L, false));
    }

    private int judgements() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from judgement")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> cases(History history, long run) {
        List<String> cases = new ArrayList<>();
        history.findings(run, one -> cases.add(one.duty().caseId()));
        return cases;
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(words)).isPositive();
        }
    }
}

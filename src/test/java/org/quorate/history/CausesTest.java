package org.quorate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.history.StoredDuties.finding;
import static org.quorate.history.StoredDuties.head;
import static org.quorate.history.StoredDuties.restingOn;
import static org.quorate.history.StoredDuties.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;

/** What a difference between two runs is put down to. */
class CausesTest {
    private static final String PACK = "medway-2008";

    @TempDir
    @Nullable
    Path folder;

    /**
     * A duty before and after.
     *
     * @param pack the later pack's digest; the earlier one's is "same"
     * @param former what the former pack finds in the later record; "-" where it was not at hand
     * @param value what the later finding rests on; the earlier one rests on "x"
     */
    @ParameterizedTest
    @CsvSource({
        // the same pack and program
        "BREACHED, MET,      same,  -,        1, x, 2026-03-31, RECORD",
        // the pack changed, and its former text is not at hand
        "BREACHED, MET,      other, -,        1, x, 2026-03-31, POLICY",
        "BREACHED, MET,      other, -,        2, y, 2026-03-31, POLICY",
        // it is at hand, and finds the same as the new one, or something else
        "BREACHED, MET,      other, MET,      1, y, 2026-03-31, RECORD",
        "BREACHED, MET,      other, BREACHED, 1, x, 2026-03-31, POLICY",
        "BREACHED, MET,      other, DUE,      1, y, 2026-03-31, POLICY",
        "DUE,      BREACHED, other, BREACHED, 1, x, 2026-03-31, RECORD",
        // another program
        "BREACHED, MET,      same,  -,        2, x, 2026-03-31, PROGRAM",
        "BREACHED, MET,      same,  -,        2, y, 2026-03-31, RECORD",
        "DUE,      BREACHED, same,  -,        2, x, 2026-03-31, RECORD",
        "DUE,      BREACHED, same,  -,        2, x, 2026-03-30, PROGRAM",
        // another program and another pack
        "BREACHED, MET,      other, MET,      2, x, 2026-03-31, PROGRAM",
        "BREACHED, MET,      other, MET,      2, y, 2026-03-31, RECORD",
        "BREACHED, MET,      other, BREACHED, 2, y, 2026-03-31, POLICY"
    })
    void T44_a_change_is_put_down_to_what_made_it(
            Outcome before,
            Outcome after,
            String pack,
            String former,
            String program,
            String value,
            String asOf,
            Because because) {
        Finding old = restingOn("x", finding("A", 1, before, kind(before)));
        Finding now = restingOn(value, finding("A", 1, after, kind(after)));
        List<Finding> formerly = former.equals("-")
                ? List.of()
                : List.of(finding("A", 1, Outcome.valueOf(former), kind(Outcome.valueOf(former))));

        assertThat(changes(List.of(old), List.of(now), formerly, pack, !former.equals("-"), program, asOf))
                .extracting(Change::because)
                .containsExactly(because);
    }

    /** Duties that came or went: 1 is found in both runs, and each duty's subject is its own. */
    @ParameterizedTest
    @CsvSource({
        // new under the new pack alone; new because the record says so, which the former pack finds too
        "1,   1 2, other, 1,   1, POLICY",
        "1,   1 2, other, 1 2, 1, RECORD",
        // no longer asked by the new pack; gone from the record
        "1 2, 1,   other, 1 2, 1, POLICY",
        "1 2, 1,   other, 1,   1, RECORD",
        // the same pack
        "1,   1 2, same,  -,   1, RECORD",
        "1 2, 1,   same,  -,   1, RECORD",
        // another program, though what the duty names was there in both runs
        "1,   1 2, same,  -,   2, PROGRAM",
        "1 2, 1,   same,  -,   2, PROGRAM",
        // another program, and what the duty names is new, or gone
        "1,   1 7, same,  -,   2, RECORD",
        "1 7, 1,   same,  -,   2, RECORD"
    })
    void T44_a_duty_that_came_or_went_is_put_down_to_what_made_it(
            String before, String after, String pack, String former, String program, Because because) {
        assertThat(changes(
                        duties(before),
                        duties(after),
                        former.equals("-") ? List.of() : duties(former),
                        pack,
                        !former.equals("-"),
                        program,
                        "2026-03-31"))
                .extracting(Change::because)
                .containsExactly(because);
    }

    @Test
    void T44_a_case_that_came_is_of_the_record_whatever_else_changed() {
        List<Change> changes = changes(List.of(), duties("1"), List.of(), "other", false, "2", "2026-03-31");

        assertThat(changes).extracting(Change::because).containsExactly(Because.RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        // the conference is still named by another duty, which says that nothing of this kind is owed
        "r1, resolved",
        // the report is gone from the record
        "r9, lost"
    })
    void a_breach_that_is_not_owed_any_more_is_resolved_where_the_record_still_has_all_it_names(
            String still, String label) {
        Finding breach = finding("A", 1, Outcome.BREACHED, Kind.NOT_DONE);
        Finding notOwed = StoredDuties.about("A", finding("A", 2, Outcome.NOT_APPLICABLE, null));
        Finding other = StoredDuties.about(still, finding("A", 3, Outcome.MET, null));

        List<Change> changes =
                changes(List.of(breach, other), List.of(notOwed, other), List.of(), "same", false, "1", "2026-03-31");

        assertThat(changes)
                .filteredOn(one -> one.before() != null)
                .singleElement()
                .satisfies(one -> assertThat(one.label().id()).isEqualTo(label));
    }

    private List<Change> changes(
            List<Finding> before,
            List<Finding> after,
            List<Finding> formerly,
            String pack,
            boolean hasFormer,
            String program,
            String asOf) {
        History history = History.create(
                Path.of(String.valueOf(folder)).resolve("runs.db").toString());
        long from = store(history, "2026-03-30", "1", before, List.of(), new StoredPack(PACK, "", "same", null));
        StoredPack later = new StoredPack(PACK, "", pack, hasFormer ? "same" : null);
        long to = store(history, asOf, program, after, formerly, later);
        return history.changes(run(history, from), run(history, to)).changes();
    }

    private static long store(
            History history,
            String asOf,
            String program,
            List<Finding> findings,
            List<Finding> formerly,
            StoredPack pack) {
        try (RunWriter run = history.begin(head(asOf, program))) {
            run.add(findings, formerly, pack.former() == null ? Set.of() : Set.of(PACK));
            StoredRun whole = run.whole(List.of(pack), List.of());
            run.commit();
            return whole.id();
        }
    }

    private static List<Finding> duties(String numbers) {
        List<Finding> duties = new ArrayList<>();
        for (String number : numbers.split(" ")) {
            Finding one = finding("A", Integer.parseInt(number), Outcome.DUE, null);
            duties.add(number.equals("7") ? StoredDuties.about("r7", one) : one);
        }
        return duties;
    }

    private static @Nullable Kind kind(Outcome outcome) {
        return outcome == Outcome.BREACHED ? Kind.NOT_DONE : null;
    }
}

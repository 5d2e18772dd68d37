package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.cli.EvolvingCase.Found;
import org.quorate.history.Change;
import org.quorate.history.Changes;
import org.quorate.history.History;
import org.quorate.history.StoredFinding;
import org.quorate.history.StoredRun;

/**
 * Thirty nights over a caseload that evolves: cases open, get late, are put right, are cancelled, vanish. The policy
 * changes on night 12 and the program on night 20; night 17 is missed, and night 8 is run twice. Every label is held
 * against the cases' own reckoning.
 */
class ThirtyNightsTest {
    private static final int NIGHTS = 30;
    private static final int CASES = 60;
    private static final int NEW_POLICY = 12;
    private static final int NEW_PROGRAM = 20;
    private static final int MISSED = 17;
    private static final int TWICE = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260309})
    void every_label_is_what_the_cases_own_reckoning_says(long seed) throws IOException {
        Random random = new Random(seed);
        List<EvolvingCase> cases = new ArrayList<>();
        for (int number = 1; number <= CASES; number++) {
            cases.add(EvolvingCase.random("C-%03d".formatted(number), random));
        }
        Nights nights = new Nights(folder)
                .config("policies: [ours]", "rules: rules", "formats: []", "agencies: false", "keep: { nights: 60 }");
        List<Integer> run = new ArrayList<>();
        for (int night = 1; night <= NIGHTS; night++) {
            if (night != MISSED) {
                around(night);
                night(nights, cases, run, night);
                run.add(night);
            }
        }
        List<StoredRun> kept = nights.runs();
        assertThat(kept).hasSize(run.size());
        History history = History.existing(folder.resolve("history.db").toString());
        assertThat(kept).allMatch(history::isWhole);
        for (int place = 1; place < run.size(); place++) {
            Changes changes = history.changes(kept.get(run.size() - place), kept.get(run.size() - place - 1));
            assertThat(changes.changes().stream().map(ThirtyNightsTest::line).sorted())
                    .as("from night " + run.get(place - 1) + " to " + run.get(place))
                    .isEqualTo(expected(cases, run.get(place - 1), run.get(place)));
        }
    }

    private void around(int night) throws IOException {
        Path pack = new OnePack(folder.resolve("rules"))
                .with(
                        "ours",
                        "report-to-chair: { within: %d hours before the conference, modality: must, cite: { guide: So it is. } }\n"
                                .formatted(hours(night)));
        assertThat(pack).isDirectory();
        if (night >= NEW_PROGRAM) {
            OnePack.write(folder.resolve("rules/calendars/isle-of-man.yaml"), """
                    nation: isle-of-man
                    title: A day nobody here counts
                    source: https://example.org/
                    added:
                      - { date: 2026-03-30, name: Another holiday }
                    """);
        }
    }

    private static int hours(int night) {
        return night < NEW_POLICY ? 24 : 72;
    }

    private static void night(Nights nights, List<EvolvingCase> cases, List<Integer> run, int night) {
        String day = EvolvingCase.FIRST.plusDays(night).toString();
        nights.caseload(cases.stream()
                .filter(one -> one.isThere(night))
                .map(one -> one.snapshot(night))
                .toArray(String[]::new));
        for (int time = 0; time < (night == TWICE ? 2 : 1); time++) {
            Ran ran = nights.night(day);
            assertThat(ran.exitCode()).as("night %d: %s", night, ran.err()).isLessThanOrEqualTo(1);
        }
        JsonNode summary = nights.summary(day);
        if (run.isEmpty()) {
            assertThat(summary.get("comparedWith").isNull()).isTrue();
            return;
        }
        int before = run.get(run.size() - 1);
        List<String> told = new ArrayList<>();
        summary.get("changes").forEach(change -> told.add(line(change)));
        assertThat(told.stream().sorted()).as("night " + night).isEqualTo(expected(cases, before, night));
        assertThat(summary.get("unchanged").asLong()).as("night " + night).isEqualTo(unchanged(cases, before, night));
        assertThat(summary.get("missedNights").asInt()).isEqualTo(night - before - 1);
    }

    /** Each change as «case label cause before after», sorted. */
    private static List<String> expected(List<EvolvingCase> cases, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (EvolvingCase one : cases) {
            Found before = one.found(from, hours(from));
            Found after = one.found(to, hours(to));
            if (before != null && after != null && before.duty().equals(after.duty())) {
                if (!before.equals(after)) {
                    boolean policy = !after.equals(one.found(to, hours(from)));
                    boolean resolved = before.outcome().equals("breached")
                            && after.outcome().equals("met");
                    lines.add(line(
                            one.id(), resolved ? "resolved" : "changed", policy ? "policy" : "record", before, after));
                }
            } else {
                if (before != null) {
                    lines.add(line(one.id(), "lost", "record", before, null));
                }
                if (after != null) {
                    lines.add(line(one.id(), "new", "record", null, after));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static long unchanged(List<EvolvingCase> cases, int from, int to) {
        return cases.stream()
                .filter(one -> one.found(from, hours(from)) != null
                        && Objects.equals(one.found(from, hours(from)), one.found(to, hours(to))))
                .count();
    }

    private static String line(
            String caseId, String label, String cause, @Nullable Found before, @Nullable Found after) {
        return caseId + " " + label + " " + cause + " " + words(before) + " " + words(after);
    }

    private static String words(@Nullable Found found) {
        return found == null ? "-" : found.outcome() + "/" + found.kind() + "/" + found.dueBy();
    }

    private static String line(JsonNode change) {
        JsonNode either = change.get("after").isNull() ? change.get("before") : change.get("after");
        return either.get("caseId").asText() + " " + change.get("change").asText() + " "
                + change.get("because").asText() + " " + words(change.get("before")) + " " + words(change.get("after"));
    }

    private static String words(JsonNode finding) {
        return finding.isNull()
                ? "-"
                : finding.get("outcome").asText() + "/" + finding.get("kind").asText() + "/"
                        + finding.get("dueBy").asText();
    }

    private static String line(Change change) {
        return change.either().duty().caseId() + " " + change.label().id() + " "
                + change.because().id() + " " + words(change.before()) + " " + words(change.after());
    }

    private static String words(@Nullable StoredFinding finding) {
        return finding == null
                ? "-"
                : finding.judgement().outcome() + "/" + finding.judgement().kind() + "/"
                        + finding.judgement().dueBy();
    }
}

package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.history.StoredRun;

class NightlyTest {
    @TempDir
    Path folder;

    private Nights nights() {
        return new Nights(folder);
    }

    @Test
    void a_night_tells_what_is_new_what_was_put_right_and_what_is_gone() {
        Nights nights = nights().config("formats: [html, csv]")
                .caseload(Cases.met("A"), Cases.breached("B"), Cases.breached("C"), Cases.met("D"));
        Ran first = nights.night("2026-03-30");
        nights.caseload(Cases.breached("A"), Cases.met("B"), Cases.met("D"));
        Ran second = nights.night("2026-03-31");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.err()).contains("This is the first night");
        assertThat(second.out())
                .isEqualTo("3 cases judged; new breaches: 1, put right: 1; the reports are in "
                        + nights.reports().resolve("2026-03-31") + ".\n");
        JsonNode summary = nights.summary("2026-03-31");
        assertThat(summary.get("newBreaches")).hasSize(1);
        assertThat(summary.get("putRight")).hasSize(1);
        assertThat(summary.get("lostBreaches")).hasSize(1);
        assertThat(change(summary, "A")).containsExactly("changed record met breached");
        assertThat(change(summary, "B")).containsExactly("resolved record breached met");
        assertThat(change(summary, "C")).isNotEmpty().allMatch(one -> one.startsWith("lost record"));
        assertThat(change(summary, "D")).isEmpty();
        assertThat(nights.left()).containsExactly("2026-03-30", "2026-03-31", "latest", "nightly.log", "quorate.prom");
        assertThat(Nights.files(nights.reports().resolve("2026-03-31")).keySet())
                .containsExactly(
                        "agencies/health.ics",
                        "agencies/health.xlsx",
                        "findings.csv",
                        "findings.html",
                        "index.html",
                        "summary.json");
    }

    private static List<String> change(JsonNode summary, String caseId) {
        return Stream.iterate(0, place -> place < summary.get("changes").size(), place -> place + 1)
                .map(place -> summary.get("changes").get(place))
                .filter(one -> (one.get("after").isNull() ? one.get("before") : one.get("after"))
                        .get("caseId")
                        .asText()
                        .equals(caseId))
                .map(one ->
                        one.get("change").asText() + " " + one.get("because").asText() + " "
                                + one.get("before").path("outcome").asText("-") + " "
                                + one.get("after").path("outcome").asText("-"))
                .toList();
    }

    @Test
    void T43_a_night_that_is_run_again_gives_the_same_bytes_and_is_kept_once() {
        Nights nights =
                nights().config("formats: [html, csv, xlsx, json]").caseload(Cases.met("A"), Cases.breached("B"));
        nights.night("2026-03-30");
        nights.caseload(Cases.breached("A"), Cases.met("B"));
        nights.night("2026-03-31");
        Map<String, byte[]> before = Nights.files(nights.reports().resolve("2026-03-31"));

        Ran again = nights.night("2026-03-31");

        assertThat(again.out()).contains("The same run was kept before, and is kept once.");
        assertThat(nights.runs()).extracting(StoredRun::day).containsExactly("2026-03-31", "2026-03-30");
        Map<String, byte[]> after = Nights.files(nights.reports().resolve("2026-03-31"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void T43_of_a_night_with_another_record_both_runs_are_kept_and_the_trend_takes_the_later() {
        Nights nights = nights().config().caseload(Cases.met("A"));
        nights.night("2026-03-31");
        nights.caseload(Cases.breached("A"));
        nights.night("2026-03-31");

        String history = folder.resolve("history.db").toString();
        assertThat(Ran.quorate("history", "list", "--history", history).out()).contains("as of 2026-03-31 (once more)");
        assertThat(Ran.quorate("history", "trend", "--history", history).out())
                .contains("2026-03, run 2")
                .contains("report-to-chair, health: met 0, breached 1, due 0, undetermined 0");
    }

    @Test
    void T43_the_night_on_which_the_clocks_go_back_is_judged_twice_at_half_past_one() {
        Nights nights = nights().config("as-of: now").caseload(Cases.met("A"));
        String config = nights.configFile().toString();
        Ran first = Ran.at(Instant.parse("2026-10-25T00:30:00Z"), "nightly", "--config", config);
        Ran second = Ran.at(Instant.parse("2026-10-25T01:30:00Z"), "nightly", "--config", config);

        assertThat(List.of(first.exitCode(), second.exitCode())).containsExactly(0, 0);
        assertThat(nights.runs())
                .extracting(StoredRun::asOf)
                .containsExactly("2026-10-25T01:30:00Z", "2026-10-25T00:30:00Z");
        assertThat(nights.left()).contains("2026-10-25");
        assertThat(nights.summary("2026-10-25").get("comparedWith").isNull()).isTrue();
    }

    @Test
    void T41_of_two_at_once_the_second_refuses_and_names_the_first() throws IOException {
        Nights nights = nights().config().caseload(Cases.met("A"));
        nights.night("2026-03-30");
        Path lock = nights.reports().resolve(".nightly.lock");
        Files.writeString(lock, "process 4711, since 2026-04-01T01:30:00Z");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock(Integer.MAX_VALUE, 1, false)) {
            assertThat(held.isValid()).isTrue();
            Ran second = nights.night("2026-03-31");
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.err())
                    .isEqualTo("quorate: another nightly run is at work in " + nights.reports()
                            + " (process 4711, since 2026-04-01T01:30:00Z); nothing was done.\n");
        }
        assertThat(nights.runs()).hasSize(1);
        assertThat(nights.night("2026-03-31").exitCode()).isZero();
    }

    @Test
    void a_clock_that_went_back_is_refused_and_an_earlier_night_can_be_run_on_purpose() {
        Nights nights = nights().config().caseload(Cases.met("A"));
        nights.night("2026-03-31");
        Ran back = nights.night("2026-03-29");

        assertThat(back.exitCode()).isEqualTo(3);
        assertThat(back.err()).contains("there is a run as of 2026-03-31 already", "is this computer's clock right?");
        assertThat(nights.runs()).hasSize(1);
        assertThat(nights.night("2026-03-31", "--as-of", "2026-03-29").exitCode())
                .isZero();
        assertThat(nights.left()).contains("2026-03-29", "2026-03-31");
        assertThat(latest(nights)).isEqualTo("2026-03-31");
    }

    private static String latest(Nights nights) {
        try {
            return Files.readSymbolicLink(nights.reports().resolve("latest")).toString();
        } catch (IOException noLink) {
            throw new java.io.UncheckedIOException(noLink);
        }
    }

    @Test
    void missed_nights_are_told_and_never_invented() {
        Nights nights = nights().config().caseload(Cases.met("A"));
        nights.night("2026-03-27");
        Ran next = nights.night("2026-03-31");

        assertThat(next.err()).contains("The last run was as of 27 March 2026: 3 nights were missed");
        assertThat(nights.summary("2026-03-31").get("missedNights").asInt()).isEqualTo(3);
        assertThat(nights.runs()).extracting(StoredRun::day).containsExactly("2026-03-31", "2026-03-27");
    }

    @ParameterizedTest
    @CsvSource({"10, 9, false", "10, 8, true", "30, 8, false", "30, 6, true", "0, 9, true"})
    void a_caseload_that_shrank_is_flagged(int percent, int left, boolean flagged) {
        Nights nights =
                nights().config("shrink: " + percent).caseload(Cases.many(10).strip());
        nights.night("2026-03-30");
        nights.caseload(Cases.many(left).strip());
        Ran next = nights.night("2026-03-31");

        assertThat(next.err().contains("Is the input whole?")).isEqualTo(flagged);
        assertThat(metric(nights, "quorate_caseload_shrunk")).isEqualTo(flagged ? "1.0" : "0.0");
    }

    private static String metric(Nights nights, String name) {
        try (Stream<String> lines = Files.lines(nights.reports().resolve("quorate.prom"))) {
            return lines.filter(line -> line.startsWith(name + " "))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void what_cannot_be_read_is_at_the_top_and_the_rest_is_judged() throws IOException {
        Nights nights = nights().config().caseload(Cases.met("A"), "{\"schema\":", Cases.met("B"));
        Ran ran = nights.night("2026-03-31");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("cases.ndjson:2:");
        String page = Files.readString(nights.reports().resolve("2026-03-31/index.html"));
        assertThat(page.indexOf("Not read: 1 thing")).isPositive().isLessThan(page.indexOf("At a glance"));
        assertThat(page).contains("2 cases were judged.");
        assertThat(nights.log())
                .extracting(event -> event.get("event").asText())
                .contains("rejected", "end");
    }

    @Test
    void T42_an_earlier_run_that_was_edited_is_told_and_the_run_goes_on() throws Exception {
        Nights nights = nights().config().caseload(Cases.breached("A"));
        nights.night("2026-03-30");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("history.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("update judgement set outcome = 'met' where outcome = 'breached'");
        }
        Ran next = nights.night("2026-03-31");

        assertThat(next.exitCode()).isEqualTo(1);
        assertThat(next.err()).contains("The run as of 30 March 2026 was changed in the history since it was written");
        assertThat(nights.runs()).hasSize(2);
    }

    @Test
    void T44_a_pack_that_changed_is_told_apart_from_a_record_that_did() throws IOException {
        Path pack = new OnePack(folder.resolve("rules"))
                .with(
                        "ours",
                        "report-to-chair: { within: 24 hours before the conference, modality: must, cite: { guide: So it is. } }\n");
        Nights nights = nights().config("policies: [ours]", "rules: rules").caseload(Cases.met("A"), Cases.met("B"));
        nights.night("2026-03-30");
        Path file = pack.resolve("policy.yaml");
        Files.writeString(file, Files.readString(file).replace("24 hours", "96 hours"));
        nights.caseload(Cases.breached("A"), Cases.met("B"));
        Ran next = nights.night("2026-03-31");

        assertThat(next.err()).contains("The policy ours is written otherwise than on 30 March 2026");
        JsonNode summary = nights.summary("2026-03-31");
        // late by the former pack too, but by another deadline now
        assertThat(change(summary, "A")).containsExactly("changed policy met breached");
        assertThat(change(summary, "B")).containsExactly("changed policy met breached");
    }

    @Test
    void T44_what_the_former_pack_finds_too_is_of_the_record() throws IOException {
        Path pack = new OnePack(folder.resolve("rules")).with("ours", """
                        report-to-chair: { within: 24 hours before the conference, modality: must, cite: { guide: So it is. } }
                        chair-independent: { modality: must, cite: { guide: So it is. } }
                        """);
        Nights nights = nights().config("policies: [ours]", "rules: rules").caseload(Cases.met("A"));
        nights.night("2026-03-30");
        Path file = pack.resolve("policy.yaml");
        Files.writeString(file, Files.readString(file).replace("A guide", "Another guide"));
        nights.caseload(Cases.breached("A"));
        nights.night("2026-03-31");

        assertThat(change(nights.summary("2026-03-31"), "A")).containsExactly("changed record met breached");
    }

    @Test
    void a_dry_run_leaves_nothing() {
        Nights nights = nights().config().caseload(Cases.breached("A"));
        Ran dry = nights.night("2026-03-31", "--dry-run");

        assertThat(dry.exitCode()).isEqualTo(1);
        assertThat(dry.out()).isEqualTo("1 case judged; nothing was kept.\n");
        assertThat(nights.reports()).doesNotExist();
        assertThat(folder.resolve("history.db")).doesNotExist();
    }

    @Test
    void a_dry_run_compares_with_what_is_kept_and_leaves_it_as_it_is() {
        Nights nights = nights().config().caseload(Cases.met("A"));
        nights.night("2026-03-30");
        nights.caseload(Cases.breached("A"));

        assertThat(nights.night("2026-03-31", "--dry-run").out())
                .isEqualTo("1 case judged; new breaches: 1, put right: 0; nothing was kept.\n");
        assertThat(nights.runs()).hasSize(1);
        assertThat(nights.left()).containsExactly("2026-03-30", "latest", "nightly.log", "quorate.prom");
    }

    @Test
    void everything_that_is_written_is_the_owners_only_and_an_open_history_is_told() throws IOException {
        Nights nights = nights().config().caseload(Cases.breached("A"));
        nights.night("2026-03-30");
        try (Stream<Path> all = Files.walk(nights.reports())) {
            for (Path one : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one, LinkOption.NOFOLLOW_LINKS)))
                        .as(one.toString())
                        .isEqualTo(Files.isDirectory(one) ? "rwx------" : "rw-------");
            }
        }
        Path history = folder.resolve("history.db");
        Files.setPosixFilePermissions(history, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(nights.night("2026-03-31").err()).contains(history + " can be read by everyone on this computer.");
    }

    @Test
    void what_is_kept_keeps_to_the_rule() {
        Nights nights =
                nights().config("keep: { nights: 2, months: 2, reports: 2 }").caseload(Cases.met("A"));
        for (String day : List.of("2026-02-27", "2026-02-28", "2026-03-29", "2026-03-30", "2026-03-31")) {
            nights.night(day);
        }
        assertThat(nights.runs()).extracting(StoredRun::day).containsExactly("2026-03-31", "2026-03-30", "2026-02-28");
        assertThat(nights.left()).containsExactly("2026-03-30", "2026-03-31", "latest", "nightly.log", "quorate.prom");
    }

    @Test
    void t49_a_log_has_ids_and_places_and_no_text_of_a_record() throws IOException {
        String canary = "Kanarienvogel";
        Nights nights = nights().config()
                .caseload(
                        Cases.met("A")
                                .replace("\"held\":true", "\"held\":true,\"cancelledBecause\":\"" + canary + "\""),
                        Cases.met("B").replace("\"held\":true", "\"held\":\"" + canary + "\""));
        Ran ran = nights.night("2026-03-31", "--verbose");

        assertThat(ran.err()).doesNotContain(canary);
        assertThat(Files.readString(nights.reports().resolve("nightly.log"))).doesNotContain(canary);
        assertThat(Files.readString(nights.reports().resolve("quorate.prom"))).doesNotContain(canary);
    }
}

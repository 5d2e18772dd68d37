package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void findings_come_in_the_order_of_the_input_whatever_the_number_of_workers(int threads) {
        Ran ran =
                Ran.reading(Cases.many(300), "check", "-", "--format", "ndjson", "--threads", String.valueOf(threads));
        List<String> caseIds = caseIds(ran);
        assertThat(caseIds).hasSize(300).startsWith("C-1", "C-2", "C-3").endsWith("C-299", "C-300");
        assertThat(caseIds).isSortedAccordingTo((one, other) -> Integer.compare(number(one), number(other)));
    }

    @Test
    void a_folder_is_read_by_path_and_paths_as_given() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.json"), Cases.met("B-2"));
        Files.writeString(folder.resolve("b/1.json"), Cases.met("B-1"));
        Files.writeString(folder.resolve("a.ndjson"), Cases.lines(Cases.met("A-2"), Cases.met("A-1")));
        Ran ran = Ran.quorate(
                "check",
                folder.resolve("b").toString(),
                folder.resolve("a.ndjson").toString(),
                "--format",
                "ndjson");
        assertThat(caseIds(ran)).containsExactly("B-1", "B-2", "A-2", "A-1");
    }

    @Test
    void t07_one_broken_line_is_rejected_and_the_others_are_judged() {
        String[] lines = Cases.many(500).split("\n");
        lines[249] = lines[249].substring(0, 200);
        Ran ran = Ran.reading(Cases.lines(lines), "check", "-", "--format", "ndjson");
        assertThat(caseIds(ran)).hasSize(499).doesNotContain("C-250");
        assertThat(ran.err()).startsWith("-:250:").hasLineCount(1);
        assertThat(ran.exitCode()).isEqualTo(3);
    }

    @Test
    void t09_the_second_of_two_cases_with_one_id_is_rejected_and_both_places_are_named() {
        String text = Cases.lines(Cases.met("A"), Cases.met("B"), Cases.breached("A"));
        Ran ran = Ran.reading(text, "check", "-", "--format", "ndjson", "--threads", "4");
        assertThat(caseIds(ran)).containsExactly("A", "B");
        assertThat(ran.out()).doesNotContain("\"breached\"");
        assertThat(ran.err())
                .isEqualTo("-:3: /caseId: a case that was already read at -:1; expected was each case once.\n");
    }

    @Test
    void a_case_counts_as_seen_only_when_it_was_judged() {
        String refused = Cases.met("A").replace("childrenConsidered", "childrenConsiderd");
        String text = Cases.lines(refused, Cases.ofNobody("A"), Cases.met("A"));
        Ran ran = Ran.reading(text, "check", "-", "--format", "ndjson");
        assertThat(caseIds(ran)).containsExactly("A");
        assertThat(ran.err()).hasLineCount(2).contains("Maybe «childrenConsidered» was meant.");
    }

    @ParameterizedTest
    @CsvSource({
        "medway-208, '-: /partnership: «medway-208», which has no pack; expected was the id of a policy pack, since no policy was asked for. Maybe «medway-2008» was meant.'",
        "../gwent, '-: /partnership: «../gwent», which has no pack; expected was the id of a policy pack, since no policy was asked for.'"
    })
    void a_partnership_without_a_pack_is_told_with_the_nearest_one(String partnership, String message) {
        String whole = Cases.of(partnership, "A").replace("{\"schema\"", "{\n\"schema\"");
        Ran ran = Ran.reading(whole, "check", "-", "--format", "ndjson");
        assertThat(ran.err()).isEqualTo(message + "\n");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void only_filters_what_is_printed() {
        Ran ran = Ran.reading(Cases.breached("A"), "check", "-", "--format", "ndjson", "--only", "breached,due");
        assertThat(ran.out()).hasLineCount(1).contains("\"outcome\":\"breached\"", "\"lateBy\":\"PT6H\"");
    }

    @Test
    void each_case_is_judged_by_its_partnership_or_by_all_that_were_asked_for() {
        String text = Cases.lines(Cases.of("gwent", "A"), Cases.met("B"));
        Ran own = Ran.reading(text, "check", "-", "--format", "ndjson");
        Ran asked = Ran.reading(
                text,
                "check",
                "-",
                "--format",
                "ndjson",
                "--policy",
                "medway-2008",
                "--policy",
                "gwent",
                "--policy",
                "gwent");
        assertThat(policies(own)).containsExactly("A gwent", "B medway-2008");
        assertThat(policies(asked)).containsExactly("A gwent", "A medway-2008", "B gwent", "B medway-2008");
    }

    @Test
    void a_year_after_the_last_published_bank_holidays_is_warned_of_once() {
        String text = Cases.lines(
                Cases.met("A").replace("\"initial\"", "\"review\"").replace("2026-01-2", "2099-01-2"),
                Cases.met("B").replace("\"initial\"", "\"review\"").replace("2026-01-2", "2098-01-2"));
        Ran ran = Ran.reading(text, "check", "-", "--format", "ndjson");
        assertThat(ran.err())
                .hasLineCount(1)
                .matches("quorate: warning: bank holidays are known as published up to the end of 20\\d\\d; .*\n");
        assertThat(Ran.reading(text, "check", "-", "--format", "ndjson", "--quiet")
                        .err())
                .isEmpty();
    }

    @Test
    void what_another_run_counted_is_not_warned_of() {
        String review = Cases.met("A").replace("\"initial\"", "\"review\"");
        String later = review.replace("2026-01-2", "2099-01-2");
        assertThat(Ran.reading(review, "check", "-", "--format", "ndjson").err())
                .isEmpty();
        assertThat(Ran.reading(later, "check", "-", "--format", "ndjson").err()).contains("bank holidays");
        assertThat(Ran.reading(review, "check", "-", "--format", "ndjson").err())
                .isEmpty();
    }

    @Test
    void as_of_is_now_where_it_is_not_given() {
        Ran now = Ran.reading(Cases.breached("A"), "check", "-", "--format", "ndjson");
        Ran given =
                Ran.reading(Cases.breached("A"), "check", "-", "--format", "ndjson", "--as-of", "2026-03-31T23:59:59");
        assertThat(now).isEqualTo(given);
    }

    private static int number(String caseId) {
        return Integer.parseInt(caseId.substring(2));
    }

    private static List<String> caseIds(Ran ran) {
        return ran.out()
                .lines()
                .map(line -> line.replaceFirst("^\\{\"caseId\":\"([^\"]*)\".*", "$1"))
                .distinct()
                .toList();
    }

    private static List<String> policies(Ran ran) {
        return ran.out()
                .lines()
                .map(line -> line.replaceFirst("^\\{\"caseId\":\"([^\"]*)\",\"policy\":\"([^\"]*)\".*", "$1 $2"))
                .distinct()
                .toList();
    }

    @Test
    void an_agency_of_a_pack_that_is_not_listed_is_warned_of(@TempDir Path rules) {
        new OnePack(rules)
                .with(
                        "ours",
                        "quorum: { quorum: police and churches, modality: must, cite: { guide: \"So it is.\" } }");
        Ran ran = Ran.reading(
                Cases.met("A"), "check", "-", "--rules", rules.toString(), "--policy", "ours", "--format", "ndjson");
        assertThat(ran.err()).contains("the agency «churches»; expected was an agency of rules/agencies.yaml.");
    }
}

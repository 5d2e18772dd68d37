package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiveTest {
    private static final String HOSTILE = "=1+1 </script><script>alert(1)</script> \" onload=";

    @TempDir
    Path folder;

    private String caseFile = "";
    private String waivers = "";
    private String breach = "";

    @BeforeEach
    void a_case_with_one_breach() throws IOException {
        Path file = folder.resolve("A.json");
        Files.writeString(file, Cases.breached("A"));
        caseFile = file.toString();
        waivers = folder.resolve("waivers.yaml").toString();
        breach = check("ndjson", "--only", "breached").get("fingerprint").asText();
    }

    private JsonNode check(String format, String... more) throws IOException {
        return new JsonMapper().readTree(run(format, more).out());
    }

    private Ran run(String format, String... more) {
        String[] all = new String[5 + more.length];
        System.arraycopy(new String[] {"check", caseFile, "--format", format, "--quiet"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Ran.quorate(all);
    }

    private Ran add(String fingerprint, String approvedBy, String until) {
        return Ran.quorate(
                "waive",
                "add",
                caseFile,
                "--waivers",
                waivers,
                "--fingerprint",
                fingerprint,
                "--approved-by",
                approvedBy,
                "--approved-on",
                "2026-03-01",
                "--until",
                until,
                "--reason",
                HOSTILE);
    }

    @Test
    void a_waived_breach_stays_a_breach_is_counted_apart_and_fails_no_run() throws IOException {
        assertThat(run("json").exitCode()).isEqualTo(1);
        Ran added = add(breach.substring(0, 8), "p7", "2026-03-31");
        assertThat(added.exitCode()).isZero();
        assertThat(added.err()).startsWith("quorate: waived " + breach + " of case A until 2026-03-31, in ");

        Ran ran = run("json", "--waivers", waivers);
        assertThat(ran.exitCode()).isZero();
        JsonNode counts = new JsonMapper().readTree(ran.out()).at("/summary/medway-2008/report-to-chair");
        assertThat(counts.get("breached").asInt()).isEqualTo(1);
        assertThat(counts.get("waived").asInt()).isEqualTo(1);
        JsonNode finding = check("ndjson", "--only", "breached", "--waivers", waivers);
        assertThat(finding.get("outcome").asText()).isEqualTo("breached");
        assertThat(finding.get("waived"))
                .isEqualTo(new JsonMapper()
                        .createObjectNode()
                        .put("approvedBy", "p7")
                        .put("approvedOn", "2026-03-01")
                        .put("until", "2026-03-31")
                        .put("reason", HOSTILE));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 0, ''", "2026-03-31, 0, ends on 2026-03-31", "2026-04-01, 1, expired on 2026-03-31"})
    void T45_its_last_day_is_still_waived_and_the_next_is_not(String day, int exitCode, String told) {
        add(breach, "p7", "2026-03-31");
        Ran ran = Ran.quorate(
                "check", caseFile, "--format", "ndjson", "--as-of", day, "--waivers", waivers, "--only", "error");
        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.err()).contains(told);
    }

    @Test
    void t34_a_hostile_reason_is_escaped_in_the_page_and_is_no_formula_in_a_table() {
        add(breach, "p7", "2026-03-31");
        String page = run("html", "--waivers", waivers).out();
        assertThat(page).contains("alert(1)").doesNotContain("<script>alert(1)");
        assertThat(run("csv", "--waivers", waivers).out()).contains(",2026-03-31,\r\n");
    }

    @Test
    void waivers_beside_the_packs_are_read_without_being_named() throws IOException {
        add(breach, "p7", "2026-03-31");
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve("policies"));
        Files.copy(Path.of(waivers), rules.resolve("waivers.yaml"));

        assertThat(run("ndjson", "--rules", rules.toString()).exitCode()).isZero();
        assertThat(Ran.quorate("waive", "list", "--rules", rules.toString()).out())
                .contains(breach + ": ends today");
    }

    @Test
    void what_cannot_be_waived_is_refused_and_nothing_is_written() throws IOException {
        String met = check("ndjson", "--only", "met").get("fingerprint").asText();
        assertThat(add(met, "p7", "2026-03-31").err()).contains("Only a breach can be waived, and this duty is met.");
        assertThat(add(breach, "w3", "2026-03-31").err())
                .contains("w3 owes the duty, and cannot approve that it is let pass.");
        assertThat(add("ffffffff", "p7", "2026-03-31").err()).contains("No duty of these cases has a fingerprint");
        assertThat(add("ff", "p7", "2026-03-31").err()).contains("--fingerprint takes at least 8 digits");
        assertThat(add(breach, "p7", "2026-02-01").exitCode()).isEqualTo(2);
        assertThat(Path.of(waivers)).doesNotExist();
    }

    @Test
    void a_second_waiver_is_added_behind_the_first_which_stays_as_it_is() throws IOException {
        add(breach, "p7", "2026-03-31");
        String before = Files.readString(Path.of(waivers));
        assertThat(add(breach, "p7", "2026-06-30").err()).contains("a second waiver of the duty of line 6");
        assertThat(Files.readString(Path.of(waivers))).isEqualTo(before);

        assertThat(Ran.quorate("waive", "end", breach, "--on", "2026-03-20", "--by", "p9", "--waivers", waivers)
                        .exitCode())
                .isZero();
        assertThat(Ran.quorate("waive", "show", breach.substring(0, 8), "--waivers", waivers)
                        .out())
                .contains("ended", "Ended on 2026-03-20 by p9");
        assertThat(run("ndjson", "--waivers", waivers).exitCode()).isEqualTo(1);
        assertThat(Ran.quorate("waive", "end", breach, "--on", "2026-03-20", "--by", "p9", "--waivers", waivers)
                        .err())
                .contains("was ended on 2026-03-20 already");
    }

    @Test
    void T45_a_file_with_faults_ends_every_command_with_2() throws IOException {
        Files.writeString(Path.of(waivers), "schema: quorate.waivers/1\nwaivers:\n  - fingerprint: x\n");
        for (Ran ran : List.of(
                run("text", "--waivers", waivers),
                Ran.quorate("waive", "list", "--waivers", waivers),
                Ran.quorate("waive", "lint", waivers))) {
            assertThat(ran.exitCode()).isEqualTo(2);
            assertThat(ran.err()).contains("waivers.yaml:3:5: no «reason»", "waivers.yaml:3:18: «x»");
        }
    }

    @Test
    void lint_holds_waivers_against_cases() throws IOException {
        add(breach, "p7", "2026-06-30");
        Files.writeString(Path.of(caseFile), Cases.met("A"));
        Ran lint = Ran.quorate("waive", "lint", waivers, caseFile);

        assertThat(lint.exitCode()).isZero();
        assertThat(lint.err()).contains("waives nothing: the duty is met.", "waivers.yaml has 1 waiver and no faults.");
    }

    @Test
    void a_second_breach_of_the_same_person_does_not_count_while_the_first_is_waived() throws IOException {
        String repeated = "sample-data/east-riding/";
        String[] check = {"check", repeated, "--as-of", "2026-03-31", "--format", "ndjson", "--quiet"};
        String waivedDuty = "";
        for (String line : Ran.quorate(check).out().lines().toList()) {
            JsonNode one = new JsonMapper().readTree(line);
            boolean ofSw1 = one.at("/caseId").asText().equals("ER-0002")
                    && one.at("/owedBy/professional").asText().equals("sw1")
                    && one.get("outcome").asText().equals("breached")
                    && !one.get("obligation").asText().equals("repeat-breach");
            waivedDuty = ofSw1 ? one.get("fingerprint").asText() : waivedDuty;
        }
        assertThat(repeatBreach(Ran.quorate(check))).isEqualTo("breached");
        Files.writeString(Path.of(waivers), """
                schema: quorate.waivers/1
                waivers:
                  - { fingerprint: %s, reason: as agreed, approved-by: p7, approved-on: 2026-03-01, until: 2026-06-30 }
                """.formatted(waivedDuty));

        String[] waived = Arrays.copyOf(check, check.length + 2);
        waived[check.length] = "--waivers";
        waived[check.length + 1] = waivers;
        assertThat(repeatBreach(Ran.quorate(waived))).isNotEqualTo("breached");
    }

    /** What becomes of sw1's second breach in case ER-0002; empty where nothing is found of it. */
    private static String repeatBreach(Ran ran) throws IOException {
        for (String line : ran.out().lines().toList()) {
            JsonNode one = new JsonMapper().readTree(line);
            if (one.get("caseId").asText().equals("ER-0002")
                    && one.get("obligation").asText().equals("repeat-breach")
                    && one.at("/owedBy/professional").asText().equals("sw1")) {
                return one.get("outcome").asText();
            }
        }
        return "";
    }

    @Test
    void nights_tell_each_waiver_that_somebody_has_to_look_at() {
        add(breach, "p7", "2026-03-31");
        Nights nights = new Nights(folder).config("waivers: waivers.yaml").caseload(Cases.breached("A"));

        assertThat(nights.night("2026-03-31").exitCode()).isZero();
        assertThat(nights.summary("2026-03-31").get("waivers").get(0).asText()).endsWith("it ends on 2026-03-31.");
        assertThat(nights.night("2026-04-01").exitCode()).isEqualTo(1);
        assertThat(nights.summary("2026-04-01").get("waivers").get(0).asText())
                .endsWith("expired on 2026-03-31, and lets nothing pass any more.");
    }

    /** Given for a report six hours late; then the report is gone from the record. */
    @Test
    void what_was_agreed_of_a_late_report_is_not_agreed_of_one_that_never_came() throws IOException {
        add(breach, "p7", "2026-06-30");
        assertThat(Files.readString(Path.of(waivers))).contains("""
                    given-for:
                      kind: late
                      due-by: 2026-01-21T10:00:00Z
                      done-at: 2026-01-21T16:00:00Z
                """);
        String[] list = {"waive", "list", "--waivers", waivers, "--as-of", "2026-03-31"};
        assertThat(Ran.quorate(list).out())
                .contains("Given for: late, due by 2026-01-21T10:00:00Z, done at 2026-01-21T16:00:00Z");

        String worse = Cases.breached("A").replace("\"toChairAt\":\"2026-01-21T16:00\",", "");
        Files.writeString(Path.of(caseFile), worse);
        String told = "(" + breach.substring(0, 8) + ", case A) lets nothing pass any more: it was given for another"
                + " breach (late, due by 2026-01-21T10:00:00Z, done at 2026-01-21T16:00:00Z) than stands there now"
                + " (not-done, due by 2026-01-21T10:00:00Z).";
        Ran checked = run("ndjson", "--waivers", waivers, "--as-of", "2026-03-31", "--only", "breached");
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.out()).contains(breach, "\"waived\":null");
        String[] explain = {
            "explain", caseFile, "--obligation", "report-to-chair", "--waivers", waivers, "--as-of", "2026-03-31"
        };
        for (Ran ran : List.of(
                Ran.quorate("check", caseFile, "--waivers", waivers, "--as-of", "2026-03-31"),
                Ran.quorate(explain),
                Ran.quorate("waive", "lint", waivers, caseFile, "--as-of", "2026-03-31"))) {
            assertThat(ran.err()).contains(told);
        }
        Nights nights = new Nights(folder).config("waivers: waivers.yaml").caseload(worse);
        assertThat(nights.night("2026-03-31").exitCode()).isEqualTo(1);
        assertThat(nights.summary("2026-03-31").get("waivers").get(0).asText()).contains(told);

        assertThat(add(breach, "p7", "2026-06-30").exitCode()).isZero();
        assertThat(run("ndjson", "--waivers", waivers, "--as-of", "2026-03-31").exitCode())
                .isZero();
    }

    @Test
    void of_the_samples_waivers_one_holds_and_one_has_run_out() {
        Ran sample =
                Ran.quorate("check", "sample-data", "--as-of", "2026-03-31", "--waivers", "sample-data/waivers.yaml");
        assertThat(sample.out())
                .contains("report-to-chair[initial] (medway-2008), report r3 of conference k1")
                .contains("(1 waived)");
        assertThat(sample.err())
                .contains("(742706d7, case MW-0002) expired on 2026-03-30, and lets nothing pass any more.");
    }
}

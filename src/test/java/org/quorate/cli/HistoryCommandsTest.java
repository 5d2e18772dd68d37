package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandsTest {
    @TempDir
    Path folder;

    private String history = "";

    private Ran check(String day, String... cases) throws IOException {
        history = folder.resolve("runs.db").toString();
        Path file = folder.resolve("cases.ndjson");
        Files.writeString(file, Cases.lines(cases));
        return Ran.quorate(
                "check",
                file.toString(),
                "--as-of",
                day,
                "--format",
                "ndjson",
                "--only",
                "error",
                "--history",
                history);
    }

    private Ran history(String... arguments) {
        List<String> all = new ArrayList<>(List.of("history"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--history", history));
        return Ran.quorate(all.toArray(String[]::new));
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return new JsonMapper().readTree(ran.out());
    }

    @Test
    void a_diff_has_each_finding_of_both_sides() throws IOException {
        check("2026-03-30", Cases.met("A"), Cases.breached("B"));
        check("2026-03-31", Cases.breached("A"), Cases.met("B"));

        JsonNode diff = json(history("diff", "1", "2", "--format", "json"));
        assertThat(diff.fieldNames()).toIterable().containsExactly("schema", "from", "to", "changes", "unchanged");
        assertThat(diff.get("schema").asText()).isEqualTo("quorate.changes/1");
        assertThat(diff.get("changes")).hasSize(2);
        JsonNode late = diff.get("changes").get(0);
        assertThat(late.get("change").asText()).isEqualTo("changed");
        assertThat(late.get("because").asText()).isEqualTo("record");
        assertThat(late.at("/before/outcome").asText()).isEqualTo("met");
        assertThat(late.at("/after/kind").asText()).isEqualTo("late");
        assertThat(late.at("/after/lateBy").asText()).isEqualTo("PT6H");
        assertThat(late.at("/after/owedBy/professional").asText()).isEqualTo("w3");
        assertThat(late.at("/after/subject/conferenceType").asText()).isEqualTo("initial");
        assertThat(diff.get("changes").get(1).get("change").asText()).isEqualTo("resolved");
        assertThat(history("diff", "1", "2").out())
                .contains("A medway-2008 report-to-chair[initial] r1 health: breached, late, due by", "resolved: 1");
    }

    private static String renewed(String snapshot) {
        return snapshot.replace("\"k1\"", "\"k8\"").replace("\"r1\"", "\"r8\"");
    }

    /** Of A the conference and the report have other ids, of B the case; C is as it was, and D is another case than E. */
    @Test
    void the_same_duties_under_other_ids_are_told_for_what_they_look_like() throws IOException {
        String otherwise = Cases.met("E").replace("2026-01-2", "2026-02-2");
        check("2026-03-30", Cases.breached("A"), Cases.met("B"), Cases.met("C"), Cases.met("D"));
        check("2026-03-31", renewed(Cases.breached("A")), Cases.met("B2"), Cases.met("C"), otherwise);

        JsonNode diff = json(history("diff", "1", "2", "--format", "json"));
        List<String> lostOfAOrB = new ArrayList<>();
        for (JsonNode one : diff.get("changes")) {
            boolean hasDay = !one.at("/before/trigger").isNull()
                    || !one.at("/before/dueBy").isNull();
            if (one.get("change").asText().equals("lost")
                    && hasDay
                    && !one.at("/before/caseId").asText().equals("D")) {
                lostOfAOrB.add(one.at("/before/caseId").asText());
            }
        }
        assertThat(lostOfAOrB).contains("A", "B").hasSizeGreaterThan(10);
        assertThat(diff.get("renewedIds").toString()).isEqualTo("{\"duties\":" + lostOfAOrB.size() + ",\"cases\":2}");
        String words = lostOfAOrB.size() + " duties of 2 cases are gone, and as many with the same days and deadlines";
        assertThat(history("diff", "1", "2").out().replaceAll("\\s+", " "))
                .contains(words + " are there under other ids. It looks as if the source had renewed its ids;");
        assertThat(json(history("diff", "1", "1", "--format", "json")).has("renewedIds"))
                .isFalse();

        Nights nights = new Nights(folder).config();
        nights.caseload(Cases.breached("A"), Cases.met("C")).night("2026-03-30");
        Ran night =
                nights.caseload(renewed(Cases.breached("A")), Cases.met("C")).night("2026-03-31");
        String told =
                "duties of 1 case are gone, and as many with the same days and deadlines are there under other ids.";
        assertThat(night.err()).contains(told);
        assertThat(nights.summary("2026-03-31").get("warnings").toString()).contains(told);
        assertThat(nights.summary("2026-03-31").at("/renewedIds/cases").asInt()).isEqualTo(1);
        assertThat(Files.readString(nights.reports().resolve("2026-03-31/index.html")))
                .contains(told);
    }

    @Test
    void a_list_and_a_run_say_what_was_read_and_by_what() throws IOException {
        check("2026-03-31", Cases.met("A"), Cases.breached("B"), "{");

        JsonNode run = json(history("list", "--format", "json")).get(0);
        assertThat(run.get("asOf").asText()).isEqualTo("2026-03-31");
        assertThat(run.get("series").asText()).isEqualTo("check");
        assertThat(run.get("cases").asInt()).isEqualTo(2);
        assertThat(run.get("rejected")).hasSize(1);
        assertThat(run.at("/inputs/0/digest").asText()).hasSize(64);
        assertThat(run.at("/policies/0/policy").asText()).isEqualTo("medway-2008");
        assertThat(run.get("changedSinceWritten").asBoolean()).isFalse();
        assertThat(history("show", "1", "--only", "breached").out())
                .contains("breached: 1", "B medway-2008 report-to-chair");
        assertThat(history("show", "7"))
                .isEqualTo(new Ran(2, "", history("show", "7").err()))
                .satisfies(ran -> assertThat(ran.err()).contains("There is no run 7; «quorate history list» shows"));
    }

    @Test
    void a_trend_says_where_the_policy_is_another_one_and_its_table_is_safe() throws IOException {
        Path pack = new OnePack(folder.resolve("rules"))
                .with(
                        "ours",
                        "report-to-chair: { within: 24 hours before the conference, modality: must, cite: { guide: So it is. } }\n");
        for (String day : List.of("2026-02-28", "2026-03-30", "2026-03-31")) {
            Path file = folder.resolve("A.json");
            Files.writeString(file, Cases.met("A").replace("\"agency\":\"health\"", "\"agency\":\"=1+1\""));
            history = folder.resolve("runs.db").toString();
            Ran.quorate(
                    "check",
                    file.toString(),
                    "--policy",
                    "ours",
                    "--rules",
                    folder.resolve("rules").toString(),
                    "--as-of",
                    day,
                    "--history",
                    history);
            Path policy = pack.resolve("policy.yaml");
            Files.writeString(policy, Files.readString(policy).replace("24 hours", "36 hours"));
        }
        assertThat(history("trend").out())
                .contains("2026-02, run 1, pack ")
                .containsPattern("2026-03, run 3, pack [0-9a-f]{12}: the policy is another one than the month before");
        assertThat(history("trend", "--format", "csv").out())
                .startsWith(
                        "\ufeffmonth,run,policy,versions,digest,obligation,agency,met,breached,due,undetermined\r\n")
                .contains(",report-to-chair,'=1+1,1,0,0,0\r\n");
    }

    @Test
    void pruning_asks_first_and_keeps_to_its_rule() throws IOException {
        for (String day : List.of("2026-02-27", "2026-02-28", "2026-03-30", "2026-03-31")) {
            check(day, Cases.met("A"));
        }
        String[] prune = {"history", "prune", "--keep-nights", "1", "--keep-months", "2", "--history", history};
        assertThat(Ran.reading("no\n", prune).err())
                .contains("Delete 2 runs, the oldest as of 2026-02-27?", "nothing was deleted");
        assertThat(json(history("list", "--format", "json"))).hasSize(4);
        assertThat(Ran.reading("yes\n", prune).err()).contains("deleted 2 runs");
        assertThat(json(history("list", "--format", "json")).findValuesAsText("asOf"))
                .containsExactly("2026-03-31", "2026-02-28");
        assertThat(history("prune", "--keep-nights", "9", "--keep-months", "0").err())
                .contains("there is no run to delete");
        assertThat(history("prune", "--keep-nights", "0", "--keep-months", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_forgotten_case_is_gone_from_every_run_and_it_is_told() throws IOException {
        check("2026-03-30", Cases.met("A"), Cases.met("B"));
        check("2026-03-31", Cases.breached("A"), Cases.met("B"));
        int ofA = json(history("show", "1", "--format", "json")).get("list").size() / 2;

        assertThat(history("forget", "--case", "A").out())
                .startsWith(
                        "Erased case A from 2 runs: " + 2 * ofA + " findings, 0 rejected inputs, 0 names of inputs.");
        JsonNode runs = json(history("list", "--format", "json"));
        assertThat(runs.findValuesAsText("cases")).containsExactly("1", "1");
        assertThat(runs.findValuesAsText("changedSinceWritten")).containsOnly("false");
        assertThat(json(history("diff", "1", "2", "--format", "json")).get("changes"))
                .isEmpty();
        assertThat(history("forget", "--case", "A").out()).startsWith("No run has case A.");
    }

    @Test
    void a_history_that_is_not_there_or_is_none_is_told() throws IOException {
        history = folder.resolve("none.db").toString();
        assertThat(history("list")).isEqualTo(new Ran(2, "", "quorate: there is no history at " + history + ".\n"));
        history = folder.toString();
        assertThat(history("list").err()).contains("--history takes a file, and " + folder + " is a folder");
        Path file = folder.resolve("text.db");
        Files.writeString(file, "caseId\n".repeat(2_000));
        history = file.toString();
        Ran text = history("list");
        assertThat(text.exitCode()).isEqualTo(4);
        assertThat(text.err()).contains("it is no database of this program").doesNotContain("    at ");
    }

    @Test
    void a_run_whose_pack_has_a_former_one_is_judged_by_it_too() throws IOException {
        Path pack = new OnePack(folder.resolve("rules"))
                .with(
                        "ours",
                        "report-to-chair: { within: 24 hours before the conference, modality: must, cite: { guide: So it is. } }\n");
        Path file = folder.resolve("A.json");
        history = folder.resolve("runs.db").toString();
        String[] check = {
            "check",
            file.toString(),
            "--policy",
            "ours",
            "--rules",
            folder.resolve("rules").toString(),
            "--as-of",
            "2026-03-31",
            "--history",
            history
        };
        Files.writeString(file, Cases.met("A"));
        Ran.quorate(check);
        Path policy = pack.resolve("policy.yaml");
        Files.writeString(policy, Files.readString(policy).replace("24 hours", "96 hours"));
        Ran.quorate(check);

        JsonNode change = json(history("diff", "1", "2", "--format", "json"))
                .get("changes")
                .get(0);
        assertThat(change.get("because").asText()).isEqualTo("policy");
        assertThat(json(history("show", "2", "--format", "json"))
                        .at("/policies/0/former")
                        .asText())
                .isEqualTo(json(history("show", "1", "--format", "json"))
                        .at("/policies/0/digest")
                        .asText());
    }
}

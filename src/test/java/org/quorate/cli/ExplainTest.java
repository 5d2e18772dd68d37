package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
    /** A conference after Easter 2026, 16 working days after the strategy discussion. */
    private static final String EASTER = Cases.of("east-riding", "E")
            .replace(
                    "\"conferences\":[{",
                    "\"enquiries\":[{\"id\":\"q1\",\"children\":[\"c1\"],"
                            + "\"strategyDiscussionAt\":\"2026-03-23T14:00\",\"outcome\":\"conference\"}],"
                            + "\"conferences\":[{\"enquiry\":\"q1\",")
            .replace("2026-01-22T10:00", "2026-04-16T10:00")
            .replace("\"2026-01-20", "\"2026-04-14");

    private static Ran explain(String snapshot, String obligation, String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {"explain", "-", "--obligation", obligation, "--as-of", "2026-06-30"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Ran.reading(snapshot, arguments);
    }

    @Test
    void working_days_are_counted_one_by_one_with_the_reason_for_each_that_does_not_count() {
        Ran ran = explain(EASTER, "initial-conference-timing");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "    Mon 23 Mar 2026  day 0: the count starts from it\n    Tue 24 Mar 2026  day 1\n",
                        "    Sat 28 Mar 2026  not counted: Saturday\n    Sun 29 Mar 2026  not counted: Sunday\n",
                        "    Thu 2 Apr 2026   day 8\n    Fri 3 Apr 2026   not counted: bank holiday: Good Friday\n",
                        "    Mon 6 Apr 2026   not counted: bank holiday: Easter Monday\n    Tue 7 Apr 2026   day 9\n",
                        "    Wed 15 Apr 2026  day 15: the deadline, by the end of that day\n",
                        "  It was done on 16 April 2026 at 10:00, after the deadline (by the end of 15 April 2026).\n");
    }

    @Test
    void the_text_names_clause_quotation_reading_facts_and_rules() {
        Ran ran = explain(Cases.breached("A"), "report-to-chair", "--subject", "r1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("A: report-to-chair, report r1, conference k1, owed by w3 (health)\nbreached, late\n")
                .contains(
                        """
                        What the policy asks: medway-2008, version 2008-04-01
                          report-to-chair[initial]: At initial or pre-birth conferences only; at least 24 hours before the
                          conference; must.
                        """,
                        "      “Your report must be given to the Chairperson at least 24 hours prior to an initial\n",
                        "      Read so: Elapsed hours, over weekends and holidays too.",
                        "  /conferences/0/reports/0/toChairAt: 2026-01-21T16:00\n",
                        "  /conferences/0/startsAt: 2026-01-22T10:00\n",
                        "  From 22 January 2026 at 10:00 it is 24 hours back to 21 January 2026 at 10:00.",
                        "Rules that fired\n  report-to-chair: each report of the conference\n");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_same_comes_as_json() throws Exception {
        JsonNode list = new JsonMapper()
                .readTree(explain(EASTER, "initial-conference-timing", "--format", "json")
                        .out());
        assertThat(list).hasSize(1);
        JsonNode one = list.get(0);
        assertThat(one.at("/finding/lateBy").asText()).isEqualTo("P1D");
        assertThat(one.at("/clause/asks/within").asText()).isEqualTo("15 working days after the strategy discussion");
        assertThat(one.at("/calendar")).hasSize(24);
        assertThat(one.at("/calendar/11").toString())
                .isEqualTo("{\"day\":\"2026-04-03\",\"workingDay\":null,\"whyNot\":\"bank holiday: Good Friday\"}");
        assertThat(one.at("/calendar/23/workingDay").asInt()).isEqualTo(15);
        assertThat(one.at("/rules/0").asText())
                .isEqualTo("initial-conference-timing: an enquiry that called for a conference");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report-to-chiar | 2 | There is no obligation «report-to-chiar»; maybe «report-to-chair» was meant.",
                "first-core-group | 2 | there is no such finding; no pack that judged has a clause of first-core-group."
            })
    void what_cannot_be_explained_is_said(String obligation, int exitCode, String message) {
        Ran ran = explain(Cases.met("A"), obligation);
        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("quorate: " + message + "\n");
    }

    @Test
    void where_no_subject_fits_those_that_there_are_are_named() {
        Ran ran = explain(Cases.met("A"), "report-to-chair", "--subject", "r7");
        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "quorate: there is no such finding; findings of report-to-chair are about: report r1.\n"));
    }

    @Test
    void one_case_of_many_is_picked_and_the_exit_code_is_its_own() {
        String text = Cases.lines(Cases.breached("A"), Cases.met("B"));
        assertThat(explain(text, "report-to-chair", "--case", "B"))
                .satisfies(ran -> assertThat(ran.exitCode()).isZero())
                .satisfies(ran -> assertThat(ran.out()).startsWith("B: ").doesNotContain("A: "));
        assertThat(explain(text, "report-to-chair", "--case", "C").err())
                .isEqualTo("quorate: there is no such finding; cases that were read: A, B.\n");
    }

    @Test
    void several_packs_are_explained_each_for_itself() {
        Ran ran = explain(Cases.breached("A"), "report-to-chair", "--policy", "medway-2008", "--policy", "gwent");
        assertThat(ran.out()).contains("What the policy asks: gwent\n", "What the policy asks: medway-2008, version");
    }

    @Test
    void a_snapshot_that_cannot_be_read_ends_with_3() {
        assertThat(explain("{", "report-to-chair").exitCode()).isEqualTo(3);
    }

    @Test
    void t35_what_a_terminal_would_act_on_is_made_visible() {
        String hostile = Cases.breached("A").replace("\"r1\"", "\"r\\u001b[2J\"");
        assertThat(explain(hostile, "report-to-chair").out())
                .doesNotContain("\u001b")
                .contains("report r\\u001b[2J");
    }
}

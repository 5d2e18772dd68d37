package org.quorate.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of single values: where, what was found, what was expected, and the nearest name. */
class SnapshotFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # T05: an unknown field, at the top and deep inside
            /enquiries/0/strategyDiscusionAt | "2026-01-05" | the field «strategyDiscusionAt» | a field of the format | strategyDiscussionAt
            /caseID                          | "x"          | the field «caseID»              | a field of the format | caseId
            /conferences/0/reports/0/quality/factsFromOpinion | true | the field «factsFromOpinion» | a field of the format | factFromOpinion
            /conferences/0/decision/children/0/name | "x"   | the field «name»                | a field of the format | -
            # words
            /schema                          | "quorate.case-snapshot/2" | «quorate.case-snapshot/2» | «quorate.case-snapshot/1» | quorate.case-snapshot/1
            /conferences/0/type              | "inital"     | «inital»   | one of initial, review, pre-birth, transfer-in | initial
            /conferences/0/type              | "strategy"   | «strategy» | one of initial, review, pre-birth, transfer-in | -
            /conferences/0/type              | null         | null       | one of initial, review, pre-birth, transfer-in | -
            /enquiries/0/outcome             | 3            | a number   | one of conference, no-conference | -
            /conferences/0/medium            | "Hybrid"     | «Hybrid»   | one of in-person, virtual, hybrid | hybrid
            /conferences/0/circulations/0/document | "record" | «record» | one of minutes, summary, decision-letter, plan | -
            /coreGroups/0/circulations/0/document  | "minutes" | «minutes» | one of record, plan | -
            /recorded/3                      | "report"     | «report»   | one of conferences, invitations, attendance, reports, report-quality, family, decisions, minutes, plans, core-groups, core-group-records, disagreements, complaints, enquiries, transfers, approvals | reports
            # kinds of value
            /caseId                          | 17           | a number   | a text in quotation marks | -
            /caseId                          | ""           | an empty text | an identifier | -
            /caseId                          | null         | null       | a text in quotation marks | -
            /children                        | {"c1": {}}   | an object  | a list | -
            /conferences/0/chair             | "w9"         | a text     | an object | -
            /conferences/0/held              | "yes"        | a text     | true or false | -
            /conferences/0/held              | 1            | a number   | true or false | -
            /conferences/0/reports/0         | null         | null       | an object | -
            /conferences/0/childrenConsidered/1 | null      | null       | a text in quotation marks | -
            /conferences/0/startsAt          | true         | true       | a text in quotation marks | -
            /conferences/0/reports/0/quality/lastSeen/c1 | 5 | a number  | a text in quotation marks | -
            # T10: dates and times
            /plans/0/startedOn               | "2026-02-30" | «2026-02-30» | a day of the calendar | -
            /plans/0/startedOn               | "2026-01-22T10:00" | «2026-01-22T10:00» | a date without a time (2026-01-22) | -
            /plans/0/startedOn               | "22/01/2026" | «22/01/2026» | a date without a time (2026-01-22) | -
            /takenAt                         | "9999-01-01" | «9999-01-01» | a date in the years 1900 to 2100 | -
            /conferences/0/startsAt          | "2026-01-22T24:00" | «2026-01-22T24:00» | a time of day from 00:00 to 23:59:59 | -
            /conferences/0/startsAt          | "2026-01-22T10:00+15:00" | «2026-01-22T10:00+15:00» | a date-time with an offset of at most 14 hours | -
            # T11: a time that the clocks never showed
            /conferences/0/startsAt          | "2026-03-29T01:30" | «2026-03-29T01:30» | a time that London's clocks showed: they went forward over it | -
            # fields that the source does not keep
            /notRecorded/0                   | "plans.sentToChair" | «plans.sentToChair» | a field of the format, dotted and without indexes | plans.sentToChairAt
            /notRecorded/0                   | "conferences.0.reports" | «conferences.0.reports» | a field of the format, dotted and without indexes | conferences.reports
            """)
    void T05_T10_T11_a_fault_says_where_what_was_found_and_what_was_expected(
            String pointer, String value, String found, String expected, @Nullable String nearest) {
        Rejected fault = Reading.fault(Reading.fullWith(pointer, value).toString());

        assertThat(fault.file()).isEqualTo("case.json");
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.caseId()).isEqualTo(pointer.equals("/caseId") ? textIn(value) : "MW-0017");
        assertThat(fault.found()).isEqualTo(found);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.nearest()).isEqualTo(nearest);
        String maybe = nearest == null ? "" : " Maybe «" + nearest + "» was meant.";
        assertThat(fault.reason())
                .isEqualTo("At «" + pointer + "» stands " + found + "; expected was " + expected + "." + maybe);
    }

    private static @Nullable String textIn(String value) {
        return value.equals("\"\"") ? "" : null;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /schema
            /caseId
            /children/0/id
            /family/0/id
            /professionals/1/id
            /professionals/1/agency
            /enquiries/0/id
            /conferences/0/id
            /conferences/0/type
            /conferences/0/invitations/1/to
            /conferences/0/attendance/0/who
            /conferences/0/reports/0/id
            /conferences/0/decision/children/0/child
            /conferences/0/decision/recommendations/0/by
            /conferences/0/decision/dissents/0/by
            /conferences/0/minutes/0/to
            /conferences/0/circulations/0/document
            /conferences/0/circulations/0/to
            /plans/0/id
            /plans/0/child
            /coreGroups/0/id
            /coreGroups/0/attendance/0/who
            /coreGroups/0/circulations/0/document
            /coreGroups/0/circulations/0/to
            /disagreements/0/id
            /disagreements/0/steps/0/step
            /complaints/0/id
            /transfers/0/id
            /approvals/0/id
            """)
    void a_required_field_that_is_missing_is_one_fault(String pointer) {
        ObjectNode full = Reading.full();
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        ((ObjectNode) full.at(pointer.substring(0, last))).remove(name);

        Rejected fault = Reading.fault(full.toString());

        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.found()).isNull();
        assertThat(fault.expected()).isEqualTo("the field «" + name + "»");
        assertThat(fault.reason()).isEqualTo("At «" + pointer + "» the field «" + name + "» is missing.");
    }

    @Test
    void all_faults_of_a_document_come_at_once_by_their_place() {
        List<Rejected> faults = Reading.faults("""
                {
                  "schema": "quorate.case-snapshot/1",
                  "caseId": "C7",
                  "children": [{ "id": "c1", "dateOfBirth": "2014-02-30" }, { "id": "c1" }],
                  "proffessionals": [],
                  "conferences": [
                    { "id": "k1", "type": "initial", "held": "no",
                      "invitations": [{ "to": "w1" }, null] },
                    { "type": "reviews" }
                  ],
                  "caseId": "C8"
                }
                """);

        assertThat(faults)
                .extracting(fault -> fault.line() + ":" + fault.column() + " " + fault.pointer())
                .containsExactly(
                        "4:45 /children/0/dateOfBirth",
                        "4:69 /children/1/id",
                        "5:3 /proffessionals",
                        "7:46 /conferences/0/held",
                        "8:31 /conferences/0/invitations/0/to",
                        "8:39 /conferences/0/invitations/1",
                        "9:5 /conferences/1/id",
                        "9:15 /conferences/1/type",
                        "11:3 /caseId");
        assertThat(faults).extracting(Rejected::caseId).containsOnly("C7");
        assertThat(faults).extracting(Rejected::nearest).contains("professionals", "review");
    }

    @Test
    void the_column_counts_characters_as_an_editor_does() {
        Rejected fault = Reading.fault(Reading.small("\"partnership\": \"Ynys Môn €\", \"children\": 1"));

        assertThat(fault.line()).isEqualTo(1);
        assertThat(fault.column())
                .isEqualTo(Reading.small("\"partnership\": \"Ynys Môn €\", \"children\": ")
                        .length());
    }

    @Test
    void T04_the_same_key_twice_is_refused_with_its_pointer() {
        Rejected fault = Reading.fault(Reading.small("\"children\": [{\"id\": \"c1\",\n \"id\": \"c2\"}]"));

        assertThat(fault.pointer()).isEqualTo("/children/0/id");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(2);
        assertThat(fault.found()).isEqualTo("the same field a second time");
        assertThat(fault.expected()).isEqualTo("each field once in an object");
    }

    @Test
    void T04_a_key_three_times_is_refused_twice_and_its_first_value_is_looked_at() {
        List<Rejected> faults = Reading.faults(Reading.small("\"family\": 1,\n\"family\": 2,\n\"family\": 3"));

        assertThat(faults).extracting(Rejected::line).containsExactly(1L, 2L, 3L);
        assertThat(faults.get(0).found()).isEqualTo("a number");
    }

    @Test
    void a_pointer_escapes_what_json_pointer_escapes() {
        Rejected fault = Reading.fault(Reading.small("\"a/b~c\": 1"));

        assertThat(fault.pointer()).isEqualTo("/a~1b~0c");
        assertThat(fault.found()).isEqualTo("the field «a/b~c»");
    }

    @Test
    void more_faults_than_help_are_counted_no_further() {
        String children = "[" + "1,".repeat(5_000) + "1]";

        List<Rejected> faults = Reading.faults(Reading.small("\"children\": " + children));

        assertThat(faults).hasSize(1_001);
        assertThat(faults.get(1_000).reason())
                .isEqualTo("The document has more faults; the first 1000 found are listed.");
        assertThat(faults.get(1_000).caseId()).isEqualTo("C1");
    }
}

package org.quorate.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults between the parts of a snapshot. */
class ReferenceFaultsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /enquiries/0/children/1,                            c1, a child
            /transfers/0/children/0,                            c1, a child
            /conferences/0/enquiry,                             q1, an enquiry
            /conferences/0/transfer,                            t1, a transfer
            /conferences/0/chair/professional,                  w1, a professional
            /conferences/0/childrenConsidered/0,                c1, a child
            /conferences/0/invitations/1/to,                    w1, a person
            /conferences/0/invitations/0/representative,        w1, a professional
            /conferences/0/attendance/0/who,                    w1, a person
            /conferences/0/reports/0/by,                        w1, a professional
            /conferences/0/decision/children/0/child,           c1, a child
            /conferences/0/decision/recommendations/0/by,       w1, a person
            /conferences/0/decision/dissents/0/by,              w1, a person
            /conferences/0/decision/leadSocialWorker,           w1, a professional
            /conferences/0/decision/coreGroupMembers/2,         w1, a person
            /conferences/0/minutes/0/to,                        w1, a person
            /conferences/0/circulations/0/to,                   w1, a person
            /plans/0/child,                                     c1, a child
            /coreGroups/0/children/0,                           c1, a child
            /coreGroups/0/attendance/0/who,                     w1, a person
            /coreGroups/0/circulations/0/to,                    w1, a person
            /disagreements/0/raisedBy,                          w1, a professional
            /disagreements/0/about,                             w1, a professional
            /complaints/0/by,                                   w1, a person
            /complaints/0/answeredBy,                           w1, a professional
            /approvals/0/by,                                    w1, a professional
            /approvals/0/subject,                               k1, 'an enquiry, a conference, a report or another part'
            """)
    void T13_a_reference_to_nothing_is_refused_and_one_with_a_space_around_it_names_the_id(
            String pointer, String id, String what) {
        Rejected fault = Reading.fault(Reading.fullWith(pointer, "\"nobody\"").toString());

        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.found()).isEqualTo("«nobody»");
        assertThat(fault.expected()).isEqualTo("the id of " + what + " of the case");

        Rejected spaced =
                Reading.fault(Reading.fullWith(pointer, "\"" + id + " \"").toString());
        assertThat(spaced.pointer()).isEqualTo(pointer);
        assertThat(spaced.nearest()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /conferences/0/reports/0/quality/lastSeen/c7,         '"2026-01-14"'
            /conferences/0/reports/0/quality/childViews/c7,       true
            /conferences/0/reports/0/quality/contactFrequency/f1, false
            """)
    void T13_so_is_a_key_that_is_no_child(String pointer, String value) {
        Rejected fault = Reading.fault(Reading.fullWith(pointer, value).toString());

        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault.expected()).isEqualTo("the id of a child of the case");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # of the kind that is asked for: a child is no professional
            /conferences/0/chair/professional, c1, c1
            /conferences/0/reports/0/by,       f1, w1
            /plans/0/child,                    w1, c1
            """)
    void T13_a_reference_is_to_the_right_kind(String pointer, String id, String ignored) {
        assertThat(Reading.fault(Reading.fullWith(pointer, "\"" + id + "\"").toString())
                        .pointer())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            prof-0172, prof-0127, prof-0127
            prof-0172, w-88,      none
            # between ids of a few letters everything is near, but for spaces, what cannot be seen, and capitals
            w1,        w2,        none
            ' w2',     w2,        w2
            'w2\u00a0\u200b', w2, w2
            W2,        w2,        w2
            w2,        'w2 ',     'w2 '
            """)
    void T13_the_nearest_id_is_named(String written, String known, @Nullable String nearest) {
        String document = Reading.small("\"professionals\": [{\"id\": \"" + known + "\", \"agency\": \"police\"}],"
                + "\"approvals\": [{\"id\": \"a1\", \"by\": \"" + written + "\"}]");

        assertThat(Reading.fault(document).nearest()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            /children/-,       {"id": "c1"},                             /children/2/id
            /children/-,       {"id": "w1"},                             /professionals/0/id
            /family/-,         {"id": "c2"},                             /family/1/id
            /professionals/-,  `{"id": "f1", "agency": "police"}`,       /professionals/4/id
            /enquiries/-,      {"id": "q1"},                             /enquiries/1/id
            /transfers/-,      {"id": "t1"},                             /transfers/1/id
            /conferences/-,    `{"id": "k1", "type": "review"}`,         /conferences/2/id
            /plans/-,          `{"id": "p1", "child": "c2"}`,            /plans/1/id
            /coreGroups/-,     {"id": "g1"},                             /coreGroups/1/id
            /disagreements/-,  {"id": "d1"},                             /disagreements/1/id
            /complaints/-,     {"id": "m1"},                             /complaints/1/id
            /approvals/-,      {"id": "a1"},                             /approvals/1/id
            /conferences/0/reports/-, {"id": "r1"},                      /conferences/0/reports/1/id
            """)
    void an_id_that_stands_twice_is_refused(String pointer, String row, String second) {
        Rejected fault = Reading.fault(Reading.fullWith(pointer, row).toString());

        assertThat(fault.pointer()).isEqualTo(second);
        assertThat(fault.found()).startsWith("the id «").endsWith("» a second time");
        assertThat(fault.expected()).isEqualTo("an id of its own");
    }

    @Test
    void one_enquiry_beside_a_list_of_them_is_refused() {
        Rejected fault = Reading.fault(Reading.fullWith("/conferences/-", """
                {"id": "k3", "type": "initial", "enquiry": "q1", "enquiries": ["q1"]}""").toString());

        assertThat(fault.pointer()).isEqualTo("/conferences/2/enquiries");
        assertThat(fault.expected()).isEqualTo("one of «enquiry» and «enquiries»");
    }

    @Test
    void ids_of_reports_are_unique_in_the_whole_case() {
        ObjectNode full = Reading.fullWith("/conferences/-", """
                {"id": "k3", "type": "review", "reports": [{"id": "r2"}, {"id": "r1"}]}""");

        assertThat(Reading.fault(full.toString()).pointer()).isEqualTo("/conferences/2/reports/1/id");
    }

    @Test
    void the_same_id_in_two_other_lists_is_no_fault() {
        ObjectNode full = Reading.fullWith("/plans/-", "{\"id\": \"k1\", \"child\": \"c2\"}");

        assertThat(Reading.snapshot(full.toString()).plans()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            /conferences/0/invitations/-, {"to": "c1"},  /conferences/0/invitations/2/to, one row of invitation a person
            /conferences/0/attendance/-,  {"who": "f1"}, /conferences/0/attendance/2/who, one row of attendance a person
            /coreGroups/0/attendance/-,   {"who": "w1"}, /coreGroups/0/attendance/1/who,  one row of attendance a person
            """)
    void a_second_row_for_one_person_is_refused(String pointer, String row, String second, String expected) {
        Rejected fault = Reading.fault(Reading.fullWith(pointer, row).toString());

        assertThat(fault.pointer()).isEqualTo(second);
        assertThat(fault.expected()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            # who is invited, and by whom each is represented; the rows at fault
            w1>w1,                     0
            w1>w2 w2>w1,               0 1
            w1>w2 w2>w3 w3>w1,         0 1 2
            w4>w1 w1>w2 w2>w1,         1 2
            w1>w2 w2>w3 w3,            none
            w1>w3 w2>w3 w3>w4,         none
            w1>w2 w2>w1 w3>w4 w4>w3,   0 1 2 3
            """)
    void T13_representatives_in_a_circle_are_refused_and_nothing_loops(String invited, @Nullable String rows) {
        String people = IntStream.rangeClosed(1, 4)
                .mapToObj(one -> "{\"id\": \"w" + one + "\", \"agency\": \"police\"}")
                .collect(Collectors.joining(","));
        String invitations = List.of(invited.split(" ")).stream()
                .map(ReferenceFaultsTest::invitation)
                .collect(Collectors.joining(","));
        String document = Reading.small("\"professionals\": [" + people
                + "], \"conferences\": [{\"id\": \"k1\", \"type\": \"initial\", \"invitations\": [" + invitations
                + "]}]");

        List<Rejected> faults = rows == null ? List.of() : Reading.faults(document);

        if (rows == null) {
            assertThat(Reading.snapshot(document).conferences()).hasSize(1);
        }
        assertThat(faults)
                .extracting(Rejected::pointer)
                .isEqualTo(List.of((rows == null ? "" : rows).split(" ")).stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> "/conferences/0/invitations/" + row + "/representative")
                        .toList());
        assertThat(faults)
                .extracting(Rejected::expected)
                .allMatch("a representative who is not, in the end, represented by the same person"::equals);
    }

    private static String invitation(String written) {
        String[] parts = written.split(">");
        String representative = parts.length == 1 ? "" : ", \"representative\": \"" + parts[1] + "\"";
        return "{\"to\": \"" + parts[0] + "\"" + representative + "}";
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            /professionals,        {}
            /professionals/0,      7
            /professionals/0/id,   17
            /children,             false
            /children/0,           null
            /children/0/id,        {}
            /family/0/id,          []
            /enquiries,            1
            /enquiries/0/id,       true
            /transfers/0/id,       null
            """)
    void a_fault_in_a_list_of_people_is_not_one_of_every_reference_to_them(String pointer, String value) {
        assertThat(Reading.fault(Reading.fullWith(pointer, value).toString()).pointer())
                .isEqualTo(pointer);
    }

    @Test
    void a_fault_elsewhere_hides_no_reference_to_nothing() {
        ObjectNode full = Reading.fullWith("/professionals/0/directContact", "\"yes\"");
        Reading.put(full, "/plans/0/child", Reading.tree("\"c9\""));

        assertThat(Reading.faults(full.toString()))
                .extracting(Rejected::pointer)
                .containsExactlyInAnyOrder("/professionals/0/directContact", "/plans/0/child");
    }

    @Test
    void T35_an_id_that_looks_like_what_stands_in_for_a_faulty_one_is_still_looked_up() {
        Rejected fault = Reading.fault(
                Reading.fullWith("/plans/0/child", "\"\\u0000/plans/0/child\"").toString());

        assertThat(fault.pointer()).isEqualTo("/plans/0/child");
        assertThat(fault.found()).isEqualTo("«\\u0000/plans/0/child»");
    }

    @Test
    void an_approval_may_be_about_the_case_or_anything_with_an_id() {
        for (String subject : List.of("MW-0017", "q1", "t1", "k1", "r1", "p1", "g1", "d1", "m1", "w1")) {
            assertThat(Reading.snapshot(Reading.fullWith("/approvals/0/subject", "\"" + subject + "\"")
                                    .toString())
                            .approvals())
                    .hasSize(1);
        }
    }
}

package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T14: cases of tens of thousands of rows. What costs more than a row at a time would hardly come to an end here. */
class LargeCasesTest {
    private static final int MANY = 10_000;

    private static String rows(String list, IntFunction<String> row) {
        return rows(list, MANY, row);
    }

    private static String rows(String list, int count, IntFunction<String> row) {
        return "\"" + list + "\": [" + IntStream.range(0, count).mapToObj(row).collect(Collectors.joining(",")) + "]";
    }

    private static String professionals() {
        return rows("professionals", each -> "{\"id\": \"prof-" + each + "\", \"agency\": \"police\"}");
    }

    private static String conference(String rows) {
        return Reading.small(
                professionals() + ", \"conferences\": [{\"id\": \"k1\", \"type\": \"initial\", " + rows + "}]");
    }

    @Test
    void T14_fifty_thousand_reports_are_read() {
        CaseSnapshot snapshot = Reading.snapshot(conference(rows(
                "reports",
                50_000,
                each -> "{\"id\": \"r" + each + "\", \"by\": \"prof-" + (each % MANY)
                        + "\", \"toChairAt\": \"2026-01-20T09:00\"}")));

        List<RecordedReport> reports = snapshot.conferences().get(0).reports();
        assertThat(reports).hasSize(50_000);
        assertThat(reports.get(49_999).id() + " by " + reports.get(49_999).by()).isEqualTo("r49999 by prof-9999");
    }

    @Test
    void T14_ten_thousand_reports_by_nobody_are_a_thousand_faults_and_more() {
        List<Rejected> faults = Reading.faults(
                conference(rows("reports", each -> "{\"id\": \"r" + each + "\", \"by\": \"prof_" + each + "\"}")));

        assertThat(faults).hasSize(1_001);
        assertThat(faults.get(999).pointer()).isEqualTo("/conferences/0/reports/999/by");
    }

    @Test
    void T14_ten_thousand_unknown_fields_are_a_thousand_faults_and_more() {
        String fields = IntStream.range(0, MANY)
                .mapToObj(each -> "\"partnerships" + each + "\": 1")
                .collect(Collectors.joining(","));

        assertThat(Reading.faults(Reading.small(fields))).hasSize(1_001);
    }

    @Test
    void T13_T14_a_circle_of_ten_thousand_representatives_is_seen() {
        String invitations = rows(
                "invitations",
                each -> "{\"to\": \"prof-" + each + "\", \"representative\": \"prof-" + (each + 1) % MANY + "\"}");

        assertThat(Reading.faults(conference(invitations))).hasSize(1_001);
        assertThat(Reading.snapshot(conference(invitations
                                .replace("\"prof-0\"}", "\"prof-1\"}")
                                .replace(
                                        "{\"to\": \"prof-1\", \"representative\": \"prof-2\"}",
                                        "{\"to\": \"prof-1\"}")))
                        .conferences())
                .hasSize(1);
    }

    @Test
    void several_threads_read_what_one_reads() {
        SnapshotParser parser = new SnapshotParser();
        List<String> documents = SchemaAgreementTest.pointers().stream()
                .map(pointer -> Reading.fullWith(pointer, "\"w1\"").toString())
                .toList();
        List<String> alone =
                documents.stream().map(document -> told(parser, document)).toList();

        for (int round = 0; round < 5; round++) {
            assertThat(documents.parallelStream()
                            .map(document -> told(parser, document))
                            .toList())
                    .isEqualTo(alone);
        }
    }

    private static String told(SnapshotParser parser, String document) {
        ParsedCase parsed = parser.parse(new RawDocument("case.json", 0, document.getBytes(UTF_8)));
        return parsed instanceof ParsedCase.Accepted accepted
                ? accepted.snapshot().toString()
                : ((ParsedCase.Refused) parsed).faults().toString();
    }
}

package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in a file of examples are told with their place, what was found and what was expected. */
class ExampleFaultsTest {
    private static final String FILE = """
            obligation: report-to-chair
            base: report
            asOf: 2026-03-31
            cases:
              - title: A report in time
                set: { /conferences/k1/reports/r1/toChairAt: 2026-01-20T09:00 }
                expect:
                  - { subject: report r1, outcome: met }
            """;

    @TempDir
    Path rules;

    private ExampleFolder folder;

    @BeforeEach
    void pack() {
        folder = new ExampleFolder(rules);
    }

    @Test
    void the_file_that_the_faults_are_put_into_has_none() {
        folder.examples(FILE);
        assertThat(folder.test().exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            asOf: 2026-03-31            | asOf: 2026-31-03         | 3:7: «2026-31-03»; expected was a date such as 2026-03-31, or one with a time such as 2026-03-31T09:00.
            asOf: 2026-03-31            | note: x                  | 3:1: «note»; expected was a key of a file of examples: obligation, base, snapshot, asOf, cases.
            base: report                | base: reprt              | 2:7: «reprt»; expected was the name of a snapshot: breaches, conference, core-group-members, decision, disagreement, enquiry, inquorate, invited, plan, report, review, transfer. Maybe «report» was meant.
            base: report                | base: ../report          | 2:7: «../report»; expected was the name of a snapshot: breaches,
            base: report                | snapshot: { schema: quorate.case-snapshot/1, children: [] } | 2:11: nothing at «/caseId» of the snapshot; expected was the field «caseId».
            base: report                | `base: report\nsnapshot: {}` | 2:7: a base beside a snapshot; expected was one of them.
            obligation: report-to-chair | obligation: report-to-char | 1:13: «report-to-char»; expected was an obligation of the catalogue. Maybe «report-to-chair» was meant.
            `    set:`                  | `    sett:`              | 6:5: «sett»; expected was a key of an example: title, obligation, base, snapshot, asOf, unkept, remove, set, add, expect, exactly. Maybe «set» was meant.
            `    set:`                  | `    unkept: [report]\n    set:` | 6:14: «report»; expected was a part of the record: approvals, attendance, complaints, conferences, core-group-records, core-groups, decisions, disagreements, enquiries, family, invitations, minutes, plans, report-quality, reports, transfers. Maybe «reports» was meant.
            /conferences/k1/reports     | /conferences/k2/reports  | 6:12: «/conferences/k2/reports/r1/toChairAt», and no «k2» is there; expected was one of k1. Maybe «k1» was meant.
            /conferences/k1/reports     | /conferences/k1/report   | 6:12: «/conferences/k1/report/r1/toChairAt», and no «report» is there; expected was one of id, type, startsAt, endedAt, held, chair, childrenConsidered, invitations, attendance, reports. Maybe «reports» was meant.
            /conferences/k1/reports     | conferences/k1/reports   | 6:12: «conferences/k1/reports/r1/toChairAt»; expected was a place that begins with «/», such as «/conferences/k1/startsAt».
            toChairAt                   | toChairrAt               | 6:51: the field «toChairrAt» at «/conferences/0/reports/0/toChairrAt» of the snapshot; expected was a field of the format. Maybe «toChairAt» was meant.
            2026-01-20T09:00            | 2026-01-32T09:00         | 6:50: «2026-01-32T09:00» at «/conferences/0/reports/0/toChairAt» of the snapshot; expected was a day of the calendar.
            /toChairAt: 2026-01-20T09:00 | `: { id: r1, by: w7 }`  | 6:54: «w7» at «/conferences/0/reports/0/by» of the snapshot; expected was the id of a professional of the case.
            `    set:`                  | `    remove: [/conferences/k1/attendance/w4]\n    set:` | 6:14: «/conferences/k1/attendance/w4», and no «w4» is there; expected was one of w9, w3. Maybe «w3» was meant.
            `    set:`                  | `    add: { /caseId: x }\n    set:` | 6:12: «/caseId», and no «caseId» is there; expected was one of children, professionals, conferences.
            expect:                     | exact:                   | 5:5: an example that expects nothing; expected was «expect» with some of what is found, or «exactly» with all of it.
            subject: report r1          | subjct: report r1        | 8:9: no «subject»; expected was a finding's subject and outcome.
            subject: report r1          | subjct: report r1        | 8:11: «subjct»; expected was a field of a finding: subject, conference, conferenceType, clause, owedBy, owedTo, child, outcome, kind, advisory, excused, modality, dueBy, doneAt, lateBy, trigger, policyVersion, evidence. Maybe «subject» was meant.
            outcome: met                | outcome: mett            | 8:40: «mett»; expected was one of met, breached, due, undetermined, not-applicable, error. Maybe «met» was meant.
            outcome: met                | outcome: breached        | 8:40: «breached» without a kind; expected was a kind beside breached or undetermined, and beside nothing else.
            outcome: met                | `outcome: breached, kind: lat` | 8:56: «lat»; expected was one of not-done, late, condition-failed, inconsistent, not-recorded, record-too-old, time-of-day-unknown. Maybe «late» was meant.
            outcome: met                | `outcome: met, dueBy: 2026-01-21T10:00` | 8:52: «2026-01-21T10:00»; expected was a date such as 2026-01-21, or an instant in quotation marks such as "2026-01-21T10:00:00Z".
            outcome: met                | `outcome: met, lateBy: 3 days` | 8:53: «3 days»; expected was a length such as PT1M, PT50H30M or P3D.
            outcome: met                | `outcome: met, clause: "report-to-chair[intial]"` | 8:53: «report-to-chair[intial]»; expected was a clause of the pack: quorum, report-to-chair[initial]. Maybe «report-to-chair[initial]» was meant.
            - { subject: report r1, outcome: met } | nothing          | 8:7: «nothing»; expected was a list of which each is a finding such as «{ subject: report r1, outcome: met }».
            outcome: met }              | outcome: met ]           | 8:44: text that is no YAML
            """)
    void each_fault_is_told_where_it_stands(String found, String instead, String told) {
        assertThat(FILE).contains(found);
        String file = folder.examples(FILE.replaceFirst("\\Q" + found + "\\E", instead.replace("\\n", "\n")));
        Ran ran = folder.test();
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(file + ":" + told);
    }

    @Test
    void all_faults_of_all_files_are_told_at_once() {
        String first =
                folder.examples(FILE.replace("outcome: met", "outcome: mett").replace("asOf", "asof"));
        String second =
                folder.write("policies/our-town/cases/second.yaml", FILE).toString();
        String base = folder.write("policies/our-town/cases/bases/report.yaml", "schema: quorate.case-snapshot/1\n")
                .toString();
        List<String> told = folder.test().err().lines().toList();
        assertThat(told).hasSize(5);
        assertThat(told.get(0)).startsWith(first + ":3:1: «asof»");
        assertThat(told.get(1)).startsWith(first + ":5:5: no «asOf»");
        assertThat(told.get(2)).startsWith(first + ":8:40: «mett»");
        assertThat(told.get(3))
                .startsWith(second + ":5:12: «A report in time», a title that stands in " + first + ":5 too");
        assertThat(told.get(4)).startsWith(base + ":1:1: nothing at «/caseId»");
    }

    @Test
    void a_file_that_would_go_unseen_for_its_name_is_told() {
        String file = folder.write("policies/our-town/cases/reports.yml", FILE).toString();
        assertThat(folder.test())
                .isEqualTo(new Ran(
                        2, "", file + ":1:1: a name that ends in .yml; expected was one that ends in .yaml.\n"));
    }
}

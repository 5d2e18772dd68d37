package org.quorate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.DutySample;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.policy.Modality;

class TextPartsTest {

    private static FindingMaker report(String caseId, Modality modality) {
        return DutySample.of("report-to-chair[initial]")
                .maker("gwent", modality)
                .of(caseId);
    }

    private static Finding late(String caseId, String day) {
        return report(caseId, Modality.MUST).done(day).is(Outcome.BREACHED, Kind.LATE);
    }

    private static List<String> worst(WorstCases cases) {
        return StreamSupport.stream(cases.worst().spliterator(), false)
                .map(BreachedCase::caseId)
                .toList();
    }

    @Test
    void most_breaches_come_first_then_the_longest_late_then_the_order_of_the_input() {
        WorstCases cases = new WorstCases();
        cases.add(List.of(late("one day", "2026-01-22")));
        cases.add(List.of(report("advisory alone", Modality.MAY).is(Outcome.BREACHED, Kind.NOT_DONE)));
        cases.add(List.of());
        cases.add(List.of(late("ten days", "2026-01-31")));
        cases.add(List.of(late("two", "2026-01-22"), late("two", "2026-01-22")));
        cases.add(List.of(late("one day too", "2026-01-22")));
        assertThat(worst(cases)).containsExactly("two", "ten days", "one day", "one day too", "advisory alone");
        assertThat(List.of(cases.cases(), cases.breaches(), cases.advisory(), cases.more()))
                .containsExactly(5L, 5L, 1L, 0L);
    }

    @Test
    void no_more_than_a_thousand_cases_are_kept_and_the_rest_are_counted() {
        List<List<Finding>> run = IntStream.range(0, 1_250)
                .mapToObj(number -> Collections.nCopies(number % 5 + 1, late("C" + number, "2026-01-22")))
                .toList();
        String text = SampleRun.written(Format.TEXT, Look.PLAIN, run, List.of());
        assertThat(text)
                .contains("BREACHES: 3,750 in 1,250 cases, worst first\n\nC4: 5 breaches\n")
                .contains("There are 250 more cases with breaches. For all of them, use --format csv, json or ndjson.")
                .contains("Findings: 3,750 breached.");
        assertThat(text.lines().filter(line -> line.endsWith(": 1 breach"))).isEmpty();
        assertThat(text.lines().filter(line -> line.endsWith(": 2 breaches"))).hasSize(250);
    }

    @Test
    void of_a_case_with_very_many_breaches_two_hundred_are_shown() {
        List<Finding> many = Collections.nCopies(1_201, late("C1", "2026-01-22"));
        String text = SampleRun.written(Format.TEXT, Look.PLAIN, List.of(many), List.of());
        assertThat(text).contains("C1: 1,201 breaches").contains("There are 1,001 more breaches of this case.");
        assertThat(text.lines().filter(line -> line.contains("■ breached, late")))
                .hasSize(200);
    }

    @Test
    void memory_is_bounded_by_findings_too() {
        WorstCases cases = new WorstCases();
        for (int number = 0; number < 500; number++) {
            cases.add(Collections.nCopies(300, late("C" + number, "2026-01-22")));
        }
        assertThat(worst(cases)).hasSize(100).startsWith("C0").endsWith("C99");
        assertThat(cases.more()).isEqualTo(400);
    }

    @Test
    void the_ten_soonest_are_due_next_with_those_without_a_deadline_last() {
        DueNext next = new DueNext(10);
        List<Finding> all = new ArrayList<>();
        all.add(report("never", Modality.MUST).due(null).is(Outcome.DUE));
        for (int day = 20; day > 0; day--) {
            DutySample duty = DutySample.of("first-core-group");
            all.add(duty.maker("gwent", Modality.MUST)
                    .of("day " + day)
                    .due(duty.deadline("2026-03-%02d".formatted(day)))
                    .is(Outcome.DUE));
        }
        all.forEach(next::add);
        next.add(report("met", Modality.MUST).is(Outcome.MET));
        assertThat(next.findings()).isEqualTo(21);
        assertThat(next.soonest()).hasSize(10);
        assertThat(next.soonest().get(0).caseId()).isEqualTo("day 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            0    | 0    | 0 | no cases               | ''
            0    | 0    | 3 | no cases               | ''
            2    | 1    | 0 | 66.7% (2 of 3)         | ''
            2    | 1    | 1 | 66.7% (2 of 3)         | 50.0% to 75.0%
            3    | 0    | 0 | 100% (3 of 3)          | ''
            0    | 3    | 1 | 0% (0 of 3)            | 0% to 25.0%
            9999 | 1    | 0 | 99.9% (9,999 of 10,000) | ''
            1    | 9999 | 0 | 0.1% (1 of 10,000)     | ''
            1    | 1    | 0 | 50.0% (1 of 2)         | ''
            """)
    void a_rate_has_its_numbers_and_never_rounds_to_all_or_nothing(
            int met, int breached, int undetermined, String rate, String bounds) {
        Summary summary = new Summary();
        summary.add(Collections.nCopies(met, report("C", Modality.MUST).is(Outcome.MET)));
        summary.add(Collections.nCopies(breached, report("C", Modality.MUST).is(Outcome.BREACHED)));
        summary.add(Collections.nCopies(undetermined, report("C", Modality.MUST).is(Outcome.UNDETERMINED)));
        assertThat(Rate.of(summary.total())).isEqualTo(rate);
        assertThat(Rate.bounds(summary.total())).isEqualTo(bounds);
    }

    @Test
    void a_text_is_broken_at_blanks_and_a_long_word_is_cut() {
        assertThat(Wrap.lines("one two three", 7, 5)).containsExactly("one two", "three");
        assertThat(Wrap.lines("abcdefghij k", 4, 3)).containsExactly("abcd", "efg", "hij", "k");
        assertThat(Wrap.lines("a 😀😀😀😀😀", 4, 4)).containsExactly("a", "😀😀😀😀", "😀");
        assertThat(Wrap.lines("", 4, 4)).containsExactly("");
    }
}

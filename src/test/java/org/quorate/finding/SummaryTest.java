package org.quorate.finding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.policy.Modality;

class SummaryTest {
    private static final DutySample REPORT = DutySample.of("report-to-chair[initial]");

    private static Finding finding(String policy, Modality modality, Outcome outcome) {
        return REPORT.maker(policy, modality).is(outcome);
    }

    private static Finding finding(Outcome outcome) {
        return finding("gwent", Modality.MUST, outcome);
    }

    @Test
    void findings_are_counted_by_policy_and_obligation() {
        Summary summary = new Summary();
        summary.add(
                List.of(finding("gwent", Modality.MUST, Outcome.MET), finding("alpha", Modality.MUST, Outcome.DUE)));
        summary.add(List.of(finding("gwent", Modality.SHOULD, Outcome.MET)));
        summary.add(List.of());
        summary.reject();
        assertThat(summary.counts()).containsOnlyKeys("alpha", "gwent");
        assertThat(summary.counts().firstKey()).isEqualTo("alpha");
        assertThat(counts(summary).of(Outcome.MET)).isEqualTo(2);
        assertThat(summary.total().of(Outcome.MET)).isEqualTo(2);
        assertThat(summary.total().of(Outcome.DUE)).isEqualTo(1);
        assertThat(List.of(summary.read(), summary.judged(), summary.rejected()))
                .containsExactly(4L, 3L, 1L);
    }

    @Test
    void a_rate_is_met_out_of_met_and_breached_with_bounds_for_the_undetermined() {
        Summary summary = new Summary();
        summary.add(List.of(
                finding(Outcome.MET),
                finding(Outcome.MET),
                finding(Outcome.BREACHED),
                finding(Outcome.UNDETERMINED),
                finding(Outcome.DUE),
                finding(Outcome.NOT_APPLICABLE),
                finding(Outcome.ERROR)));
        Counts counts = counts(summary);
        assertThat(counts.isRated()).isTrue();
        assertThat(counts.rate()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(counts.low()).isEqualTo(0.5);
        assertThat(counts.high()).isEqualTo(0.75);
    }

    @Test
    void advisory_findings_are_counted_apart_and_change_no_rate() {
        Summary summary = new Summary();
        summary.add(List.of(
                finding(Outcome.MET),
                finding("gwent", Modality.MAY, Outcome.BREACHED),
                finding("gwent", Modality.FACTUAL, Outcome.MET)));
        Counts counts = counts(summary);
        assertThat(counts.advisory()).isEqualTo(2);
        assertThat(counts.of(Outcome.BREACHED)).isZero();
        assertThat(counts.rate()).isEqualTo(1.0);
        assertThat(summary.total().advisory()).isEqualTo(2);
    }

    @Test
    void there_is_no_rate_over_nothing() {
        Summary summary = new Summary();
        summary.add(List.of(finding(Outcome.DUE), finding(Outcome.UNDETERMINED)));
        assertThat(counts(summary).isRated()).isFalse();
        assertThat(counts(summary).low()).isZero();
        assertThat(counts(summary).high()).isEqualTo(1.0);
    }

    private static Counts counts(Summary summary) {
        return requireNonNull(requireNonNull(summary.counts().get("gwent")).get("report-to-chair"));
    }
}

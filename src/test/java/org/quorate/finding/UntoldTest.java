package org.quorate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntoldTest {
    private static final DutySample REPORT = DutySample.of("report-to-chair[initial]");

    private static FindingMaker report() {
        return REPORT.maker();
    }

    @Test
    void a_field_that_is_not_recorded_is_named() {
        assertThat(Untold.of(report().detail("`reports`").is(Outcome.UNDETERMINED, Kind.NOT_RECORDED)))
                .isEqualTo("`reports` is not recorded");
        assertThat(Untold.of(report().detail("whether police was present").is(Outcome.UNDETERMINED, Kind.NOT_RECORDED)))
                .isEqualTo("the record does not say whether police was present");
        assertThat(Untold.of(report().detail("the conference that started the plan")
                        .is(Outcome.UNDETERMINED, Kind.NOT_RECORDED)))
                .isEqualTo("the record does not hold the conference that started the plan");
    }

    @Test
    void a_missing_time_of_day_is_named_by_its_field_without_indexes() {
        Finding finding = report().evidence("/conferences/0/startsAt", "2026-01-22T10:00")
                .evidence("/conferences/0/reports/12/toChairAt", "2026-01-21")
                .is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN);
        assertThat(Untold.of(finding)).isEqualTo("the time of day of `conferences.reports.toChairAt` is not recorded");
        assertThat(Untold.of(report().is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN)))
                .isEqualTo("the time of day of what was done is not recorded");
    }

    @Test
    void an_old_or_contradictory_record_is_said_to_be_so() {
        assertThat(Untold.of(report().is(Outcome.UNDETERMINED, Kind.RECORD_TOO_OLD)))
                .isEqualTo("the record was taken before the deadline, which has passed since");
        assertThat(Untold.of(
                        report().detail("the plan ends before it starts").is(Outcome.UNDETERMINED, Kind.INCONSISTENT)))
                .isEqualTo("the record contradicts itself: the plan ends before it starts");
    }

    @Test
    void nothing_is_untold_of_other_outcomes() {
        assertThat(Untold.of(report().is(Outcome.BREACHED, Kind.NOT_DONE))).isNull();
    }
}

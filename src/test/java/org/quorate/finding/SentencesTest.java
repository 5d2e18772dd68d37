package org.quorate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.Golden;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;

/** Every sentence there is: obligation, outcome and kind, as a table that is read by eye. */
class SentencesTest {
    private static final String CONTRADICTION = "the conference ends before it starts";

    @Test
    void each_obligation_has_a_sentence_for_each_way_it_can_come_out() {
        String table = DutySample.all().stream()
                .map(duty -> duty.clause() + "\n"
                        + (duty.holding() ? holding(duty) : done(duty))
                                .stream().map(SentencesTest::row).collect(Collectors.joining("\n"))
                        + "\n")
                .collect(Collectors.joining("\n"));
        Golden.check("findings/sentences.txt", table);
    }

    @Test
    void what_is_special_in_a_case_is_said() {
        DutySample apology = DutySample.of("apologies-given");
        DutySample quorum = DutySample.of("quorum");
        DutySample report = DutySample.of("report-to-chair[initial]");
        String sentences = Stream.of(
                        apology.maker()
                                .done("2026-01-20T09:00")
                                .detail("without a reason")
                                .is(Outcome.BREACHED, Kind.CONDITION_FAILED),
                        quorum.maker()
                                .detail("childrens-social-care was neither present nor represented")
                                .is(Outcome.BREACHED, Kind.CONDITION_FAILED),
                        quorum.maker()
                                .detail("whether childrens-social-care was present")
                                .is(Outcome.UNDETERMINED, Kind.NOT_RECORDED),
                        DutySample.of("initial-conference-timing")
                                .maker()
                                .detail("`enquiries.outcome`")
                                .is(Outcome.DUE),
                        report.maker()
                                .due(report.deadline("2026-01-22"))
                                .done("2026-01-21T16:00")
                                .is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN),
                        report.maker()
                                .due(report.deadline("2026-10-26T01:10"))
                                .done("2026-10-25T01:30")
                                .is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN),
                        report.maker().due(report.deadline("2026-01-22")).is(Outcome.BREACHED, Kind.NOT_DONE),
                        report.maker().by(new OwedBy("w3", null, null)).is(Outcome.DUE),
                        DutySample.of("report-share-method").maker().is(Outcome.UNDETERMINED, Kind.NOT_RECORDED),
                        FindingMaker.under("report-to-chair", new Requirement.Asked())
                                .detail("the rule «report-to-chair» failed")
                                .is(Outcome.ERROR))
                .map(SentencesTest::row)
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.check("findings/special-sentences.txt", sentences);
    }

    @Test
    void a_late_report_reads_like_this() {
        Finding finding = DutySample.of("report-to-chair[initial]")
                .maker()
                .done("2026-01-21T16:00")
                .is(Outcome.BREACHED, Kind.LATE);
        assertThat(finding.explanation())
                .isEqualTo("The health report reached the chair on 21 January 2026 at 16:00; it was due 24 hours before"
                        + " the conference, by 10:00 that day. It was 6 hours late.");
    }

    private static String row(Finding finding) {
        String kind = finding.kind() == null ? "" : " " + finding.kind().id();
        return "  " + finding.outcome().id() + kind + ": " + finding.explanation();
    }

    private static List<Finding> done(DutySample duty) {
        List<Finding> findings = new ArrayList<>();
        Deadline due = duty.deadline(duty.from());
        LocalDate day = due == null ? LocalDate.of(2026, 2, 3) : DueText.firstDay(due);
        findings.add(duty.maker().done(day.minusDays(1) + "T09:00").is(Outcome.MET));
        findings.add(duty.maker().done(day.minusDays(1).toString()).is(Outcome.MET));
        findings.add(duty.maker().is(Outcome.BREACHED, Kind.NOT_DONE));
        if (due != null) {
            findings.add(duty.maker().done(day.plusDays(2) + "T16:00").is(Outcome.BREACHED, Kind.LATE));
            findings.add(duty.maker().is(Outcome.DUE));
            findings.add(duty.maker().is(Outcome.UNDETERMINED, Kind.RECORD_TOO_OLD));
        }
        if (due != null && due.day() == null) {
            findings.add(duty.maker().done(day + "T16:00").is(Outcome.BREACHED, Kind.LATE));
            findings.add(duty.maker().done(day.toString()).is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN));
            findings.add(
                    duty.maker().due(duty.deadline("2026-01-22")).is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN));
        }
        findings.addAll(either(duty));
        return findings;
    }

    private static List<Finding> holding(DutySample duty) {
        List<Finding> findings = new ArrayList<>();
        findings.add(duty.maker().is(Outcome.MET));
        findings.add(duty.maker().evidence("/how", "post").is(Outcome.BREACHED, Kind.CONDITION_FAILED));
        if (duty.from() != null) {
            findings.add(duty.maker().is(Outcome.DUE));
            findings.add(duty.maker().is(Outcome.UNDETERMINED, Kind.RECORD_TOO_OLD));
        } else {
            findings.add(duty.maker().is(Outcome.UNDETERMINED, Kind.TIME_OF_DAY_UNKNOWN));
        }
        findings.addAll(either(duty));
        return findings;
    }

    private static List<Finding> either(DutySample duty) {
        return List.of(
                duty.maker().detail("`a.field`").is(Outcome.UNDETERMINED, Kind.NOT_RECORDED),
                duty.unlisted().detail("`part`").is(Outcome.UNDETERMINED, Kind.NOT_RECORDED),
                duty.maker().detail(CONTRADICTION).is(Outcome.UNDETERMINED, Kind.INCONSISTENT),
                duty.unlisted().is(Outcome.NOT_APPLICABLE),
                duty.maker()
                        .due(null)
                        .detail("its deadline lies outside the years")
                        .is(Outcome.ERROR));
    }
}

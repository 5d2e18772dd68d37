package org.quorate.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.DutySample;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.policy.Modality;

class WaiverReviewTest {
    private static final String FINGERPRINT = "0123456789abcdef0123456789abcdef";

    /** A waiver of the sample's duty, which w3 of health owes; what is found, and what is told on a day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0123456789abcdef0123456789abcdef | p7 | health | BREACHED | 2026-03-31 | ''",
                "0123456789abcdef0123456789abcdef | p7 | health | BREACHED | 2026-06-30 | holds for the last time: it ends on 2026-06-30.",
                "0123456789abcdef0123456789abcdef | p7 | health | BREACHED | 2026-07-01 | expired on 2026-06-30, and lets nothing pass any more.",
                "0123456789abcdef0123456789abcdef | p7 | health | BREACHED | 2026-02-28 | does not begin before 2026-03-01.",
                "00000000000000000000000000000000 | p7 | health | BREACHED | 2026-03-31 | matches no duty of this run.",
                "0123456789abcdef0123456789abcdef | p7 | health | MET      | 2026-03-31 | waives nothing: the duty is met.",
                "0123456789abcdef0123456789abcdef | w3 | health | BREACHED | 2026-03-31 | was approved by the one who owes the duty, w3.",
                "0123456789abcdef0123456789abcdef | p7 | police | BREACHED | 2026-03-31 | says agency police, and the duty of this fingerprint has health."
            })
    void T45_what_there_is_to_look_at(
            String fingerprint, String approvedBy, String agency, Outcome outcome, LocalDate day, String told) {
        Waivers waivers =
                waivers(fingerprint, agency, approvedBy, "given-for: { kind: not-done, due-by: 2026-01-21T10:00:00Z }");
        WaiverReview review = new WaiverReview(waivers, day);
        review.add(List.of(finding(outcome)));

        String name = "The waiver of line 3 (" + fingerprint.substring(0, 8) + ", case MW-0017) ";
        assertThat(review.notices()).isEqualTo(told.isEmpty() ? List.of() : List.of(name + told));
    }

    /** What a waiver was given for (nothing in a file from before), what stands there, and whether it is let pass. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late, due-by: 2026-01-21T10:00:00Z, done-at: 2026-01-22 | LATE | 2026-01-22 | true  | ''",
                "late, due-by: 2026-01-21T10:00:00Z, done-at: 2026-01-22 | LATE | 2026-02-22 | false | it was given for another breach (late, due by 2026-01-21T10:00:00Z, done at 2026-01-22) than stands there now (late, due by 2026-01-21T10:00:00Z, done at 2026-02-22).",
                "late, due-by: 2026-01-21T10:00:00Z, done-at: 2026-01-22 | NOT_DONE | '' | false | than stands there now (not-done, due by 2026-01-21T10:00:00Z).",
                "late, due-by: 2026-01-20, done-at: 2026-01-22 | LATE | 2026-01-22 | false | it was given for another breach (late, due by 2026-01-20, done at 2026-01-22)",
                "not-done, due-by: 2026-01-21T10:00:00Z | NOT_DONE | '' | true | ''",
                "not-done, due-by: 2026-01-21T10:00:00Z | LATE | 2026-01-22 | false | lets nothing pass any more",
                "condition-failed | CONDITION_FAILED | '' | false | it was given for another breach (condition-failed) than",
                "'' | LATE | 2026-01-22 | true  | ''",
                "'' | CONDITION_FAILED | '' | true | ''",
                "'' | NOT_DONE | '' | false | does not say which breach it was given for, and lets nothing pass that was never done: not-done, due by 2026-01-21T10:00:00Z. «waive add» gives one for that."
            })
    void a_waiver_lets_pass_what_it_was_given_for_and_no_other_breach(
            String givenFor, Kind kind, String done, boolean passes, String told) {
        Waivers waivers =
                waivers(FINGERPRINT, "health", "p7", givenFor.isEmpty() ? "" : "given-for: { kind: " + givenFor + " }");
        FindingMaker maker = DutySample.of("report-to-chair[initial]")
                .maker("medway-2008", Modality.MUST)
                .asOf("2026-03-31");
        Finding finding = (done.isEmpty() ? maker : maker.done(done)).is(Outcome.BREACHED, kind);
        WaiverReview review = new WaiverReview(waivers, finding.asOf().day());
        review.add(List.of(finding));

        assertThat(finding.waivedIn(waivers).waived() != null).isEqualTo(passes);
        assertThat(String.join("", review.notices())).contains(told);
        assertThat(review.notices()).hasSize(passes ? 0 : 1).isEqualTo(review.noticesOfTaken());
    }

    private static Waivers waivers(String fingerprint, String agency, String approvedBy, String more) {
        return WaiverText.read("waivers.yaml", """
                schema: quorate.waivers/1
                waivers:
                  - fingerprint: %s
                    duty: { case: MW-0017, agency: %s }
                    reason: as agreed
                    approved-by: %s
                    approved-on: 2026-03-01
                    until: 2026-06-30
                    %s
                """.formatted(fingerprint, agency, approvedBy, more));
    }

    private static Finding finding(Outcome outcome) {
        @Nullable Kind kind = outcome == Outcome.BREACHED ? Kind.NOT_DONE : null;
        Finding finding = DutySample.of("report-to-chair[initial]")
                .maker("medway-2008", Modality.MUST)
                .is(outcome, kind);
        assertThat(finding.fingerprint()).isEqualTo(FINGERPRINT);
        return finding;
    }
}

package org.quorate.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingMaker;
import org.quorate.finding.Outcome;
import org.quorate.finding.OwedBy;
import org.quorate.finding.Subject;
import org.quorate.policy.Modality;
import org.quorate.policy.Requirement;

/** How findings become figures. */
class FigureTableTest {
    private static final Requirement ASKED = new Requirement.Asked();

    private static Finding finding(String obligation, String agency, Outcome outcome) {
        return FindingMaker.under(FindingMaker.clause("gwent", obligation, ASKED, Modality.MUST))
                .about(new Subject("conference", "k1", "k1", "initial"))
                .by(new OwedBy("w-" + agency, agency, "north"))
                .child("c1")
                .is(outcome);
    }

    private static String count(String figure, Figures.By by, List<Finding> oneCase) {
        Figures figures = new Figures();
        figures.add(oneCase);
        return figures.counts().entrySet().stream()
                .filter(one -> one.getKey().figure().id().equals(figure)
                        && one.getKey().by() == by)
                .map(Map.Entry::getValue)
                .map(one -> one.of(Outcome.MET) + " of " + one.decided() + ", " + one.of(Outcome.UNDETERMINED)
                        + " untold, " + one.of(Outcome.DUE) + " due")
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MET          | MET          | 1 of 1, 0 untold, 0 due",
                "MET          | BREACHED     | 1 of 1, 0 untold, 0 due",
                "BREACHED     | MET          | 1 of 1, 0 untold, 0 due",
                "BREACHED     | BREACHED     | 0 of 1, 0 untold, 0 due",
                "BREACHED     | UNDETERMINED | 0 of 0, 1 untold, 0 due",
                "BREACHED     | DUE          | 0 of 0, 0 untold, 1 due",
                "UNDETERMINED | MET          | 1 of 1, 0 untold, 0 due",
                "DUE          | DUE          | 0 of 0, 0 untold, 1 due"
            })
    void an_agency_that_attended_or_reported_is_counted_once(Outcome attended, Outcome reported, String expected) {
        List<Finding> oneCase = List.of(
                finding("agency-attendance", "health", attended), finding("report-provided", "health", reported));
        assertThat(count("attended-or-reported", Figures.By.ALL, oneCase)).isEqualTo(expected);
        assertThat(count("attended-or-reported", Figures.By.AGENCY, oneCase)).isEqualTo(expected);
    }

    @Test
    void a_policy_that_asks_for_one_of_both_alone_cannot_give_that_figure() {
        List<Finding> oneCase = List.of(finding("report-provided", "health", Outcome.MET));
        assertThat(count("attended-or-reported", Figures.By.ALL, oneCase)).isEqualTo("none");
        assertThat(count("reports-provided", Figures.By.ALL, oneCase)).isEqualTo("1 of 1, 0 untold, 0 due");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MET          | MET          | 1 of 1, 0 untold, 0 due",
                "MET          | BREACHED     | 0 of 1, 0 untold, 0 due",
                "MET          | UNDETERMINED | 0 of 0, 1 untold, 0 due",
                "MET          | DUE          | 1 of 1, 0 untold, 0 due",
                "DUE          | DUE          | 0 of 0, 0 untold, 1 due"
            })
    void a_child_is_counted_once_for_all_its_reviews(Outcome first, Outcome later, String expected) {
        List<Finding> oneCase =
                List.of(finding("first-review", "health", first), finding("later-review", "health", later));
        assertThat(count("children-with-every-review-in-time", Figures.By.ALL, oneCase))
                .isEqualTo(expected);
    }

    @Test
    void what_is_only_advised_is_left_out() {
        Finding advised = FindingMaker.under(FindingMaker.clause("gwent", "quorum", ASKED, Modality.MAY))
                .is(Outcome.BREACHED);
        assertThat(count("quorate-conferences", Figures.By.ALL, List.of(advised)))
                .isEqualTo(advised.advisory() ? "none" : "0 of 1, 0 untold, 0 due");
    }

    @Test
    void each_figure_has_an_id_of_its_own() {
        assertThat(BoardFigures.ALL).extracting(Figure::id).doesNotHaveDuplicates();
    }
}

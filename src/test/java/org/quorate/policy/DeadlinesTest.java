package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.facts.Moments;

/** The phrases for deadlines: what each says, and what is said of one that says nothing. */
class DeadlinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            24 hours before the conference                          | 24 hours before the conference
            15 working days after the strategy discussion           | 15 working days after the strategy discussion
            within 15 working days of the initiating strategy discussion | 15 working days after the strategy discussion
            2 days after the decision                               | 2 days after the conference decision
            2 calendar days after the conference                    | 2 days after the conference
            two weeks before the conference                         | 2 weeks before the conference
            a month after the end of the conference                 | 1 month after the end of the conference
            6 months after the initial conference                   | 6 months after the initial conference
            1 working day after the start                           | 1 working day after the conference
            before the conference                                   | before the conference
            by the start of the conference                          | before the conference
            on the day of the conference                            | 0 days after the conference
            by week 34 of pregnancy                                 | by week 34 of pregnancy
            28 weeks of pregnancy                                   | by week 28 of pregnancy
            10 Working  Days before the next review                 | 10 working days before the next review
            20 working days after the baby's birth                  | 20 working days after the birth
            3 months after the conference or 20 working days after the birth, whichever is sooner | 3 months after the conference or 20 working days after the birth, whichever is sooner
            5 working days after the conference, or before the next review, whichever is the latest | 5 working days after the conference or before the next review, whichever is later
            """)
    void a_phrase_says_a_deadline(String phrase, String says) {
        Faults faults = new Faults("policy.yaml");
        Requirement.ByWhen read = new Deadlines(faults, new Spans(false)).read(text(phrase), Moments.of("conference"));
        assertThat(faults.all()).isEmpty();
        assertThat(read).hasToString(says);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            24 hour befor the conference        | 24 hour before the conference
            15 workng days after the conference | 15 working days after the conference
            3 months after the conferense       | 3 months after the conference
            some days before the conference     | -
            24 hours                            | -
            after the conference                | -
            100000 days after the conference    | -
            5 days after the wedding            | -
            by week 60 of pregnancy             | -
            """)
    void a_phrase_that_says_none_is_refused_with_the_nearest_that_does(String phrase, String nearest) {
        Faults faults = new Faults("policy.yaml");
        assertThat(new Deadlines(faults, new Spans(false)).read(text(phrase), Moments.of("conference")))
                .isNull();
        assertThat(faults.all()).hasSize(1);
        PackFault fault = faults.all().get(0);
        assertThat(fault.message())
                .startsWith(
                        "policy.yaml:7:3: «" + phrase + "»; expected was a deadline such as «10 working days after");
        assertThat(String.valueOf(fault.nearest())).isEqualTo(nearest.equals("-") ? "null" : nearest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1 month          | every 1 month
            every 6 weeks    | every 6 weeks
            monthly          | every 1 month
            fortnightly      | every 2 weeks
            weekly           | every 1 week
            20 days          | every 20 working days
            20 calendar days | every 20 days
            """)
    void a_span_from_meeting_to_meeting_counts_days_as_the_pack_does(String phrase, String says) {
        Faults faults = new Faults("policy.yaml");
        assertThat(new Deadlines(faults, new Spans(true)).every(text(phrase), "core group"))
                .hasToString(says);
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"often", "6 fortnights", "every so often"})
    void a_span_that_says_nothing_is_refused(String phrase) {
        Faults faults = new Faults("policy.yaml");
        assertThat(new Deadlines(faults, new Spans(false)).every(text(phrase), "core group"))
                .isNull();
        assertThat(faults.all().stream().map(PackFault::message))
                .containsExactly(
                        "policy.yaml:7:3: «" + phrase + "»; expected was a span such as «1 month» or «6 weeks».");
    }

    @ParameterizedTest
    @CsvSource({"3 months after the conference or 20 working days after the birth"})
    void two_deadlines_have_to_say_which_of_them_counts(String phrase) {
        Faults faults = new Faults("policy.yaml");
        assertThat(new Deadlines(faults, new Spans(false)).read(text(phrase), Moments.of("conference")))
                .isNull();
        assertThat(faults.all().get(0).nearest()).isEqualTo(phrase + ", whichever is sooner");
    }

    private static Located.Text text(String phrase) {
        return new Located.Text(phrase, 7, 3);
    }
}

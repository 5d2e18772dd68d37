package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.policy.Spoken.CONFERENCE;
import static org.quorate.policy.Spoken.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.policy.Requirement.ByWhen;

class DeadlinePhrasesTest {
    private final Spoken spoken = new Spoken();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 hours before the conference                    | 24 hours before the conference
            Within 15 Working Days of the strategy discussion | 15 working days after the strategy discussion
            10 working days from conference                   | 10 working days after the conference
            a month after the end of the conference           | 1 month after the end of the conference
            two weeks before the review conference            | 2 weeks before the next review
            1 calendar day after the start of the conference  | 1 day after the conference
            on the day of the conference                      | 0 days after the conference
            before the conference                             | before the conference
            by the next review                                | before the next review
            before the initial strategy discussion            | before the strategy discussion
            by week 34 of pregnancy                           | by week 34 of pregnancy
            before week 1 of pregnancy                        | by week 1 of pregnancy
            at 12 weeks of pregnancy                          | by week 12 of pregnancy
            week 45 of pregnancy                              | by week 45 of pregnancy
            at least 3 working days before the conference     | 3 working days before the conference
            no later than 5 working days before the conference | 5 working days before the conference
            not more than 10 days after the conference        | 10 days after the conference
            48 hrs before the conference                      | 48 hours before the conference
            2 weeks prior to the conference                   | 2 weeks before the conference
            prior to the conference                           | before the conference
            day of the conference                             | 0 days after the conference
            the day before the conference                     | 1 day before the conference
            the working day after the conference              | 1 working day after the conference
            fifteen working days before the conference        | 15 working days before the conference
            week twenty of pregnancy                          | by week 20 of pregnancy
            no later than week 28 of pregnancy                | by week 28 of pregnancy
            21 calendar days after the notification of concern | 21 days after the concern notification
            21 days after the child protection investigation  | 21 days after the investigation
            """)
    void a_phrase_says_one_deadline(String phrase, String deadline) {
        assertThat(read(phrase)).isEqualTo(deadline);
    }

    /** Columns: what was written; what was most likely meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 months after the previous review                 | 6 months after the conference
            6 months after the review before                   | 6 months after the conference
            6 months after the last conference                 | 6 months after the conference
            15 working days after the section 47 enquiry       | 15 working days after the investigation
            5 clear days before the conference                 | 6 days before the conference
            20 working days before the conference or the birth | 20 working days before the conference or 20 working days before the birth, whichever is sooner
            1 week or 5 working days before the conference, whichever is later | 1 week before the conference or 5 working days before the conference, whichever is later
            15 working days after the strategy discussion and not later than week 28 | 15 working days after the strategy discussion or by week 28 of pregnancy, whichever is sooner
            """)
    void what_can_be_read_in_two_ways_is_answered_with_the_phrase(String phrase, String meant) {
        assertThat(read(phrase)).endsWith("Maybe «" + meant + "» was meant.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 working days after the strategy discussion, counting its day                   | 15 working days after the strategy discussion, counting its day
            within 15 working days of the decision; day 1 is the day of the decision          | 15 working days after the conference decision, counting its day
            within 15 working days; day one is the day of the decision                        | 15 working days after the conference decision, counting its day
            15 working days, including the day of the strategy discussion                     | 15 working days after the strategy discussion, counting its day
            10 days after the birth (where the day of the birth is day 1)                      | 10 days after the birth, counting its day
            10 days after the birth, day 1 being the day of the birth                         | 10 days after the birth, counting its day
            10 days after the birth where day 1 is the birth                                  | 10 days after the birth, counting its day
            3 working days before the conference, counting the day of the conference as day 1 | 3 working days before the conference, counting its day
            5 days before the conference, starting with its own day                           | 5 days before the conference, counting its day
            10 working days after the conference, day 0 is the day of the conference          | 10 working days after the conference
            3 months after the conference or 20 days after the birth, counting its day, whichever is sooner | 3 months after the conference or 20 days after the birth, counting its day, whichever is sooner
            """)
    void the_day_itself_may_be_day_one(String phrase, String deadline) {
        assertThat(read(phrase)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 weeks after the conference, counting its day
            24 hours before the conference, counting its day
            0 days after the conference, counting its day
            before the conference, counting its day
            10 days after the conference, day 1 is the day of the birth
            10 days after the conference, day 1 is the day of the moon
            10 days, counting its day
            """)
    void only_days_from_the_moment_that_is_named_have_a_day_one(String phrase) {
        assertThat(read(phrase)).startsWith("pack.yaml:3:7: «" + phrase + "»; expected was a deadline such as");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sooner           | sooner
            the earlier      | sooner
            earliest         | sooner
            the soonest      | sooner
            later            | later
            the latest       | later
            """)
    void one_of_several_deadlines_counts(String word, String which) {
        assertThat(read("3 months after the conference or 20 working days after the birth, whichever is " + word))
                .isEqualTo("3 months after the conference or 20 working days after the birth, whichever is " + which);
    }

    @Test
    void a_deadline_may_be_the_soonest_of_three() {
        ByWhen read = spoken.deadlines()
                .read(
                        text("1 week after the conference, or 2 days after the birth, or before the next review"
                                + " whichever is sooner"),
                        CONFERENCE);
        assertThat(read).isInstanceOfSatisfying(Requirement.Whichever.class, whichever -> {
            assertThat(whichever.several()).hasSize(3);
            assertThat(whichever.sooner()).isTrue();
        });
        assertThat(spoken.faults().count()).isZero();
    }

    @Test
    void several_deadlines_do_not_stand_without_a_choice() {
        assertThat(read("1 week after the conference or 2 days after the birth"))
                .isEqualTo("pack.yaml:3:7: «1 week after the conference or 2 days after the birth»; expected was at the"
                        + " end «, whichever is sooner» or «, whichever is later». Maybe «1 week after the conference or"
                        + " 2 days after the birth, whichever is sooner» was meant.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 working daays after the conference | 10 working days after the conference
            10 workng days before the conferense | 10 working days before the conference
            24 hours befor the conference        | 24 hours before the conference
            by week 34 of pregnency              | by week 34 of pregnancy
            """)
    void a_slip_of_the_pen_is_put_right(String phrase, String meant) {
        assertThat(read(phrase))
                .startsWith("pack.yaml:3:7: «" + phrase + "»; expected was a deadline such as «10")
                .endsWith("Maybe «" + meant + "» was meant.");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'   '",
        "soon",
        "or",
        "before",
        "after the conference",
        "of the conference",
        "within after the conference",
        "10 days",
        "10 days by the conference",
        "10 fish after the conference",
        "10001 days after the conference",
        "-1 days after the conference",
        "1.5 days after the conference",
        "100000 days after the conference",
        "10 days after the first core group of all",
        "10 days after the dissent",
        "on the day",
        "week 0 of pregnancy",
        "week 46 of pregnancy",
        "by of pregnancy",
        "of pregnancy",
        "late in week 12 of pregnancy",
        "12 days of pregnancy",
        "week thirty of pregnancy",
        "'whichever is sooner'",
        "'10 days after the conference or, whichever is sooner'"
    })
    void what_says_no_deadline_is_refused(String phrase) {
        assertThat(spoken.deadlines().read(text(phrase), CONFERENCE)).isNull();
        assertThat(spoken.faults().all()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(7);
            assertThat(fault.found()).isEqualTo("«" + phrase + "»");
            assertThat(fault.expected()).startsWith("a deadline such as").contains("strategy discussion", "birth");
            assertThat(fault.nearest()).isNull();
        });
    }

    @Test
    void a_phrase_without_end_is_refused_without_a_search_for_its_meaning_T31() {
        String endless = "wurking ".repeat(200_000);
        assertThat(spoken.deadlines().read(text(endless), CONFERENCE)).isNull();
        assertThat(spoken.faults().all()).singleElement().satisfies(fault -> {
            assertThat(fault.found()).hasSize(83);
            assertThat(fault.nearest()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "every month,every 1 month",
        "every 6 weeks,every 6 weeks",
        "six weeks,every 6 weeks",
        "Monthly,every 1 month",
        "weekly,every 1 week",
        "every fortnight,every 2 weeks",
        "fortnightly,every 2 weeks",
        "every 20 working days,every 20 working days",
        "four-weekly,every 4 weeks",
        "at least four weekly,every 4 weeks",
        "6-weekly,every 6 weeks",
        "at least once every six weeks,every 6 weeks",
        "three monthly,every 3 months"
    })
    void meetings_follow_each_other_within_a_span(String phrase, String every) {
        assertThat(spoken.told(spoken.deadlines().every(text(phrase), "core group")))
                .isEqualTo(every);
    }

    @ParameterizedTest
    @CsvSource({"''", "every", "now and then", "every 10 moons"})
    void what_says_no_span_is_refused(String phrase) {
        assertThat(spoken.told(spoken.deadlines().every(text(phrase), "core group")))
                .isEqualTo("pack.yaml:3:7: «" + phrase + "»; expected was a span such as «1 month» or «6 weeks».");
    }

    @ParameterizedTest
    @CsvSource({
        "1 day,1 working day,1 day",
        "10 days,10 working days,10 days",
        "10 calendar days,10 days,10 days",
        "one calendar day,1 day,1 day",
        "an hour,1 hour,1 hour",
        "zero hours,0 hours,0 hours",
        "twelve months,12 months,12 months",
        "10000 weeks,10000 weeks,10000 weeks",
        "week,1 week,1 week",
        "thirty days,none,none",
        "10001 weeks,none,none",
        "1234567 weeks,none,none",
        "٣ days,none,none",
        "3 working,none,none",
        "3,none,none",
        "'',none,none"
    })
    void a_day_is_what_the_pack_says_once_for_all(String phrase, String working, String calendar) {
        List<String> words = List.of(phrase.split(" "));
        assertThat(new Spans(true).read(words).map(Object::toString).orElse("none"))
                .isEqualTo(working);
        assertThat(new Spans(false).read(words).map(Object::toString).orElse("none"))
                .isEqualTo(calendar);
    }

    @Test
    void no_words_say_no_span() {
        assertThat(new Spans(true).read(List.of())).isEmpty();
    }

    private String read(String phrase) {
        return spoken.told(spoken.deadlines().read(text(phrase), CONFERENCE));
    }
}

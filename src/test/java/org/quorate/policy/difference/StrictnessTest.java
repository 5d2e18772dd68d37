package org.quorate.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.engine.RuleBase;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;

/** Which of two clauses is the stricter, and why: each row is judged both ways round. */
class StrictnessTest {
    private static final RuleBase RULES = RuleBase.builtIn();

    @TempDir
    Path rules;

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # obligation    | the one                                              | the other                                         | stricter | why
            report-to-chair | within: 48 hours before the conference               | within: 24 hours before the conference            | one      | 48 hours before are more than 24 hours
            report-to-chair | within: 3 working days before the conference         | within: 48 hours before the conference            | one      | 3 working days before are never less than 48 hours
            report-to-chair | within: 2 working days before the conference         | within: 48 hours before the conference            | neither  | 2 working days against 48 hours: which is more depends on the calendar, 2 working days are at least 24 hours
            report-to-chair | within: 1 day before the conference                  | within: before the conference                     | one      | the other leaves it until just before
            report-to-chair | within: 24 hours before the conference               | within: 1 day before the conference               | one      | 24 hours before are never less than 1 day
            first-core-group | 'within: "10 working days after the conference, counting its day"' | within: 10 working days after the conference | one | 10 working days, counting its day, are never later than 10 working days
            first-core-group | 'within: "10 working days after the conference, counting its day"' | within: 9 working days after the conference | other | 9 working days are never later than 10 working days, counting its day
            first-core-group | 'within: "10 working days after the conference, counting its day"' | 'within: "11 working days after the conference, counting its day"' | one | 10 working days, counting its day, are less than 11 working days, counting its day
            first-core-group | 'within: "10 days after the conference, counting its day"' | within: 9 days after the conference | same |
            first-core-group | 'within: "10 days after the conference, counting its day"' | within: 10 days after the conference | one | 10 days, counting its day, are less than 10 days
            report-to-chair | 'within: "3 working days before the conference, counting its day"' | within: 3 working days before the conference | other | 3 working days before are never less than 3 working days, counting its day
            report-to-chair | within: 2 weeks before the conference                | within: 14 days before the conference             | same     |
            report-to-chair | within: 2 weeks before the conference                | within: 5 working days before the conference      | neither  | 2 weeks against 5 working days: which is more depends on the calendar, 5 working days are at least 5 days
            first-core-group | within: 5 working days after the conference         | within: 10 working days after the conference      | one      | 5 working days are less than 10 working days
            first-core-group | within: 10 days after the conference                | within: 10 working days after the conference      | one      | 10 days are never later than 10 working days
            first-core-group | within: 10 days after the conference                | within: 15 working days after the conference      | one      | 10 days are never later than 15 working days
            first-core-group | within: 3 months after the conference               | within: 90 days after the conference              | neither  | 3 months against 90 days: which is more depends on the calendar, 3 months are 89 to 92 days
            first-core-group | within: 10 days after the conference                | within: 10 days after the end of the conference   | one      | the conference starts before it ends
            first-review    | within: '3 months after the conference or 20 working days after the birth, whichever is sooner' | within: 3 months after the conference | one | whichever is sooner is never later than either
            first-review    | within: 3 months after the conference                | within: 3 months after the conference, target: 2 months after the conference | other | it says “target” too
            plan-not-before | not-before: week 24 of pregnancy                     | not-before: week 12 of pregnancy                   | one      | it lets nothing be done until later
            core-group-frequency | every: 4 weeks                                  | every: 6 weeks                                    | one      | 4 weeks are less than 6 weeks
            core-group-frequency | every: 4 weeks                                  | every: 1 month                                    | one      | 4 weeks are never later than 1 month
            report-form     | items: [signed, legible]                             | items: signed                                     | one      | it asks for more
            report-form     | items: signed                                        | items: legible                                    | neither  | “items” is another on each side
            report-share-method | by: face-to-face                                 | by: face-to-face or telephone                     | one      | it allows less
            conference-duration | length: 2 hours                                  | length: 3 hours                                   | one      | 2 hours are less than 3 hours
            repeat-breach   | more-than: 1                                         | more-than: 2                                      | one      | fewer are tolerated
            quorum          | quorum: 'childrens-social-care, police and health'   | quorum: 3 agencies                                | one      | 3 other agencies would do for the other
            quorum          | quorum: childrens-social-care and 2 other agencies   | quorum: childrens-social-care and police          | neither  | childrens-social-care and 2 other agencies would do for one alone, childrens-social-care and police for the other alone
            quorum          | quorum: 3 agencies in direct contact with the child  | quorum: 3 agencies                                | one      | 3 other agencies would do for the other
            quorum          | quorum: 3 agencies                                   | quorum: 3 agencies, at-discretion: 2 agencies     | one      | it knows no discretion
            quorum          | quorum: 2 agencies and a parent                      | quorum: 2 agencies                                | one      | 2 other agencies would do for the other
            quorum          | quorum: 5 agencies                                   | quorum: 4 agencies                                | one      | 4 other agencies would do for the other
            quorum          | quorum: police where invited and 2 agencies          | quorum: 2 agencies                                | one      | 2 other agencies would do for the other
            quorum          | quorum: police where invited and 2 agencies          | quorum: police and 2 agencies                     | other    | 2 other agencies, where police was not invited, would do for the other
            quorum          | quorum: police where invited and health              | quorum: police and health where invited           | neither  | health alone, where police was not invited, would do for one alone, police alone, where health was not invited, for the other alone
            first-core-group | within: 10 working days after the conference        | within: 12 days after the conference              | other    | 12 days are never later than 10 working days
            first-core-group | within: 10 working days after the conference        | within: 14 days after the conference              | neither  | 10 working days against 14 days: which is more depends on the calendar, 10 working days are at least 12 days
            first-core-group | within: 1 month after the conference                | within: 31 days after the conference              | one      | 1 month is never later than 31 days
            first-core-group | within: 28 days after the conference                | within: 1 month after the conference              | one      | 28 days are never later than 1 month
            first-core-group | within: 10 days after the conference                | within: 9 days after the end of the conference    | neither  | one reckons from the conference, the other from the end of the conference
            first-core-group | 'within: 10 days after the conference, satisfied-by: [core group, review conference]' | within: 10 days after the conference | other | it allows less
            first-core-group | 'within: 10 days after the conference, satisfied-by: core group' | within: 10 days after the conference | same |
            first-core-group | 'within: 10 days after the conference, which: second' | within: 10 days after the conference             | neither  | “which” is another on each side
            first-core-group | within: 10 days after the conference                | 'within: 15 days after the conference, target: 12 days after the conference' | one | 10 days are less than 15 days
            first-core-group | within: 10 days after the conference                | 'within: 15 days after the conference, target: 5 days after the conference' | neither | one is stricter in that 10 days are less than 15 days; other is stricter in that it says “target” too
            first-review    | within: '3 months after the conference or 20 working days after the birth, whichever is later' | within: 3 months after the conference | other | whichever is later is never sooner than either
            first-review    | within: '3 months after the conference or 20 working days after the birth, whichever is sooner' | within: 4 months after the conference | one | whichever is sooner is never later than either
            first-core-group | within: 1 day before the conference                 | within: 1 day after the conference                | one      | before the conference is sooner than after it
            report-to-chair | within: 48 hours before the conference               | within: before the conference                     | one      | the other leaves it until just before
            invitation-notice | 'within: 5 days before the conference, to: family' | within: 5 days before the conference              | other    | it asks for more
            consecutive-inquorate | unless: pre-birth                              | ''                                                | other    | it allows less
            plan-not-ended  | within: 6 months after the conference                | within: 3 months after the conference             | one      | it forbids more
            plan-not-ended  | 'at: [first review, transfer-in]'                    | at: first review                                  | one      | it asks for more
            report-share-method | 'by: [post, email], modality: must-not'          | 'by: post, modality: must-not'                    | one      | it forbids more
            chair-independent | ''                                                 | modality: should                                  | one      | “must” is more than “should”
            chair-independent | modality: may                                      | modality: should                                  | other    | “should” is more than “may”
            chair-independent | modality: must-not                                 | modality: should-not                              | one      | “must-not” is more than “should-not”
            chair-independent | modality: should-not                               | modality: should                                  | neither  | one forbids what the other asks for
            report-share-method | 'by: [post, email], modality: should-not'        | 'by: post, modality: should-not'                  | one      | it forbids more
            chair-independent | modality: must-not                                 | ''                                                | neither  | one forbids what the other asks for
            chair-independent | ''                                                 | excusable: true                                   | one      | it knows no approved departure
            chair-independent | ''                                                 | 'when: { conference: initial }'                   | one      | it asks in more cases
            chair-independent | 'when: { conference: review }'                     | 'when: { medium: virtual }'                       | neither  | they are about other cases
            child-invited   | 'when: { age: 10 and over }'                         | 'when: { age: 12 and over }'                      | one      | it asks in more cases
            report-to-chair | 'within: 48 hours before the conference, modality: should' | within: 24 hours before the conference      | neither  | one is stricter in that 48 hours before are more than 24 hours; other is stricter in that “must” is more than “should”
            """)
    void one_is_stricter_than_the_other(String obligation, String one, String other, String stricter, String why)
            throws IOException {
        Pack first = pack("one", obligation, one);
        Pack second = pack("other", obligation, other);
        Verdict verdict = only(first, second);
        assertThat(said(verdict, "one", "other")).isEqualTo(stricter);
        assertThat(verdict.why().split("; ")).containsExactlyInAnyOrder((why == null ? "" : why).split("; "));
        assertThat(said(only(second, first), "other", "one")).isEqualTo(stricter);
    }

    /** Two weeks closed over Christmas, or weekends worked through, make certain what by other calendars is. */
    @ParameterizedTest(name = "{0}, {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
            closureDays | 5 working days  | 15 days         | neither | 5 working days against 15 days: which is more depends on the calendar, 5 working days are at least 5 days
            closureDays | 5 working days  | 5 days          | other   | 5 days are never later than 5 working days
            nothing     | 5 working days  | 15 days         | one     | 5 working days are never later than 15 days
            workingDays | 10 working days | 12 days         | neither | 10 working days against 12 days: which is more depends on the calendar, 10 working days are at least 10 days
            workingDays | 10 working days | 10 days         | other   | 10 days are never later than 10 working days
            workingDays | 10 working days | 11 days         | neither | 10 working days against 11 days: which is more depends on the calendar, 10 working days are at least 10 days
            nothing     | 10 working days | 12 days         | other   | 12 days are never later than 10 working days
            closureDays | 10 working days | 11 working days | neither | 10 working days against 11 working days: which is more depends on the calendar, 10 working days are at least 12 days, 11 working days are at least 15 days
            closureDays | 10 working days | 10 working days | other   | 10 working days are never later than 10 working days
            closureDays | 10 working days | 9 working days  | other   | 9 working days are never later than 10 working days
            nothing     | 10 working days | 10 working days | same    |
            """)
    void each_side_counts_by_its_own_calendar(String days, String one, String other, String stricter, String why)
            throws IOException {
        String calendar = switch (days) {
            case "closureDays" ->
                "closureDays: { "
                        + IntStream.rangeClosed(10, 31)
                                .mapToObj(day -> "2026-12-" + day + ": Closed")
                                .collect(Collectors.joining(", "))
                        + " }";
            case "workingDays" ->
                "workingDays: [2026-05-02, 2026-05-03, 2026-05-04, 2026-05-09, 2026-05-10, 2026-05-16, 2026-05-17]";
            default -> "";
        };
        Pack first = pack("one", "first-core-group", "within: " + one + " after the conference", calendar);
        Pack second = pack("other", "first-core-group", "within: " + other + " after the conference", "");
        Verdict verdict = only(first, second);
        assertThat(said(verdict, "one", "other")).isEqualTo(stricter);
        assertThat(verdict.why()).isEqualTo(why == null ? "" : why);
        assertThat(said(only(second, first), "other", "one")).isEqualTo(stricter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-12-31", "2100-01-04"})
    void days_at_the_edge_of_what_calendars_know_do_no_harm(String day) throws IOException {
        Pack first = pack(
                "one",
                "first-core-group",
                "within: 300 working days after the conference",
                "closureDays: { " + day + ": Closed }");
        Pack second = pack("other", "first-core-group", "within: 300 working days after the conference", "");
        assertThat(said(only(first, second), "one", "other")).isIn("same", "other");
    }

    @Test
    @Timeout(10)
    void formulas_of_many_agencies_are_compared_in_no_time() throws IOException {
        String many =
                IntStream.rangeClosed(1, 14).mapToObj(one -> "agency-" + one).collect(Collectors.joining(", "));
        Verdict verdict = only(
                pack("one", "quorum", "quorum: '" + many + " and 3 other agencies'"),
                pack("other", "quorum", "quorum: '" + many.replace(", agency-14", "") + " and 3 other agencies'"));
        assertThat(said(verdict, "one", "other")).isEqualTo("one");
    }

    private static Verdict only(Pack first, Pack second) {
        List<PackDifference.Pair> pairs =
                PackDifference.of(first, second, LocalDate.of(2026, 3, 31)).pairs();
        assertThat(pairs).hasSize(1);
        return pairs.get(0).verdict();
    }

    private static String said(Verdict verdict, String first, String second) {
        return switch (verdict.side()) {
            case FIRST -> first;
            case SECOND -> second;
            case SAME -> "same";
            case NOT_COMPARABLE -> "neither";
        };
    }

    private Pack pack(String id, String obligation, String says) throws IOException {
        return pack(id, obligation, says, "");
    }

    private Pack pack(String id, String obligation, String says, String calendar) throws IOException {
        String modality = says.contains("modality") ? "" : "modality: must, ";
        String said = says.isEmpty() ? "" : says.strip() + ", ";
        Path folder = Files.createDirectories(rules.resolve("policies").resolve(id));
        Files.writeString(folder.resolve("policy.yaml"), """
                id: %s
                title: A guide
                board: Our Town
                nation: england
                %s
                sources: { guide: { title: A guide, file: guide.txt } }
                clauses:
                  %s: { %s%scite: { guide: "So it is." } }
                """.formatted(
                        id,
                        calendar,
                        obligation,
                        said.replace(
                                "after the conference or 20 working days after the birth, whichever is sooner,",
                                "after the conference or 20 working days after the birth\\, whichever is sooner,"),
                        modality));
        return new PackLibrary(RULES.catalogue().forms(), rules, null).pack(id).orElseThrow();
    }
}

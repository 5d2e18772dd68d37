package org.quorate.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionReaderTest {
    private static final Agencies AGENCIES =
            new Agencies(Map.of("police", List.of("constabulary"), "health", List.of()));
    private static final AgencyMap MAP =
            new AgencyMap(Map.of(), List.of(new AgencyMap.Split("school-nurse", "health", "nurse")));

    private final Spoken spoken = new Spoken();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            { conference: review }               | -                      | {conference=review}
            { conference: initial }              | -                      | {conference=initial or pre-birth}
            { conference: [review, initial] }    | -                      | {conference=initial or pre-birth or review}
            { conference: [initial, review] }    | { conference: review } | {conference=initial or pre-birth}
            { medium: virtual, split: true }     | -                      | {medium=virtual, split=true}
            { category: neglect, team: North }   | -                      | {category=neglect, team=North}
            { agency: [Constabulary, health] }   | -                      | {agency=health or police}
            { agency: school-nurse }             | -                      | {agency=school-nurse}
            -                                    | { agency: police }     | {agency=not police}
            { role: chair }                      | { agency: [police, health] } | {role=chair, agency=not health or police}
            { age: 10 and over }                 | -                      | {age=10 and over}
            { age: ten or older }                | -                      | {age=10 and over}
            { age: Under 10 }                    | -                      | {age=under 10}
            { age: 5 to 9 }                      | -                      | {age=5 to 9}
            { age: 0 to 9 }                      | -                      | {age=under 10}
            { age: 7 }                           | -                      | {age=7}
            { age: 12+ }                         | -                      | {age=12 and over}
            { review: 2nd }                      | -                      | {review=2}
            { review: first review }             | -                      | {review=1}
            { agency: not police }               | -                      | {agency=not police}
            { conference: not initial }          | -                      | {conference=not initial or pre-birth}
            { agency: [not police, not health] } | -                      | {agency=not health or police}
            { review: first }                    | -                      | {review=1}
            { review: second or later }          | -                      | {review=2 and over}
            { core-group: third and later }      | -                      | {core-group=3 and over}
            { moment: "The notification after: week 28 of pregnancy" } | - | {moment=concern notification after: by week 28 of pregnancy}
            { moment: "birth by: 2 weeks before the conference" }      | - | {moment=birth by: 2 weeks before the conference}
            { moment: the birth has happened }   | -                      | {moment=birth has happened}
            { moment: Birth has not happened yet } | -                    | {moment=birth has not happened}
            { unborn: at the conference }        | -                      | {unborn=true at the conference}
            { unborn: false on the day of the birth } | -                 | {unborn=false at the birth}
            { age: 10 and over at the decision } | -                      | {age=10 and over at the conference decision}
            { unborn: true }                     | { conference: review } | {unborn=true, conference=not review}
            """)
    void conditions_are_read(@Nullable String when, @Nullable String except, String read) {
        assertThat(spoken.told(reader().read(value(when), value(except)).conditions()))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { agency: police, conference: review }       | [{agency=police, conference=review}]
            { age: under 5 }                             | [{age=under 5}]
            { moment: the birth has happened }           | [{moment=birth has happened}]
            { unborn: true at the conference }           | [{unborn=true at the conference}]
            """)
    void exceptions_of_more_than_a_word_stand_by_themselves(String except, String read) {
        assertThat(spoken.told(reader().read(null, value(except)).exceptions())).isEqualTo(read);
    }

    /** Columns: one clause's when and except, another's, whether they are apart, whether the one is within the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            { role: a, team: x }  | -                      | -                     | { role: a, team: x }   | true  | false
            { role: a }           | -                      | -                     | { role: a, team: x }   | false | false
            { role: b }           | -                      | -                     | { role: a, team: x }   | false | true
            -                     | { role: a, team: x }   | -                     | { role: a, team: x }   | false | true
            -                     | { role: a }            | -                     | { role: a, team: x }   | false | true
            -                     | { role: a, team: x }   | -                     | { role: a }            | false | false
            { age: under 5 }      | -                      | -                     | { age: under 6 }       | true  | false
            { age: 7 }            | -                      | -                     | { age: under 6 }       | false | true
            """)
    void what_is_excepted_sets_clauses_apart(
            @Nullable String when,
            @Nullable String except,
            @Nullable String otherWhen,
            String otherExcept,
            boolean apart,
            boolean within) {
        Scope one = reader().read(value(when), value(except));
        Scope other = reader().read(value(otherWhen), value(otherExcept));
        assertThat(one.isApartFrom(other)).isEqualTo(apart);
        assertThat(other.isApartFrom(one)).isEqualTo(apart);
        assertThat(one.isWithin(other)).isEqualTo(within);
    }

    @Test
    void an_agency_that_is_not_listed_is_kept_with_a_warning() {
        assertThat(reader().read(value("{ agency: [polise, guild] }"), null).when())
                .containsEntry("agency", Condition.OneOf.of(Set.of("polise", "guild")));
        assertThat(spoken.faults().all())
                .extracting(PackFault::message)
                .containsExactly(
                        "pack.yaml:1:12: warning: the agency «polise»; expected was an agency of rules/agencies.yaml."
                                + " Maybe «police» was meant.",
                        "pack.yaml:1:20: warning: the agency «guild»; expected was an agency of rules/agencies.yaml.");
    }

    /** Columns: one condition, another, whether they are apart, whether the one is within the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { role: a }           | { role: b }           | true  | false
            { role: a }           | { role: [a, b] }      | false | true
            { role: [a, b] }      | { role: a }           | false | false
            not { role: a }       | { role: a }           | true  | false
            { role: a }           | not { role: a }       | true  | false
            { role: b }           | not { role: a }       | false | true
            not { role: a }       | { role: b }           | false | false
            not { role: a }       | not { role: b }       | false | false
            not { role: [a, b] }  | not { role: a }       | false | true
            not { role: a }       | not { role: [a, b] }  | false | false
            { age: under 5 }      | { age: 5 and over }   | true  | false
            { age: 5 and over }   | { age: under 5 }      | true  | false
            { age: 5 to 6 }       | { age: 5 and over }   | false | true
            { age: 4 to 6 }       | { age: 5 and over }   | false | false
            { age: 5 and over }   | { age: 5 to 9 }       | false | false
            { age: 5 }            | { role: a }           | false | false
            { role: a }           | { age: 5 }            | false | false
            { moment: "birth by: before the conference" }    | { moment: "birth after: before the conference" } | true  | false
            { moment: "birth by: before the conference" }    | { moment: "birth by: before the conference" }    | false | true
            { moment: "birth by: before the conference" }    | { moment: "birth after: week 9 of pregnancy" }   | false | false
            { moment: "birth by: before the conference" }    | { moment: "decision after: before the conference" } | false | false
            { moment: "birth by: before the conference" }    | { age: 5 }            | false | false
            """)
    void two_conditions_are_apart_or_one_contains_the_other(String one, String other, boolean apart, boolean within) {
        assertThat(condition(one).isApartFrom(condition(other))).isEqualTo(apart);
        assertThat(condition(one).isWithin(condition(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "{ role: a },a,true",
        "{ role: a },b,false",
        "not { role: a },a,false",
        "not { role: a },b,true",
        "{ age: 5 to 6 },4,false",
        "{ age: 5 to 6 },5,true",
        "{ age: 5 to 6 },6,true",
        "{ age: 5 to 6 },7,false",
        "'{ moment: \"birth by: before the conference\" }',birth,false"
    })
    void a_condition_admits_a_value(String condition, String value, boolean admits) {
        assertThat(condition(condition).admits(value)).isEqualTo(admits);
    }

    private Condition condition(String written) {
        boolean except = written.startsWith("not ");
        WrittenClause.Value value = value(written.replaceFirst("not ", ""));
        Map<String, Condition> read =
                reader().read(except ? null : value, except ? value : null).conditions();
        assertThat(spoken.faults().all()).isEmpty();
        return read.values().iterator().next();
    }

    private static ConditionReader reader() {
        return new ConditionReader(AGENCIES, MAP, Spoken.CONFERENCE);
    }

    private WrittenClause.@Nullable Value value(@Nullable String yaml) {
        return yaml == null
                ? null
                : new WrittenClause.Value(
                        Spoken.text("when"),
                        YamlFile.read(yaml.getBytes(UTF_8), spoken.faults()).orElseThrow(),
                        spoken.origin());
    }
}

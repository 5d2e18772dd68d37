package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.facts.Answer;
import org.quorate.facts.Answer.Reply;
import org.quorate.facts.Presence;

class QuorumPhraseTest {
    private static final Agencies AGENCIES = new Agencies(Map.of(
            "police", List.of("The Police", "constabulary"),
            "health", List.of("NHS"),
            "childrens-social-care", List.of("social services")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            childrens-social-care, police and health | childrens-social-care, police and health
            Police, and  Health | police and health
            the police and The Police | police
            social services and NHS | childrens-social-care and health
            The Police | police
            police and constabulary | police
            3 agencies | 3 agencies
            at least one agency | 1 agency
            three professional groups | 3 agencies
            2 other agencies and police | police and 2 other agencies
            childrens-social-care and 2 other agencies in direct contact with the child \
            | childrens-social-care and 2 other agencies in direct contact with the child
            3 agencies having direct involvement with the child and family | 3 agencies in direct contact with the child
            3 agencies with direct contact | 3 agencies in direct contact with the child
            police where invited | police where invited
            health, police where invited and a parent | health, police where invited and a parent
            parents | a parent
            1 parent and one parent | a parent
            probation | probation
            childrens-social-care or police | childrens-social-care or police
            childrens-social-care and health or education | childrens-social-care and health or education
            police, health or education and 1 other agency | police, health or education and 1 other agency
            either health or The Police and 2 others | health or police and 2 other agencies
            childrens-social-care, police (where invited) and health | childrens-social-care, health and police where invited
            any 3 agencies | 3 agencies
            police and at least 2 others | police and 2 other agencies
            social services plus 2 agencies | childrens-social-care and 2 other agencies
            police plus health | police and health
            three agencies including childrens-social-care | childrens-social-care and 3 agencies
            3 agencies, one of which is police | police and 3 agencies
            police and two other professional groups or other agencies who have had direct involvement with the family \
            | police and 2 other agencies in direct contact with the child
            """)
    void a_phrase_says_a_formula(String phrase, String formula) {

        assertThat(QuorumPhrase.of(phrase, AGENCIES, AgencyMap.NONE).formula().map(Object::toString))
                .contains(formula);
    }

    /** Columns: phrase; the part that was not understood; what was most likely meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            social work, health and police      | social work                    |
            youth justice and police            | youth justice                  | youth-justice
            police, health or education         | police, health or education    | police and health or education
            police, health, or education        | police, health, or education   | police, health and or education
            the chair and 2 agencies            | the chair                      |
            a parent and a child                | a child                        |
            police or a parent                  | a parent                       |
            2 agencies or police                | 2 agencies                     |
            police or health where invited      | police or health               |
            2 other agencies including police   | 2 other agencies including police |
            """)
    void what_was_not_understood_is_told(String phrase, String part, @Nullable String meant) {
        Agencies agencies = new Agencies(Map.of("police", List.of(), "health", List.of(), "youth-justice", List.of()));
        QuorumPhrase reading = QuorumPhrase.of(phrase, agencies, AgencyMap.NONE);
        assertThat(reading.formula()).isEmpty();
        assertThat(reading.notUnderstood()).isEqualTo(part);
        assertThat(reading.meant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "' '",
        "','",
        "', ,'",
        "', police'",
        "police and",
        "many agencies",
        "3 agencies and 4 agencies",
        "somebody from the police",
        "some people where invited",
        "' where invited'",
        "3 agencies on the moon"
    })
    void what_says_no_formula_is_refused(String phrase) {
        assertThat(QuorumPhrase.of(phrase, AGENCIES, AgencyMap.NONE).formula()).isEmpty();
    }

    /** Agencies of whom nobody answered, with «!» those about whom the record contradicts itself, with «~» a day without a time. */
    private static Map<String, Reply> unknown(@Nullable String agencies) {
        Map<String, Reply> unknown = new HashMap<>();
        for (String one : agencies == null ? new String[0] : agencies.split(" ")) {
            Reply reply = one.startsWith("!")
                    ? Reply.CONTRADICTED
                    : one.startsWith("~") ? Reply.STRADDLES : Reply.NOT_ANSWERED;
            unknown.put(one.replaceAll("[!~]", ""), reply);
        }
        return unknown;
    }

    /** Columns: formula; certainly present; perhaps present; invited, «-» where not kept; unlisted; parent; reply. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            police and health            | police health |        | -      | 0 | NO           | YES          |
            police and health            | police        |        | -      | 0 | NO           | NO           | health was neither present nor represented
            police, health and probation | police        |        | -      | 0 | NO           | NO           | health and probation were neither present nor represented
            police and health            | police        | health | -      | 0 | NO           | NOT_ANSWERED | whether health was present
            police and health            | police        |        | -      | 1 | NO           | NOT_ANSWERED | whether an agency under a name that is not listed stands for health
            police where invited         | health        |        | health | 0 | NO           | YES          |
            police where invited         | health        |        | police | 0 | NO           | NO           | police was neither present nor represented
            police where invited         | police        |        | police | 0 | NO           | YES          |
            police where invited         | health        |        | -      | 0 | NO           | NOT_ANSWERED | whether police was present
            2 agencies                   | police health |        | -      | 0 | NO           | YES          |
            2 agencies                   | police        |        | -      | 0 | NO           | NO           | of 2 agencies only 1 was present or represented
            3 agencies                   | police health |        | -      | 0 | NO           | NO           | of 3 agencies only 2 were present or represented
            2 agencies                   | police        | health | -      | 0 | NO           | NOT_ANSWERED | whether 2 agencies were present
            police and 1 other agency    | police        |        | -      | 0 | NO           | NO           | of 1 other agency only 0 were present or represented
            police and 1 other agency    | police health |        | -      | 0 | NO           | YES          |
            police and 1 other agency    | health x      |        | -      | 1 | NO           | NOT_ANSWERED | whether an agency under a name that is not listed stands for police
            police or health             | health        |        | -      | 0 | NO           | YES          |
            police or health             | probation     |        | -      | 0 | NO           | NO           | police or health was neither present nor represented
            police or health             | probation     | health | -      | 0 | NO           | NOT_ANSWERED | whether police or health was present
            police or health             | x             |        | -      | 1 | NO           | NOT_ANSWERED | whether an agency under a name that is not listed stands for police or health
            police or health and 1 other agency | health |        | -      | 0 | NO           | NO           | of 1 other agency only 0 were present or represented
            police or health and 1 other agency | health police | | -      | 0 | NO           | YES          |
            probation and police or health and 1 other agency | probation police | health | - | 0 | NO  | NOT_ANSWERED | whether police or health was present
            police or health and health or probation | health | | -        | 0 | NO           | YES          |
            police and a parent          | police        |        | -      | 0 | NO           | NO           | no parent was present
            police and a parent          | police        |        | -      | 0 | YES          | YES          |
            police and a parent          | police        |        | -      | 0 | NOT_ANSWERED | NOT_ANSWERED | whether a parent was present
            police and a parent          | health        |        | -      | 0 | NO           | NO           | no parent was present, and police was neither present nor represented
            2 agencies and a parent      | police        | health | -      | 0 | NOT_ANSWERED | NOT_ANSWERED | whether 2 agencies and a parent were present
            police and health            | health        | !police | -     | 0 | NO           | CONTRADICTED | somebody who was present was not there while the conference lasted
            police and health            | health        | ~police | -     | 0 | NO           | STRADDLES    | whether police was present
            police                       | education     | police !health | - | 0 | NO        | NOT_ANSWERED | whether police was present
            police                       | education     | ~police !health | - | 0 | NO       | STRADDLES    | whether police was present
            police and health            | education     | police !health | - | 0 | NO        | CONTRADICTED | somebody who was present was not there while the conference lasted
            2 agencies                   | education     | police !health | - | 0 | NO        | CONTRADICTED | somebody who was present was not there while the conference lasted
            police and health            | education     | !police | -     | 0 | NO           | NO           | health was neither present nor represented
            police and a parent          | police        |        | -      | 0 | CONTRADICTED | CONTRADICTED | somebody who was present was not there while the conference lasted
            """)
    void a_conference_is_quorate_by_who_was_there(
            String phrase,
            String present,
            @Nullable String perhaps,
            String invited,
            int unlisted,
            Reply parent,
            Reply reply,
            @Nullable String why) {
        Set<String> asked = invited.equals("-") ? null : set(invited);
        Presence presence = new Presence(
                true,
                "/p",
                set(present),
                unknown(perhaps),
                set(present),
                unknown(perhaps).keySet(),
                asked,
                parent,
                unlisted,
                false,
                null);
        Answer answer = formula(phrase).holds(presence);
        assertThat(answer.reply()).isEqualTo(reply);
        assertThat(answer.why()).isEqualTo(why);
    }

    @Test
    void only_agencies_in_direct_contact_count_where_the_formula_says_so() {
        Set<String> all = Set.of("police", "health");
        Presence presence = new Presence(
                true, "/p", all, Map.of(), Set.of("health"), Set.of("health"), null, Reply.NO, 0, false, null);
        assertThat(formula("1 agency in direct contact with the child")
                        .holds(presence)
                        .reply())
                .isEqualTo(Reply.YES);
        assertThat(formula("2 agencies in direct contact with the child")
                        .holds(presence)
                        .why())
                .isEqualTo("of 2 agencies in direct contact with the child only 1 was present or represented");
        assertThat(formula("2 agencies").holds(presence).reply()).isEqualTo(Reply.YES);
    }

    @Test
    void nobody_can_tell_where_attendance_is_not_kept() {
        Set<String> none = Set.of();
        Presence presence = new Presence(false, "/p", none, Map.of(), none, none, null, Reply.NOT_KEPT, 0, true, null);
        assertThat(formula("police").holds(presence).reply()).isEqualTo(Reply.NOT_KEPT);
    }

    private static QuorumFormula formula(String phrase) {
        return QuorumPhrase.of(phrase, AGENCIES, AgencyMap.NONE).formula().orElseThrow();
    }

    private static Set<String> set(@Nullable String words) {
        return words == null ? Set.of() : Set.copyOf(Arrays.asList(words.split(" ")));
    }
}

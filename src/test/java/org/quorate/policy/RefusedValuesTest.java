package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.policy.PackFolder.clause;
import static org.quorate.policy.PackFolder.pack;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedValuesTest {
    private static final String CONSIDERED =
            clause("considered:", "  modality: must", "  cite: { guidance: the words }");

    @TempDir
    Path rules;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            inForce: always                  ; 6:10 «always» | a map such as «{ from: 2008-04-01 }»
            inForce: { from: [2008-04-01] }  ; 6:18 a list | a date such as «2008-04-01»
            days: [working days]             ; 6:7 a list | one of calendar days, working days
            extends: [a, b]                  ; 6:10 a list | the id of one pack
            extends: ../../local             ; 6:10 «../../local» | the id of a pack
            closureDays: never               ; 6:14 «never» | a date such as «2008-04-01»
            closureDays: [2026-13-29]        ; 6:15 «2026-13-29» | a date such as «2008-04-01»
            closureDays: { 2026-12-29: [] }  ; 6:28 a list | the reason
            workingDays: { 2026-12-29: [] }  ; 6:28 a list | the reason
            workingDays: [tomorrow]          ; 6:15 «tomorrow» | a date such as «2008-04-01»
            agencyMap: health                ; 6:12 «health» | a map such as «{ health: [health, substance-misuse-service] }»
            """)
    void what_is_no_part_of_a_pack_is_refused(String line, String fault) {
        assertThat(folder().faults(pack("local", line, CONSIDERED))).containsExactly(fault);
    }

    @Test
    void a_file_name_without_an_end_is_no_file_name() {
        assertThat(folder().faults(pack("local", CONSIDERED).replace("guidance.txt", "\"a\\0b\"")))
                .containsExactly("5:22 the file «a\0b» | a file name without a path; documents are looked for in a"
                        + " folder «sources»");
    }

    /** Columns: a clause, its lines apart by slashes; the fault. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            considered / note: [a, b]                      ; 8:11 a list | a text
            quorum / quorum: ","                           ; 8:13 «,» | a formula such as «childrens-social-care, police and health», «childrens-social-care and health or education», «childrens-social-care and 2 other agencies» or «3 agencies in direct contact with the child» (the chair counts for no agency)
            shared / by: post or emial                     ; 8:9 «emial» in «post or emial» | one or more of post, email, face-to-face | email
            shared / by: []                                ; 8:9 a list | one or more of post, email, face-to-face
            invited / agencies: []                         ; 8:15 a list | an agency or a list of agencies
            counted / number: many                         ; 8:13 «many» | a whole number
            counted / number: 1 / length: long             ; 9:13 «long» | a length such as «3 hours» or «28 days»
            counted / number: 1 / asked: no                ; 9:12 «no» | true or false
            counted / number: 1 / told: [a]                ; 9:11 a list | a short phrase
            considered / when: initial                     ; 8:11 «initial» | a map such as «{ conference: initial }»
            considered / when: { decision: ended }         ; 8:23 «ended» | one of plan, no-plan, continue, discontinue | discontinue
            considered / when: { medium: online }          ; 8:21 «online» | one of in-person, virtual, hybrid | virtual
            considered / when: { conference: ICPC }        ; 8:25 «ICPC» | one of initial, review, pre-birth, transfer-in | initial
            considered / when: { agency: [police, not health] } ; 8:30 «not health» | «not» before each of the values, or before none of them
            considered / when: { unborn: no }              ; 8:21 «no» | one of true, false | false
            considered / when: { age: 9 to 5 }             ; 8:18 «9 to 5» | a number or a range such as «10 and over»
            considered / when: { age: 12:30 }              ; 8:18 «12:30» | a number or a range such as «10 and over»
            considered / when: { age: [5, 6] }             ; 8:18 a list | one value
            considered / when: { moment: late }            ; 8:21 «late» | a comparison such as «concern notification after: week 28 of pregnancy», or «birth has happened»
            """)
    void what_is_no_part_of_a_clause_is_refused(String values, String fault) {
        String text = "clauses:\n  " + values.replaceFirst(" / ", ":\n    ").replace(" / ", "\n    ");
        assertThat(folder().faults(pack("local", text, "    modality: must", "    cite: { guidance: the words }")))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            note: x                 ; 7:3 a clause without «cite» | a quotation, such as «cite: { guidance: "…" }»
            cite: the words         ; 9:11 «the words» | a quotation, such as «cite: { guidance: "…" }»
            cite: {}                ; 9:11 a map | a quotation, such as «cite: { guidance: "…" }»
            cite: { law: x }        ; 9:13 «law» | a source of the pack
            cite: { guidance: "" }  ; 9:23 a quotation without words | the words of «guidance.txt»
            cite: { guidance: … }   ; 9:23 a quotation without words | the words of «guidance.txt»
            """)
    void a_clause_quotes_words_and_is_told_once_where_it_does_not(String cite, String fault) {
        String text = "clauses:\n  considered:\n    modality: must\n    " + cite;
        assertThat(folder().faults(pack("local", text))).containsExactly(fault);
    }

    private PackFolder folder() {
        return new PackFolder(rules);
    }
}

package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** T49: what a message repeats of the record. */
class FaultMessagesTest {
    private static final String CANARY = "Fiona Canary was seen at home";

    static List<String> pointers() {
        return SchemaAgreementTest.pointers();
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void T49_a_text_in_a_wrong_place_is_not_repeated_but_where_an_id_or_a_field_belongs(String pointer) {
        ParsedCase parsed = Reading.parse(
                Reading.fullWith(pointer, "\"" + CANARY + "\"").toString().getBytes(UTF_8));
        if (parsed instanceof ParsedCase.Refused refused) {
            assertThat(refused.faults())
                    .filteredOn(fault -> !fault.expected().startsWith("the id of")
                            && !fault.expected().startsWith("a field of the format, dotted"))
                    .allSatisfy(
                            fault -> assertThat(fault.reason() + fault.found()).doesNotContain("Fiona"));
        }
    }

    @Test
    void T49_broken_json_is_not_repeated() {
        assertThat(Reading.fault("{\"caseId\": Fiona Canary}").reason()).doesNotContain("Fiona");
        assertThat(Reading.fault("{\"reason\": \"Fiona Canary").reason()).doesNotContain("Fiona");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            # as it is written in JSON, and as it is shown
            \\u001b[2J,          «\\u001b[2J»
            a\\u0000b,           «a\\u0000b»
            a\\nb\\tc,           «a\\u000ab\\u0009c»
            \\u202egnp,          «\\u202egnp»
            \\u2028x,            «\\u2028x»
            \\u0085x,            «\\u0085x»
            Ynys Môn,            «Ynys Môn»
            \\ud83d\\ude00,      «😀»
            """)
    void T35_what_cannot_be_seen_is_shown_as_an_escape(String written, String shown) {
        Rejected value = Reading.fault(Reading.small("\"approvals\": [{\"id\": \"a1\", \"by\": \"" + written + "\"}]"));
        Rejected name = Reading.fault(Reading.small("\"" + written + "\": 1"));

        assertThat(value.found()).isEqualTo(shown);
        assertThat(name.found()).isEqualTo("the field " + shown);
        assertThat(name.reason() + value.reason()).matches("[^\\p{Cntrl}\\p{Cf}\\p{Cs}]*");
    }

    @Test
    void T35_half_a_character_is_shown_as_an_escape_in_a_value_and_refused_in_a_name() {
        assertThat(Reading.fault(Reading.small("\"approvals\": [{\"id\": \"a1\", \"by\": \"\\ud800x\"}]"))
                        .found())
                .isEqualTo("«\\ud800x»");
        assertThat(Reading.fault(Reading.small("\"\\ud800x\": 1")).found()).isEqualTo("text that is no JSON");
    }

    @Test
    void T36_of_a_long_id_only_the_beginning_is_shown() {
        Rejected fault =
                Reading.fault(Reading.small("\"approvals\": [{\"id\": \"a1\", \"by\": \"" + "😀".repeat(400) + "\"}]"));

        assertThat(fault.found()).isEqualTo("«" + "😀".repeat(60) + "…»");
    }

    @Test
    void a_long_pointer_is_cut_in_the_sentence_and_whole_in_its_field() {
        Rejected fault = Reading.fault(Reading.small("\"" + "x".repeat(500) + "\": 1"));

        assertThat(fault.pointer()).isEqualTo("/" + "x".repeat(500));
        assertThat(fault.reason()).startsWith("At «/" + "x".repeat(199) + "…» stands the field «" + "x".repeat(60));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            face-to-fcae, «face-to-fcae», face-to-face
            face to face, «face to face», face-to-face
            by-pigeon,    «by-pigeon»,    none
            with Fiona,   a text,         none
            """)
    void a_word_is_repeated_where_it_may_be_a_slip(String written, String found, String nearest) {
        Rejected fault = Reading.fault(
                Reading.fullWith("/conferences/0/reports/0/sharedWithParents/0/how", "\"" + written + "\"")
                        .toString());

        assertThat(fault.found()).isEqualTo(found);
        assertThat(String.valueOf(fault.nearest()).replace("null", "none")).isEqualTo(nearest);
    }
}

package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no snapshot, no JSON, or no text. */
class BrokenDocumentsTest {
    private static final String STRANGE = "{}[]\",:0\\ntfu \0\u0092x";
    private static final String START = "{\"schema\": \"quorate.case-snapshot/1\", \"caseId\": ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # what stands in the file | found | expected | line | column
            {"caseId": "C1"         | the end of the text in the middle of the document | whole JSON | 1 | 16
            {"caseId": "C           | the end of the text in the middle of the document | whole JSON | 1 | 14
            {"a": 1,                | the end of the text in the middle of the document | whole JSON | 1 | 9
            {"caseId": C1}          | text that is no JSON | JSON | 1 | 12
            {'caseId': 'C1'}        | text that is no JSON | JSON | 1 | 2
            {"caseId": "C1",}       | text that is no JSON | JSON | 1 | 17
            /* a */ {}              | text that is no JSON | JSON | 1 | 1
            {"a": NaN}              | text that is no JSON | JSON | 1 | 10
            {} {}                   | more text behind the end of the document | one document | 1 | 4
            [{}, {}]                | a list | one snapshot; several stand in an .ndjson file, one a line | 1 | 1
            "MW-0017"               | a text | a snapshot | 1 | 1
            17                      | a number | a snapshot | 1 | 1
            null                    | null | a snapshot | 1 | 1
            """)
    void T01_a_document_that_is_none_is_one_fault(
            String text, String found, String expected, Long line, @Nullable Integer column) {
        Rejected fault = Reading.fault(text.strip());

        assertThat(fault.found()).isEqualTo(found);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.pointer()).isNull();
        assertThat(fault.caseId()).isNull();
        assertThat(fault.reason())
                .isEqualTo("The document is not read: found was " + found + "; expected was " + expected + ".");
    }

    @Test
    void T01_cut_off_anywhere_a_document_is_refused_with_line_and_column() {
        String full = Reading.resource("full.json").strip();
        for (int length = 1; length < full.length(); length += 3) {
            Rejected fault = Reading.fault(full.substring(0, length));

            assertThat(fault.line()).as("after %s", length).isPositive();
            assertThat(fault.column()).as("after %s", length).isPositive();
            assertThat(fault.found()).isIn("the end of the text in the middle of the document", "text that is no JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000, 100_000})
    void T02_values_nested_too_deep_are_refused(int depth) {
        String lists = "[".repeat(depth) + "]".repeat(depth);
        String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

        for (String document : new String[] {
            lists, objects, "[".repeat(depth), Reading.small("\"x\": " + lists), Reading.small("\"family\": " + objects)
        }) {
            assertThat(Reading.fault(document).found()).isEqualTo("values nested deeper than 100");
        }
    }

    @Test
    void T02_a_hundred_levels_are_read_as_what_they_are() {
        assertThat(Reading.fault("[".repeat(100) + "]".repeat(100)).found()).isEqualTo("a list");
    }

    @Test
    void T03_what_is_too_long_is_refused_at_a_limit_that_is_said() {
        assertThat(Reading.fault(START + "1".repeat(1_000_000) + "}").found())
                .isEqualTo("a number of more than 100 digits");
        assertThat(Reading.fault(START + "\"" + "x".repeat(1_000_001) + "\"}").found())
                .isEqualTo("a text longer than 1,000,000 characters");
        assertThat(Reading.fault("{\"" + "x".repeat(1_001) + "\": 1}").found())
                .isEqualTo("a field name longer than 1,000 characters");
        assertThat(Reading.fault("[" + "0,".repeat(2_000_000) + "0]").found())
                .isEqualTo("more than 2,000,000 names, values and brackets");
        assertThat(Reading.fault("[" + "0,".repeat(2_000_000) + "0]").expected())
                .isEqualTo("a document within that limit");
    }

    @Test
    void T03_a_text_at_the_limit_is_read() {
        String long_reason = "x".repeat(1_000_000);

        assertThat(Reading.snapshot(Reading.small("\"partnership\": \"" + long_reason + "\""))
                        .partnership())
                .hasSize(1_000_000);
    }

    @Test
    void T06_a_byte_order_mark_is_read() {
        byte[] marked = ("\uFEFF" + Reading.small("")).getBytes(UTF_8);

        assertThat(Reading.parse(marked)).isInstanceOf(ParsedCase.Accepted.class);
        assertThat(Reading.faults(("\uFEFF" + Reading.small("\"x\": 1")).getBytes(UTF_8))
                        .get(0)
                        .column())
                .isEqualTo(Reading.small("\"x\": 1").indexOf("\"x\"") + 1);
    }

    static Stream<Arguments> encodings() {
        String snapshot = Reading.small("");
        return Stream.of(
                encoded("UTF-16, little end first, marked", "\uFEFF" + snapshot, UTF_16LE, "0xff at offset 0"),
                encoded("UTF-16, big end first, marked", "\uFEFF" + snapshot, UTF_16BE, "0xfe at offset 0"),
                encoded("UTF-16, little end first", snapshot, UTF_16LE, "0x00 at offset 1"),
                encoded("UTF-16, big end first", snapshot, UTF_16BE, "0x00 at offset 0"),
                encoded("UTF-32", snapshot, Charset.forName("UTF-32LE"), "0x00 at offset 1"),
                encoded("Windows-1252", START + "\"O’Neil\"}", Charset.forName("windows-1252"), "0x92 at offset 50"));
    }

    private static Arguments encoded(String name, String text, Charset charset, String place) {
        return Arguments.of(name, text.getBytes(charset), place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void T06_another_encoding_is_refused_with_the_offset_of_its_first_byte(String name, byte[] bytes, String place) {
        Rejected fault = Reading.faults(bytes).get(0);

        assertThat(Reading.faults(bytes)).hasSize(1);
        assertThat(fault.found()).isEqualTo("the byte " + place + " of the file");
        assertThat(fault.expected()).isEqualTo("text in UTF-8");
        assertThat(fault.line()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the offset is one of the file, with its mark, its carriage returns and what is not ASCII
            7b 0d 0a 92,          3
            ef bb bf 7b 0d 0a 92, 6
            7b c3 a9 e2 82 ac 92, 6
            # cut off in the middle of a character, overlong, a surrogate, beyond the last character, a NUL
            7b c3,                1
            7b e2 82,             1
            7b c0 80,             1
            7b ed a0 80,          1
            7b f4 90 80 80,       1
            7b c3 a9 00 7d,       3
            00,                   0
            """)
    void T06_a_stray_byte_has_its_offset(String hex, int offset) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(Utf8.firstStrayByte(bytes)).hasValue(offset);
        assertThat(Utf8.isUtf8(bytes)).isEqualTo(bytes[offset] == 0);
        assertThat(Reading.faults(bytes).get(0).found())
                .isEqualTo(String.format("the byte 0x%02x at offset %d of the file", bytes[offset], offset));
    }

    @Test
    void T06_a_stray_byte_far_into_a_long_text_has_its_offset() {
        byte[] bytes = ("é".repeat(10_000) + "€".repeat(10_000) + "x").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0x92;

        assertThat(Utf8.firstStrayByte(bytes)).hasValue(50_000);
        assertThat(Utf8.firstStrayByte(Arrays.copyOf(bytes, 50_000))).isEmpty();
    }

    @Test
    void T06_a_stray_byte_is_seen_wherever_it_stands() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "x".repeat(length).getBytes(UTF_8);
                assertThat(Utf8.isUtf8(bytes)).isTrue();
                bytes[at] = (byte) 0x92;
                assertThat(Utf8.isUtf8(bytes)).isFalse();
                assertThat(Utf8.firstStrayByte(bytes)).hasValue(at);
            }
        }
    }

    @Test
    void in_a_line_the_offset_is_one_of_the_line() {
        ParsedCase parsed =
                new SnapshotParser().parse(new RawDocument("cases.ndjson", 7, new byte[] {'{', (byte) 0x92}));
        Rejected fault = ((ParsedCase.Refused) parsed).faults().get(0);

        assertThat(fault.found()).isEqualTo("the byte 0x92 at offset 1 of the line");
        assertThat(fault.file() + ":" + fault.line()).isEqualTo("cases.ndjson:7");
    }

    @RepeatedTest(20)
    void whatever_is_done_to_its_bytes_a_document_is_accepted_or_refused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] full = Reading.resource("full.json").getBytes(UTF_8);
        for (int round = 0; round < 50; round++) {
            byte[] changed = full.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                changed[random.nextInt(changed.length)] = (byte) STRANGE.charAt(random.nextInt(STRANGE.length()));
            }
            assertThat(Reading.parse(changed))
                    .as("seed %s", repetition.getCurrentRepetition())
                    .isNotNull();
        }
    }
}

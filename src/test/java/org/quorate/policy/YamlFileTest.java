package org.quorate.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
    private static final String PLAIN = "; expected was plain text, without a tag.";

    private final Faults faults = new Faults("a.yaml");

    @ParameterizedTest
    @CsvSource({
        "no,no",
        "yes,yes",
        "12:30,12:30",
        "0x1F,0x1F",
        "010,010",
        "1_000,1_000",
        "2008-04-01,2008-04-01",
        "~,~",
        "'\"no\"',no",
        "'!!str true',true"
    })
    void a_value_is_the_text_as_written_T24(String written, String read) {
        Located.Mapping mapping = read("a: " + written).orElseThrow();
        assertThat(mapping.get("a")).contains(new Located.Text(read, 1, 4));
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: !!javax.script.ScriptEngineManager [x]  | 1:4: the tag «tag:yaml.org,2002:javax.script.ScriptEngineManager»
            a: !!java.net.URL x                        | 1:4: the tag «tag:yaml.org,2002:java.net.URL»
            a: !mine x                                 | 1:4: the tag «!mine»
            a: !<tag:example.org,2026:x> {}            | 1:4: the tag «tag:example.org,2026:x»
            a: !!binary aGVsbG8=                       | 1:4: the tag «tag:yaml.org,2002:binary»
            a: !!set { b, c }                          | 1:4: the tag «tag:yaml.org,2002:set»
            !mine a: x                                 | 1:1: the tag «!mine»
            """)
    void a_tag_is_refused_and_nothing_of_its_name_is_made_T23(String yaml, String told) {
        read(yaml);
        assertThat(faults.all()).extracting(PackFault::message).containsExactly("a.yaml:" + told + PLAIN);
    }

    @Test
    void an_alias_bomb_is_refused_where_it_first_repeats_T23() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int step = 1; step < 40; step++) {
            bomb.append(
                    "a%1$d: &a%1$d [*a%2$d, *a%2$d]%n".formatted(step, step - 1).replace("\r", ""));
        }
        assertThat(read(bomb.toString())).isEmpty();
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly("a.yaml:2:10: an anchor (&) or alias (*); expected was each value written out.");
    }

    @ParameterizedTest
    @CsvSource({"'a: &b x',1:4", "'a: &b [x]',1:4", "'a: &b { c: d }',1:4", "'a: &b x\nc: *b',2:4"})
    void an_anchor_is_refused_even_where_nothing_repeats_it_T23(String yaml, String place) {
        read(yaml);
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly(
                        "a.yaml:" + place + ": an anchor (&) or alias (*); expected was each value written out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "[ # ]\n", "? "})
    void what_nests_ten_thousand_deep_is_refused_T23(String opening) {
        assertThat(read("a:\n  " + opening.repeat(10_000) + "x")).isEmpty();
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.found()).isEqualTo("lists or maps nested deeper than 20");
            assertThat(fault.expected()).isEqualTo("a plain file");
        });
    }

    @Test
    void indentation_ten_thousand_deep_is_refused_T23() {
        StringBuilder deep = new StringBuilder();
        for (int level = 0; level < 2_000; level++) {
            deep.append(" ".repeat(level)).append("a:\n");
        }
        assertThat(read(deep.toString())).isEmpty();
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly("a.yaml:21:21: lists or maps nested deeper than 20; expected was a plain file.");
    }

    @Test
    void brackets_in_a_text_nest_nothing() {
        assertThat(read("a: \"" + "[{".repeat(100) + "\"\nb: " + "-".repeat(50) + "\n# " + "[".repeat(50)))
                .isPresent();
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a: 1\nb: 2\na: 3',3:1,a",
        "'c:\n  a: 1\n  a: 1',3:3,a",
        "'c: { d: [ { yes: 1, yes: 1 } ] }',1:21,yes",
    })
    void a_key_stands_once_in_a_map_T24(String yaml, String place, String key) {
        read(yaml);
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly("a.yaml:" + place + ": the key «" + key
                        + "» a second time; expected was each key once in a map.");
    }

    @ParameterizedTest
    @CsvSource({"'a:\n\tb: c',2:1", "'a: [b',1:6", "'a: \"b',1:6", "'a: b\n  c: d',2:4", "'a: b\n---\nc: d',2:1"})
    void text_that_is_no_yaml_is_told_with_its_place_T24(String yaml, String place) {
        assertThat(read(yaml)).isEmpty();
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).startsWith("a.yaml:" + place + ": text that is no YAML (");
            assertThat(fault.expected()).isEqualTo("YAML");
        });
    }

    @ParameterizedTest
    @CsvSource({"'',«»", "just words,«just words»", "'- a\n- b',a list"})
    void a_file_is_a_map(String yaml, String found) {
        assertThat(read(yaml)).isEmpty();
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly("a.yaml:1:1: " + found + "; expected was a map of keys and values.");
    }

    @Test
    void a_key_is_a_text() {
        read("{ [a, b]: c, {d: e}: f }");
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly("a.yaml:1:1: a key that is a list or a map; expected was a text as key.");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(YamlFile.read(new byte[] {'a', ':', ' ', 0, 1}, faults)).isEmpty();
        assertThat(faults.all())
                .extracting(PackFault::message)
                .containsExactly(
                        "a.yaml:1:1: text that is no YAML (special characters are not allowed); expected was YAML.");
    }

    private Optional<Located.Mapping> read(String yaml) {
        return YamlFile.read(yaml.getBytes(UTF_8), faults);
    }
}

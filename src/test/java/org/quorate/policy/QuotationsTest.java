package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quorate.policy.PackFolder.clause;
import static org.quorate.policy.PackFolder.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.text.Digests;

class QuotationsTest {
    private static final String DOCUMENT = "The chair  is\nindependent. The minutes\u00a0are\r\n\tsent within 10 days.";
    private static final String DIGEST = Digests.of(DOCUMENT.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    @TempDir
    Path rules;

    @ParameterizedTest
    @CsvSource({
        "The chair is independent.,true",
        "' chair   is independent. The minutes are ',true",
        "The chair … sent within 10 days,true",
        "… independent. … 10 days. …,true",
        "the chair is independent,false",
        "The chair is not independent,false",
        "sent within … The chair,false",
        "The chair … The chair,false",
        "sent within 11 days,false"
    })
    void a_quotation_stands_in_its_document(String quote, boolean stands) {
        PackFolder folder = new PackFolder(rules).write("policies/sources/guidance.txt", DOCUMENT);
        assertThat(folder.faults(quoting(quote)))
                .isEqualTo(
                        stands
                                ? List.of()
                                : List.of("9:23 the quotation «" + quote + "» | words that stand in «guidance.txt»"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies/local/sources", "policies/sources", "elsewhere"})
    void a_document_is_looked_for_beside_the_pack_and_where_it_is_told_to_be(String place) {
        PackFolder folder = new PackFolder(rules).write(place + "/guidance.txt", DOCUMENT);
        folder.write("policies/local/policy.yaml", quoting("words that are not there"));
        PackLibrary library = folder.library(rules.resolve("elsewhere"));
        PackException refused = catchThrowableOfType(PackException.class, () -> library.pack("local"));
        assertThat(refused.faults()).extracting(PackFault::line).containsExactly(9);
    }

    @Test
    void a_document_that_is_not_at_hand_is_warned_of() {
        PackFolder folder = new PackFolder(rules).write("policies/local/policy.yaml", quoting("whatever"));
        PackLibrary library = folder.library(rules);
        assertThat(library.pack("local")).isPresent();
        assertThat(library.warnings())
                .extracting(PackFault::message)
                .containsExactly(rules.resolve("policies/local/policy.yaml")
                        + ":5:22: warning: the text of «guidance.txt», which is not at hand; expected was a folder"
                        + " «sources» beside the pack, or --sources, to check quotations against.");
    }

    @Test
    void a_document_has_the_digest_that_the_pack_was_written_from() {
        PackFolder folder = new PackFolder(rules).write("policies/local/sources/guidance.txt", DOCUMENT);
        String text = quoting("The chair is independent.");
        assertThat(folder.faults(text.replace("guidance.txt }", "guidance.txt, digest: " + DIGEST + " }")))
                .isEmpty();
        assertThat(folder.faults(text.replace("guidance.txt }", "guidance.txt, digest: 00ff }")))
                .containsExactly(
                        "5:22 a text of «guidance.txt» with another digest | the text the pack was written from");
    }

    /** Were the address opened, the quotation would be found not to stand there. */
    @ParameterizedTest
    @CsvSource({"address,http://127.0.0.1:9/guidance", "address,file:", "file,http://127.0.0.1:9/x", "file,file:"})
    void an_address_is_never_opened_T26(String key, String address) {
        PackFolder folder = new PackFolder(rules).write("guidance.txt", DOCUMENT);
        String where = address.equals("file:") ? "file://" + rules.resolve("guidance.txt") : address;
        String text = quoting("words that are not there").replace("file: guidance.txt", key + ": \"" + where + "\"");
        assertThat(folder.faults(text))
                .isEqualTo(
                        key.equals("address")
                                ? List.of()
                                : List.of("5:22 the file «" + where + "» | a file name without a path; documents are"
                                        + " looked for in a folder «sources»"));
    }

    @Test
    void one_clause_quotes_several_documents_several_times() {
        Pack pack = new PackFolder(rules)
                .read(pack("local", clause("considered:", "  modality: may", "  cite: { guidance: [a, b], law: c }"))
                        .replace(
                                "guidance.txt }",
                                "guidance.txt }, law: { title: A law, address: \"https://example.org/law\" }"));
        assertThat(pack.clauses().get(0).citations())
                .containsExactly(
                        new Citation("guidance.txt", "a"),
                        new Citation("guidance.txt", "b"),
                        new Citation("https://example.org/law", "c"));
    }

    @Test
    void a_thousand_clauses_are_read_with_each_quotation_checked() {
        String document = "Some other words. ".repeat(20_000) + DOCUMENT;
        PackFolder folder = new PackFolder(rules).write("policies/local/sources/guidance.txt", document);
        String clauses = IntStream.range(0, 1_000)
                .mapToObj(number -> """
                          considered[v%1$d]:
                            when: { category: c%1$d }
                            modality: may
                            cite: { guidance: "The chair … independent" }
                        """.formatted(number))
                .collect(Collectors.joining());
        Pack pack = folder.read(pack("local", "clauses:\n" + clauses.indent(2)));
        assertThat(pack.clauses()).hasSize(1_000);
    }

    @Test
    void of_a_thousand_clauses_that_judge_one_duty_no_more_are_told_than_a_reader_can_use() {
        String clauses = IntStream.range(0, 1_000)
                .mapToObj(number -> "  considered[v" + number + "]: { modality: may, cite: { guidance: x } }\n")
                .collect(Collectors.joining());
        assertThat(new PackFolder(rules).faults(pack("local", "clauses:\n" + clauses)))
                .hasSizeBetween(90, 100);
    }

    private static String quoting(String quote) {
        return pack("local", clause("considered:", "  modality: may", "  cite: { guidance: \"" + quote + "\" }"));
    }
}

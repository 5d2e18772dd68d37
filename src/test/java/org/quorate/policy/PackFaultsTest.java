package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.engine.RuleBase;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is said of a pack with a fault: where, what was found, what was expected, and what was most likely meant. */
class PackFaultsTest {
    private static final Map<String, Form> FORMS =
            RuleBase.builtIn().catalogue().forms();
    private static final String PACK = """
            id: faulty
            title: A faulty pack
            board: Nobody
            sources: { text: { title: A text, file: text.txt } }
            nation: england
            clauses:
              report-to-chair: { within: 24 hours before the conference, modality: must, cite: { text: "All." } }
              quorum: { quorum: police and health, modality: must, cite: { text: "All." } }
            """;

    @TempDir
    Path rules;

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_with_its_place() throws IOException {
        Path file = Path.of("src", "test", "resources", "org", "quorate", "policy", "faults.yaml");
        List<?> cases = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return cases.stream().map(one -> (Map<?, ?>) one).map(one -> dynamicTest(text(one, "title"), () -> check(one)));
    }

    private void check(Map<?, ?> one) throws IOException {
        assertThat(PACK).contains(text(one, "replace"));
        List<String> told = told(PACK.replace(text(one, "replace"), text(one, "by")), one.containsKey("warns"));
        if (one.containsKey("says")) {
            assertThat(told).containsExactlyElementsOf(texts(one, "says"));
        }
        String all = String.join("\n", told);
        Stream.concat(texts(one, "contains").stream(), texts(one, "warns").stream())
                .forEach(part -> assertThat(all).contains(part));
    }

    private List<String> told(String pack, boolean isLoaded) throws IOException {
        PackLibrary library = library(pack);
        String file = rules.resolve("policies").resolve("faulty").resolve("policy.yaml") + ":";
        if (isLoaded) {
            assertThat(library.pack("faulty")).isPresent();
            return library.warnings().stream()
                    .map(fault -> fault.message().replace(file, ""))
                    .toList();
        }
        PackException refused = catchThrowableOfType(PackException.class, () -> library.pack("faulty"));
        assertThat(refused).isNotNull();
        assertThat(refused.faults())
                .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()))
                .noneMatch(PackFault::warning);
        return refused.faults().stream()
                .map(fault -> fault.message().replace(file, ""))
                .toList();
    }

    private PackLibrary library(String pack) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("policies").resolve("faulty"));
        Files.writeString(folder.resolve("policy.yaml"), pack);
        return new PackLibrary(FORMS, rules, null);
    }

    private static String text(Map<?, ?> one, String key) {
        return String.valueOf(one.get(key));
    }

    private static List<String> texts(Map<?, ?> one, String key) {
        Object list = one.get(key);
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @Test
    void all_faults_are_told_at_once() throws IOException {
        String pack = PACK.replace("nation: england", "nation: nowhere")
                .replace("24 hours", "24 ours")
                .replace("police and health", "the usual people")
                .replace("modality: must, cite", "modality: mast, cite");
        assertThat(told(pack, false)).hasSize(5);
    }

    @Test
    void t23_depth_is_refused_before_anything_recursive_looks_at_it() throws IOException {
        String deep = "x: " + "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(told(deep, false))
                .containsExactly("1:23: lists or maps nested deeper than 20; expected was a plain file.");
    }

    @Test
    void t31_ten_thousand_clauses_are_read_and_their_overlaps_told_up_to_a_limit() throws IOException {
        String clauses = IntStream.range(0, 10_000)
                .mapToObj(number -> "  report-to-chair[" + number
                        + "]: { within: 24 hours before the conference, modality: must, cite: { text: \"All.\" } }\n")
                .collect(Collectors.joining());
        List<String> told = told(PACK.substring(0, PACK.indexOf("  report-to-chair")) + clauses, false);
        assertThat(told).hasSizeBetween(50, 100).allMatch(one -> one.contains("judges duties that"));
    }

    @Test
    void t31_ten_thousand_clauses_about_as_many_categories_are_apart() throws IOException {
        String clauses = IntStream.range(0, 10_000)
                .mapToObj(number -> "  report-to-chair[" + number + "]: { when: { agency: police, category: c" + number
                        + " }, within: 24 hours before the conference, modality: must, cite: { text: \"All.\" } }\n")
                .collect(Collectors.joining());
        PackLibrary library = library(PACK.substring(0, PACK.indexOf("  report-to-chair")) + clauses);
        assertThat(library.pack("faulty").orElseThrow().clauses())
                .hasSize(10_000)
                .noneMatch(Clause::alone);
    }

    @Test
    void a_name_under_two_agencies_is_told_with_its_place() throws IOException {
        Path file = Files.writeString(rules.resolve("agencies.yaml"), "church: [parish, csc]\n");
        PackException refused = catchThrowableOfType(PackException.class, () -> library(PACK));
        assertThat(refused.faults())
                .extracting(PackFault::message)
                .containsExactly(
                        file + ":1:18: «csc», which is a name of «childrens-social-care» too; expected was each"
                                + " name under one agency.");
    }

    @Test
    void an_agency_is_no_other_name_of_another() throws IOException {
        Path file = Files.writeString(rules.resolve("agencies.yaml"), "church: [parish, Police]\nschool: []\n");
        PackException refused = catchThrowableOfType(PackException.class, () -> library(PACK));
        assertThat(refused.faults())
                .extracting(PackFault::message)
                .containsExactly(
                        file + ":1:18: «Police», which is a name of «police» too; expected was each name under one"
                                + " agency.",
                        file + ":2:1: «school», which is a name of «education» too; expected was each name under one"
                                + " agency.");
    }

    @Test
    void t32_two_packs_of_one_id_are_refused_and_one_that_was_read_stays_as_it_was() throws IOException {
        PackLibrary library = library(PACK);
        String digest = library.pack("faulty").orElseThrow().digest();
        Files.writeString(
                rules.resolve("policies").resolve("faulty").resolve("policy.yaml"),
                PACK.replace("24 hours", "48 hours"));
        assertThat(library.pack("faulty").orElseThrow().digest()).isEqualTo(digest);

        Path twin = Files.createDirectories(rules.resolve("policies").resolve("twin"));
        Files.writeString(twin.resolve("policy.yaml"), PACK);
        PackException refused = catchThrowableOfType(PackException.class, () -> new PackLibrary(FORMS, rules, null));
        assertThat(refused.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .startsWith(twin.resolve("policy.yaml") + ":1:5: «faulty», which is the id of «")
                        .endsWith("» too; expected was an id of its own."));
    }

    @Test
    void quotations_are_held_against_the_text_where_it_is_at_hand() throws IOException {
        Path sources = Files.createDirectories(
                rules.resolve("policies").resolve("faulty").resolve("sources"));
        Files.writeString(sources.resolve("text.txt"), "It says:\n  All   of\u00a0it, and more.\n");
        assertThat(told(PACK.replace("\"All.\"", "\"All of it … more.\""), true))
                .isEmpty();
        assertThat(told(PACK.replace("\"All.\"", "\"more … All of it\""), false))
                .hasSize(2)
                .allMatch(one -> one.endsWith("; expected was words that stand in «text.txt»."));
        assertThat(told(PACK.replace("file: text.txt", "file: text.txt, digest: 00"), false))
                .anyMatch(one -> one.contains("a text of «text.txt» with another digest"));
    }
}

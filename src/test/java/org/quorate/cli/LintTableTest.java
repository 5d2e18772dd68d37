package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code policies lint} says of a pack, one change at a time, on the evening of 31 March 2026. */
class LintTableTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "org", "quorate", "cli", "lint.yaml");
    private static final String PACK = """
            id: ours
            title: A guide
            board: Our Town
            nation: england
            sources: { guide: { title: A guide, file: guide.txt, retrieved: 2026-01-01 } }
            clauses:
              report-to-chair[initial]: { when: { conference: initial }, within: 24 hours before the conference, modality: must, cite: { guide: "So it is." } }
              quorum: { quorum: police and health, modality: must, cite: { guide: "So it is." } }
            """;

    @TempDir
    Path rules;

    @TestFactory
    Stream<DynamicTest> each_thing_is_told_with_its_place() throws IOException {
        List<?> cases = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(TABLE));
        return cases.stream()
                .map(one -> (Map<?, ?>) one)
                .map(one -> dynamicTest(String.valueOf(one.get("title")), () -> check(one)));
    }

    private void check(Map<?, ?> one) {
        String replaced = String.valueOf(one.get("replace"));
        assertThat(PACK).contains(replaced);
        Path folder = new OnePack(rules).file("ours", PACK.replace(replaced, String.valueOf(one.get("by"))));
        List<String> lines = new ArrayList<>();
        if (one.get("says") instanceof List<?> says) {
            says.forEach(each -> lines.add(folder.resolve("policy.yaml") + ":" + each));
        }
        int faults = one.get("faults") instanceof Integer number ? number : 0;
        lines.add(count(faults, "fault", "No") + ", " + count(lines.size() - faults, "warning", "no") + ".");

        Ran lint = Ran.quorate("policies", "lint", folder.toString());

        assertThat(lint.out().lines()).containsExactlyElementsOf(lines);
        assertThat(lint.exitCode()).isEqualTo(faults == 0 ? 0 : 2);
        assertThat(lint.err()).isEmpty();
    }

    private static String count(int number, String what, String none) {
        return (number == 0 ? none : "" + number) + " " + what + (number == 1 ? "" : "s");
    }
}

package org.quorate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.engine.RuleBase;

/** The page for policy authors says what is so: its packs can be read, and it names each obligation with its keys. */
class PolicyPageTest {
    private static final Path PAGE = Path.of("rules", "README.md");
    private static final Pattern PACK = Pattern.compile("```yaml\n(id: (\\S+)\n.*?)```", Pattern.DOTALL);
    private static final RuleBase RULES = RuleBase.builtIn();

    @TempDir
    Path rules;

    @TestFactory
    Stream<DynamicTest> each_pack_of_the_page_can_be_read() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(PACK.matcher(page).results()).hasSize(4);
        return PACK.matcher(page).results().map(found -> dynamicTest(found.group(2), () -> read(found)));
    }

    private void read(MatchResult found) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("policies").resolve(found.group(2)));
        Files.writeString(folder.resolve("policy.yaml"), found.group(1));
        PackLibrary library = new PackLibrary(RULES.catalogue().forms(), rules, null);
        assertThat(library.pack(found.group(2))).isPresent();
        assertThat(library.warnings()).allMatch(warning -> warning.found().contains("not at hand"));
    }
}

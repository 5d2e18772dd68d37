package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class RefusedRulesTest {
    private static final String RULE = "plan-before-core-group.drl";

    @TempDir
    Path rules;

    @TestFactory
    Stream<DynamicTest> every_fault_is_told_with_line_and_column() throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        List<?> rows = (List<?>) yaml.loadFromString(resource("refused.yaml"));
        return rows.stream()
                .map(row -> (Map<?, ?>) row)
                .map(row -> dynamicTest(String.valueOf(row.get("title")), () -> check(row)));
    }

    private void check(Map<?, ?> row) throws IOException {
        String rule = resource(RULE);
        String replaced = String.valueOf(row.get("replace"));
        assertThat(rule).contains(replaced);
        Path file = rules.resolve("duties").resolve(RULE);
        Files.createDirectories(rules.resolve("duties"));
        Files.writeString(file, rule.replace(replaced, String.valueOf(row.get("by"))));

        PackException refused =
                catchThrowableOfType(PackException.class, () -> UserRules.read(rules, true, null, Programs.builtIn()));

        assertThat(refused).isNotNull();
        List<String> told = refused.faults().stream()
                .map(PackFault::message)
                .map(message -> message.replace(file + ":", ""))
                .toList();
        assertThat(told).isEqualTo(row.get("expect"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RefusedRulesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}

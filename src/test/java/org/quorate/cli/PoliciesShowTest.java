package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policies show}: how a pack counts agencies and days. */
class PoliciesShowTest {
    @TempDir
    Path rules;

    @BeforeEach
    void pack() {
        new OnePack(rules).file("ours", """
                id: ours
                title: A guide
                board: Our Town
                nation: england
                closureDays: { 2026-12-30: Office closed, 2026-12-29: Christmas closure }
                workingDays: [2026-05-04]
                agencyMap:
                  health: [health, substance-misuse-service]
                  school-nurse: { agency: health, role: school-nurse }
                sources: { guide: { title: A guide, file: guide.txt } }
                clauses:
                  chair-independent: { modality: must, cite: { guide: "So it is." } }
                """);
    }

    private Ran show(String... format) {
        String[] all = java.util.Arrays.copyOf(
                new String[] {"policies", "show", "ours", "--rules", rules.toString()}, 5 + format.length);
        System.arraycopy(format, 0, all, 5, format.length);
        return Ran.quorate(all);
    }

    @Test
    void how_it_counts_is_read_aloud() {
        assertThat(show().out()).contains("""
                How agencies are counted
                  substance-misuse-service counts as health.
                  Everyone of health in the role school-nurse counts as school-nurse.

                Working days
                  Nobody works on 29 December 2026: Christmas closure.
                  Nobody works on 30 December 2026: Office closed.
                  4 May 2026 is worked.
                """);
    }

    @Test
    void how_it_counts_is_data_too() throws Exception {
        JsonNode tree = new JsonMapper().readTree(show("--format", "json").out());
        assertThat(tree.at("/closureDays/2026-12-29").asText()).isEqualTo("Christmas closure");
        assertThat(tree.at("/agenciesMerged/substance-misuse-service").asText()).isEqualTo("health");
        assertThat(tree.at("/agenciesSplit/0/role").asText()).isEqualTo("school-nurse");
        assertThat(tree.at("/workingDays/0").asText()).isEqualTo("2026-05-04");
    }
}

package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that says what a night does, and what writes it. */
class NightlyConfigTest {
    @TempDir
    Path folder;

    private Nights nights() {
        return new Nights(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inputs: [a]\\nformat: [html] | 2:1: «format»; expected was a key of a nightly config | Maybe «formats» was meant.",
                "inputs: [a]\\nformats: [htm] | 2:11: «htm»; expected was one of text, json | Maybe «html» was meant.",
                "reports: r | 1:1: no «inputs»; expected was «inputs» with at least one file or folder. | ''",
                "inputs: [a]\\nshrink: 200 | 2:9: «200»; expected was a whole number from 0 to 100. | ''",
                "inputs: [a]\\nkeep: { night: 3 } | 2:9: «night»; expected was a key of keep | Maybe «nights» was meant.",
                "inputs: [a]\\nas-of: yesterday | 2:8: «yesterday»; expected was one of end of yesterday, now. | ''",
                "inputs: [a | text that is no YAML | ''"
            })
    void a_faulty_config_is_told_by_its_place(String config, String told, String nearest) {
        OnePack.write(nights().configFile(), config.replace("\\n", "\n"));
        Ran ran = nights().night("2026-03-31");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("nightly.yaml:", told, nearest == null ? "" : nearest);
    }

    @Test
    void a_config_that_is_not_there_is_told() {
        Ran ran = nights().night("2026-03-31");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("nightly.yaml:1:1: no such file");
        assertThat(Ran.quorate("nightly").err()).contains("nightly needs a config");
    }

    @Test
    void T40_reports_among_the_inputs_are_refused() {
        OnePack.write(nights().configFile(), "inputs: [.]\n");
        Ran ran = nights().night("2026-03-31");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("lie in one another");
    }

    @Test
    void init_writes_a_config_that_runs_and_leaves_what_is_there() throws IOException {
        Ran init = Ran.quorate("nightly", "init", folder.toString(), "--program", "/opt/quorate/quorate");
        assertThat(init.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("quorate-nightly.service")))
                .contains("ExecStart=\"/opt/quorate/quorate\" nightly --config \"" + folder.toRealPath());
        assertThat(Files.readString(folder.resolve("quorate-nightly.timer"))).contains("Persistent=true");
        assertThat(Files.readString(folder.resolve("quorate-nightly-task.cmd")))
                .contains("schtasks /Create")
                .contains("\r\n")
                .doesNotContain("\r\r");
        OnePack.write(folder.resolve("cases/A.json"), Cases.met("A"));
        assertThat(nights().night("2026-03-31").exitCode()).isZero();
        assertThat(Ran.quorate("nightly", "init", folder.toString()).err())
                .contains("nightly.yaml is there already, and was left as it is.");
    }
}

package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bank holidays that a folder of rules adds to a nation's, or takes away. */
class OwnCalendarsTest {
    private static final String CASE = """
            {"schema":"quorate.case-snapshot/1","caseId":"A","partnership":"ours","children":[{"id":"c1"}],
            "conferences":[{"id":"k1","type":"initial","startsAt":"2026-01-22T10:00","held":true,"childrenConsidered":["c1"]}],
            "plans":[{"id":"p1","child":"c1","startedOn":"2026-01-22"}]}
            """.replace("\n", "");

    @TempDir
    Path rules;

    private Ran checked() {
        new OnePack(rules)
                .with(
                        "ours",
                        "first-core-group: { within: 10 working days after the conference, modality: must, cite: {"
                                + " guide: \"So it is.\" } }");
        return Ran.reading(
                CASE, "check", "-", "--rules", rules.toString(), "--as-of", "2026-01-31", "--format", "ndjson");
    }

    private void calendar(String name, String text) {
        OnePack.write(rules.resolve("calendars").resolve(name), text);
    }

    @Test
    void an_added_day_is_no_working_day_and_a_removed_one_is() {
        assertThat(checked().out()).contains("\"dueBy\":\"2026-02-05\"");
        calendar("england.yaml", """
                added:
                  - { date: 2026-01-28, name: A jubilee, source: A proclamation }
                """);
        assertThat(checked().out()).contains("\"dueBy\":\"2026-02-06\"");
        calendar("england.yaml", """
                removed:
                  - { date: 2026-01-28, source: A proclamation }
                """);
        assertThat(checked().out()).contains("\"dueBy\":\"2026-02-05\"");
    }

    @Test
    void every_fault_is_told_with_its_place() {
        calendar("england.yaml", """
                added:
                  - { date: 2026-02-30, name: A day }
                  - { date: 2026-03-02 }
                lastPublishedYear: soon
                days: []
                """);
        calendar("engeland.yaml", "added: []\n");
        Ran ran = checked();
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines().map(line -> line.replaceFirst("^.*calendars.", "")))
                .containsExactly(
                        "engeland.yaml:1:1: «engeland»; expected was a file named after one of the nations. Maybe"
                                + " «england» was meant.",
                        "england.yaml:2:13: «2026-02-30»; expected was a date such as «2008-04-01».",
                        "england.yaml:3:5: no «name»; expected was «name» with a text.",
                        "england.yaml:4:20: «soon»; expected was a year.",
                        "england.yaml:5:1: «days»; expected was a key of a calendar that is changed: added,"
                                + " lastPublishedYear, nation, removed, source, title.");
    }
}

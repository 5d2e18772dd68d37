package org.quorate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights whose history is on a real PostgreSQL server. */
class NightlyOnServerTest {
    @TempDir
    Path folder;

    @Test
    void nights_are_kept_and_compared_on_a_server_too() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            Nights nights = new Nights(folder)
                    .config("history: " + address, "keep: { nights: 2, months: 0 }")
                    .caseload(Cases.met("A"), Cases.breached("B"));
            for (String day : new String[] {"2026-03-28", "2026-03-29", "2026-03-30"}) {
                assertThat(nights.night(day).exitCode()).isEqualTo(1);
            }
            nights.caseload(Cases.breached("A"), Cases.met("B"));
            assertThat(nights.night("2026-03-31").out()).startsWith("2 cases judged; new breaches: 1, put right: 1;");
            assertThat(nights.night("2026-03-31").out()).contains("The same run was kept before, and is kept once.");

            Ran list = Ran.quorate("history", "list", "--history", address);
            assertThat(list.out())
                    .contains("Run 4 of nightly, as of 2026-03-31", "Run 3 of nightly, as of 2026-03-30")
                    .doesNotContain("2026-03-29", "changed since it was written");
            assertThat(Ran.quorate("history", "forget", "--case", "A", "--history", address)
                            .out())
                    .startsWith("Erased case A from 2 runs");
            assertThat(Ran.quorate("history", "trend", "--history", address).out())
                    .contains("report-to-chair, health: met 1, breached 0");
        }
    }
}

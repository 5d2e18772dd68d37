package org.quorate.history;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** Brings a database to the form that this program works with. */
final class Migrations {
    private static final MigrationVersion OWN = MigrationVersion.fromVersion("2");
    private static final int ATTEMPTS = 5;

    private Migrations() {}

    /**
     * Does so.
     *
     * @throws HistoryException where a newer program wrote it; it is left as it was
     */
    static void apply(Database database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.connections())
                .locations("classpath:org/quorate/history")
                .placeholders(database.words())
                .load();
        // of two programs that make a new database at the same time, the later one finds it made
        for (int attempt = 1; ; attempt++) {
            try {
                MigrationInfo current = flyway.info().current();
                refuseNewer(current);
                if (current == null || !OWN.equals(current.getVersion())) {
                    flyway.migrate();
                }
                return;
            } catch (FlywayException failed) {
                if (attempt == ATTEMPTS) {
                    throw new HistoryException(
                            "the history cannot be opened: it is no database of this program, or "
                                    + "the server cannot be reached",
                            failed);
                }
            }
        }
    }

    private static void refuseNewer(@Nullable MigrationInfo current) {
        if (current != null
                && current.getVersion() != null
                && current.getVersion().compareTo(OWN) > 0) {
            throw new HistoryException("the history was written by a newer version of this program (form "
                    + current.getVersion() + "; this one knows " + OWN + "); it was left as it is");
        }
    }
}

package org.quorate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;

/** A database as the first form of it was: a row for each finding of each run. */
final class FirstForm {
    private FirstForm() {}

    /** With run 3, which found one duty, and run 5, which found two. */
    static void make(Database database, Finding one, Finding other) throws SQLException {
        Flyway.configure()
                .dataSource(database.connections())
                .locations("classpath:org/quorate/history")
                .placeholders(database.words())
                .target("1")
                .load()
                .migrate();
        try (Connection connection = database.connections().getConnection()) {
            insert(connection, "duty", List.of(1L, StoredDuty.of(one)));
            insert(connection, "duty", List.of(2L, StoredDuty.of(other)));
            insertRun(connection, 3, Map.of(1L, Judgement.of(one)));
            insertRun(connection, 5, Map.of(1L, Judgement.of(one), 2L, Judgement.of(other)));
        }
    }

    private static void insertRun(Connection connection, long id, Map<Long, Judgement> found) throws SQLException {
        Seal seal = new Seal();
        for (Map.Entry<Long, Judgement> one : found.entrySet()) {
            seal.add(one.getKey(), one.getValue());
            insert(connection, "finding", List.of(id, one.getKey(), one.getValue()));
        }
        Rows.insert(
                connection,
                new StoredRun(
                                id,
                                "check",
                                "2026-03-31T02:00:00Z",
                                "2026-03-31",
                                "2026-03-31",
                                "quorate 0.1.0",
                                1,
                                found.size(),
                                0,
                                seal.total(),
                                List.of(new StoredPack("medway-2008", "2008-04-01", StoredDuties.DIGEST, null)),
                                List.of(),
                                List.of(),
                                "")
                        .sealed());
    }

    /** A row of numbers, and of what stands in several columns. */
    private static void insert(Connection connection, String table, List<Object> parts) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof StoredDuty duty) {
                values.add(duty.digest());
                values.add(HexFormat.of().parseHex(duty.fingerprint()));
                values.addAll(duty.values());
            } else if (part instanceof Judgement judgement) {
                values.addAll(judgement.values());
                values.add(judgement.restsOn());
            } else {
                values.add(part);
            }
        }
        try (PreparedStatement row = connection.prepareStatement(
                "insert into " + table + " values (" + RunWriter.marks(values.size()) + ")")) {
            for (int place = 0; place < values.size(); place++) {
                row.setObject(place + 1, values.get(place));
            }
            row.executeUpdate();
        }
    }
}

package org.quorate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;

/** How rows are written and read. */
final class Rows {
    private static final int CHUNK = 500;

    private Rows() {}

    /** Hands over numbers as SQL lists them, not too many at a time. */
    static void inChunks(List<Long> numbers, Consumer<String> each) {
        for (int first = 0; first < numbers.size(); first += CHUNK) {
            each.accept(numbers.subList(first, Math.min(numbers.size(), first + CHUNK)).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(",")));
        }
    }

    /**
     * What is true of the judgements that a run has.
     *
     * @param run the name under which its number is bound; its series is bound under that name with «Series» behind it
     */
    static String within(String run) {
        return "series = :" + run + "Series and since_run <= :" + run + " and (until_run is null or until_run >= :"
                + run + ")";
    }

    /** The number of the next run, which is taken with that. */
    static long next(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update run_number set last = last + 1");
            try (ResultSet rows = statement.executeQuery("select last from run_number")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Writes a run's head. */
    static void insert(Connection connection, StoredRun run) throws SQLException {
        insert(
                connection,
                "run",
                run.id(),
                run.series(),
                run.started(),
                run.asOf(),
                run.day(),
                run.program(),
                run.judged(),
                run.findings(),
                run.forgotten(),
                run.total(),
                run.seal());
        for (StoredPack one : run.packs()) {
            insert(connection, "run_pack", run.id(), one.policy(), one.versions(), one.digest(), one.former());
        }
        long place = 0;
        for (StoredInput one : run.inputs()) {
            insert(connection, "run_input", run.id(), place++, one.name(), one.digest());
        }
        for (StoredRejection one : run.rejected()) {
            insert(
                    connection,
                    "run_rejected",
                    run.id(),
                    place++,
                    one.file(),
                    one.line(),
                    one.pointer(),
                    one.caseId(),
                    one.expected());
        }
    }

    private static void insert(Connection connection, String table, @Nullable Object... values) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into " + table + " values (" + RunWriter.marks(values.length) + ")")) {
            for (int place = 0; place < values.length; place++) {
                row.setObject(place + 1, values[place]);
            }
            row.executeUpdate();
        }
    }

    /** Reads what became of a duty. */
    static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getString("outcome"),
                row.getString("kind"),
                row.getString("due_by"),
                row.getString("done_at"),
                row.getString("late_by"),
                row.getString("trigger_day"),
                row.getString("policy_version"),
                row.getString("waived"),
                row.getString("excused"),
                "yes".equals(row.getString("advisory")),
                row.getLong("rests_on"));
    }

    /** Reads what a former pack says of a duty. */
    static Former former(ResultSet row) throws SQLException {
        return new Former(row.getString("outcome"), row.getString("kind"), row.getString("due_by"));
    }

    /** Reads a duty's fingerprint. */
    static String fingerprint(ResultSet row) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes("fingerprint"));
    }

    /** Reads what a duty is. */
    static StoredDuty duty(ResultSet row) throws SQLException {
        String owedTo = row.getString("owed_to");
        return new StoredDuty(
                fingerprint(row),
                row.getString("case_id"),
                row.getString("policy"),
                row.getString("obligation"),
                row.getString("clause"),
                row.getString("modality"),
                new Subject(
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        row.getString("conference"),
                        row.getString("conference_type")),
                row.getString("professional"),
                row.getString("agency"),
                row.getString("team"),
                owedTo == null
                        ? null
                        : new OwedTo(row.getString("owed_to_type"), owedTo, row.getString("owed_to_agency")),
                row.getString("child"));
    }
}

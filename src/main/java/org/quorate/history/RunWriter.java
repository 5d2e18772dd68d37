package org.quorate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.snapshot.Rejected;

/** Stores one run as it comes, in one transaction: closed without {@link #commit}, nothing of it is kept. */
public final class RunWriter implements AutoCloseable {
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final RunHead head;
    private final long id;
    private final PreparedStatement duties;
    private final PreparedStatement findings;
    private final Seal seal = new Seal();
    private final List<StoredRejection> rejected = new ArrayList<>();
    private long judged;
    private long count;
    private int waiting;

    RunWriter(Connection connection, RunHead head, List<String> lock) throws SQLException {
        this.connection = connection;
        this.head = head;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String words : lock) {
                statement.execute(words);
            }
        }
        this.id = Rows.next(connection);
        this.duties =
                connection.prepareStatement("insert into duty values (" + marks(18) + ") on conflict (id) do nothing");
        this.findings = connection.prepareStatement("insert into finding values (" + marks(11) + ")");
    }

    /** The number that the run will have. */
    public long id() {
        return id;
    }

    /** Adds the findings of one judged case; a duty that comes twice is kept as it came first. */
    public void add(List<Finding> oneCase) {
        judged++;
        Set<Long> seen = new HashSet<>();
        try {
            for (Finding finding : oneCase) {
                StoredDuty duty = StoredDuty.of(finding);
                long number = duty.id();
                if (seen.add(number)) {
                    add(number, duty, Judgement.of(finding));
                }
            }
            if (waiting >= BATCH) {
                flush();
            }
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    private void add(long number, StoredDuty duty, Judgement judgement) throws SQLException {
        duties.setLong(1, number);
        duties.setBytes(2, HexFormat.of().parseHex(duty.fingerprint()));
        fill(duties, 3, duty.values());
        duties.addBatch();
        findings.setLong(1, id);
        findings.setLong(2, number);
        fill(findings, 3, judgement.values());
        findings.addBatch();
        seal.add(number, judgement);
        count++;
        waiting++;
    }

    /** Adds an input, or a part of one, that could not be read. */
    public void reject(Rejected reason) {
        rejected.add(StoredRejection.of(reason));
    }

    /** The run is whole: keeps it, with the packs that judged and the paths it was given. */
    public void commit(List<StoredPack> packs, List<StoredInput> inputs) {
        List<StoredPack> sorted = new ArrayList<>(packs);
        Collections.sort(sorted, java.util.Comparator.comparing(StoredPack::policy));
        try {
            flush();
            StoredRun run = new StoredRun(
                    id,
                    head.started().toString(),
                    head.asOf().text(),
                    head.asOf().day().toString(),
                    head.program(),
                    judged,
                    count,
                    0,
                    seal.total(),
                    sorted,
                    inputs,
                    rejected,
                    "");
            Rows.insert(connection, run.sealed());
            connection.commit();
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    private void flush() throws SQLException {
        duties.executeBatch();
        findings.executeBatch();
        waiting = 0;
    }

    /** Ends it; what was not committed is undone. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException lost) {
            throw Failures.writing(lost);
        }
    }

    static void fill(PreparedStatement statement, int from, List<@Nullable String> values) throws SQLException {
        int place = from;
        for (String value : values) {
            statement.setString(place++, value);
        }
    }

    static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}

package org.quorate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.snapshot.Rejected;

/**
 * Stores one run as it comes, in one transaction: closed without {@link #commit}, nothing of it is kept. Every method
 * may throw {@link HistoryException}.
 */
public final class RunWriter implements AutoCloseable {
    static final int BATCH = 5_000;

    private final Connection connection;
    private final RunHead head;
    private final long id;
    private final PreparedStatement duties;
    private final PreparedStatement formers;
    private final KnownDuties known;
    private final Judgements judgements;
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
        this.known = KnownDuties.in(connection);
        this.judgements = Judgements.begin(connection, head.series(), id);
        this.duties = connection.prepareStatement("insert into duty values (" + marks(19) + ")");
        this.formers = connection.prepareStatement("insert into formerly values (" + marks(5) + ")");
    }

    /**
     * Adds the findings of one judged case; a duty that comes twice is kept as it came first.
     *
     * @param formerly what former packs find in the same record; empty where there are none
     * @param formerPolicies the ids of the packs that have a former one
     */
    public void add(List<Finding> oneCase, List<Finding> formerly, Set<String> formerPolicies) {
        judged++;
        Set<Long> seen = new HashSet<>();
        try {
            for (Finding finding : oneCase) {
                long number = number(StoredDuty.of(finding));
                if (seen.add(number)) {
                    add(number, Judgement.of(finding));
                }
            }
            if (!formerPolicies.isEmpty()) {
                addFormer(oneCase, formerly, formerPolicies);
            }
            if (waiting >= BATCH) {
                flush();
            }
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    private void add(long number, Judgement judgement) throws SQLException {
        count++;
        judgements.add(number, judgement, seal.add(number, judgement));
        waiting++;
    }

    /** The number of a duty, which is written where the history does not have it yet. */
    private long number(StoredDuty duty) throws SQLException {
        long digest = duty.digest();
        long before = known.number(digest);
        if (before > 0) {
            return before;
        }
        long number = known.add(digest);
        duties.setLong(1, number);
        duties.setLong(2, digest);
        duties.setBytes(3, HexFormat.of().parseHex(duty.fingerprint()));
        fill(duties, 4, duty.values());
        duties.addBatch();
        return number;
    }

    /** Keeps only where the former packs say something else; what is not there is as the packs of the run say. */
    private void addFormer(List<Finding> oneCase, List<Finding> formerly, Set<String> policies) throws SQLException {
        Set<Long> told = new HashSet<>();
        Map<String, Finding> before = new HashMap<>();
        formerly.forEach(one -> before.putIfAbsent(one.fingerprint(), one));
        for (Finding finding : oneCase) {
            if (policies.contains(finding.policy())) {
                Finding other = before.remove(finding.fingerprint());
                Former former = other == null ? Former.NONE : Former.of(Judgement.of(other));
                if (!former.equals(Former.of(Judgement.of(finding)))) {
                    add(number(StoredDuty.of(finding)), former, told);
                }
            }
        }
        for (Finding alone : before.values()) {
            add(number(StoredDuty.of(alone)), Former.of(Judgement.of(alone)), told);
        }
    }

    private void add(long number, Former former, Set<Long> told) throws SQLException {
        if (!told.add(number)) {
            return;
        }
        formers.setLong(1, id);
        formers.setLong(2, number);
        fill(formers, 3, former.values());
        formers.addBatch();
        seal.add(number, former);
        waiting++;
    }

    /** Adds an input, or a part of one, that could not be read. */
    public void reject(Rejected reason) {
        rejected.add(StoredRejection.of(reason));
    }

    /** Keeps how a pack is written, so that a later record can be judged by it as well. */
    public void keep(WrittenPack pack) {
        try (PreparedStatement row =
                connection.prepareStatement("insert into pack_text values (?,?,?) on conflict do nothing")) {
            for (Map.Entry<String, String> written : pack.written().entrySet()) {
                fill(row, 1, List.of(pack.digest(), written.getKey(), written.getValue()));
                row.executeUpdate();
            }
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    /**
     * The run is whole, with the packs that judged and the paths it was given; it is not kept before {@link #commit}.
     */
    public StoredRun whole(List<StoredPack> packs, List<StoredInput> inputs) {
        List<StoredPack> sorted =
                packs.stream().sorted(Comparator.comparing(StoredPack::policy)).toList();
        try {
            flush();
            judgements.endOthers();
            StoredRun run = new StoredRun(
                            id,
                            head.series(),
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
                            List.copyOf(rejected),
                            "")
                    .sealed();
            Rows.insert(connection, run);
            return run;
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    /** Whether an earlier run is as it was written: nobody has edited what became of its duties by hand. */
    public boolean isAsWritten(StoredRun run) {
        if (judgements.follow(run)) {
            return run.hasHeadAsWritten() && judgements.totalBefore().equals(run.total());
        }
        try (Handle handle = Jdbi.create(connection).open()) {
            return Soundness.ofOutcomes(handle, run);
        } catch (JdbiException failed) {
            throw Failures.reading(failed);
        }
    }

    /** What changed since an earlier run; asked between {@link #whole} and {@link #commit}. */
    public Changes changes(StoredRun from, StoredRun whole) {
        try (Handle handle = Jdbi.create(connection).open()) {
            return new Comparer(handle, from, whole).changes();
        } catch (JdbiException failed) {
            throw Failures.reading(failed);
        }
    }

    /** Keeps the run. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    private void flush() throws SQLException {
        duties.executeBatch();
        judgements.flush();
        formers.executeBatch();
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

package org.quorate.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.PrimitiveIterator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes what became of the duties of a run, where that is not what it was in the run of its series before. */
final class Judgements {
    private final String series;
    private final long run;
    private final @Nullable StoredRun last;
    private final Standing standing;
    private final PreparedStatement begun;
    private final PreparedStatement ended;

    private Judgements(Connection connection, String series, long run, @Nullable StoredRun last, Standing standing)
            throws SQLException {
        this.series = series;
        this.run = run;
        this.last = last;
        this.standing = standing;
        this.begun = connection.prepareStatement("insert into judgement values (" + RunWriter.marks(15) + ")");
        this.ended = connection.prepareStatement("update judgement set until_run = ?"
                + " where duty = ? and series = ? and since_run < ? and until_run is null");
    }

    /** Of a run that is begun. */
    static Judgements begin(Connection connection, String series, long run) throws SQLException {
        try (Handle handle = Jdbi.create(connection).open()) {
            StoredRun last = RunReader.all(handle, series).stream().findFirst().orElse(null);
            Standing standing = last == null ? Standing.none() : Standing.of(handle, last);
            return new Judgements(connection, series, run, last, standing);
        }
    }

    /** Adds that of a duty, with its digest. */
    void add(long duty, Judgement judgement, long digest) throws SQLException {
        if (standing.goesOn(duty, digest)) {
            return;
        }
        begun.setLong(1, duty);
        begun.setString(2, series);
        begun.setLong(3, run);
        begun.setNull(4, Types.BIGINT);
        RunWriter.fill(begun, 5, judgement.values());
        begun.setLong(15, judgement.restsOn());
        begun.addBatch();
    }

    /** Hands over to the database what was added. */
    void flush() throws SQLException {
        begun.executeBatch();
    }

    /** All are added: what stood till now, and does not go on, held in the run before for the last time. */
    void endOthers() throws SQLException {
        if (last == null) {
            return;
        }
        int waiting = 0;
        PrimitiveIterator.OfLong over = standing.over().iterator();
        while (over.hasNext()) {
            ended.setLong(1, last.id());
            ended.setLong(2, over.nextLong());
            ended.setString(3, series);
            ended.setLong(4, run);
            ended.addBatch();
            if (++waiting % RunWriter.BATCH == 0) {
                ended.executeBatch();
            }
        }
        ended.executeBatch();
    }

    /** Whether an earlier run is the one before this one. */
    boolean follow(StoredRun earlier) {
        return earlier.equals(last);
    }

    /** The sum over the findings of the run before, as they stand. */
    String totalBefore() {
        return standing.total();
    }
}

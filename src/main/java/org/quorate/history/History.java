package org.quorate.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Earlier runs, in a database file or in PostgreSQL. Every method may throw {@link HistoryException}. */
public final class History {
    private final Database database;
    private final Jdbi jdbi;

    private History(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.connections());
    }

    /** The history in that file, or at that JDBC address of PostgreSQL; a file that is not there is made. */
    public static History create(String address) {
        return open(Database.at(address, true));
    }

    /** The same, refused where there is no such file. */
    public static History existing(String address) {
        return open(Database.at(address, false));
    }

    private static History open(Database database) {
        Migrations.apply(database);
        return new History(database);
    }

    /** What the user should know of where it is kept, one sentence each. */
    public List<String> warnings() {
        return database.warnings();
    }

    /** Begins to store a run; another one that is being stored is waited for, 30 seconds. */
    public RunWriter begin(RunHead head) {
        try {
            return new RunWriter(database.connections().getConnection(), head, database.lock());
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        } catch (JdbiException failed) {
            throw Failures.reading(failed);
        }
    }

    /** All runs, newest first. */
    public List<StoredRun> runs() {
        return read(RunReader::all);
    }

    /** The runs of a series, newest first. */
    public List<StoredRun> runs(String series) {
        return read(handle -> RunReader.all(handle, series));
    }

    /** The run of that number. */
    public Optional<StoredRun> run(long id) {
        return runs().stream().filter(run -> run.id() == id).findFirst();
    }

    /** Hands over the findings of a run, by case, policy and fingerprint. */
    public void findings(long run, Consumer<StoredFinding> each) {
        read(handle -> {
            handle.createQuery("select * from finding join duty on duty.id = finding.duty where run = :run"
                            + " order by case_id, policy, fingerprint")
                    .bind("run", run)
                    .map((row, context) -> new StoredFinding(Rows.duty(row), Rows.judgement(row)))
                    .forEach(each);
            return run;
        });
    }

    /** The texts of the pack of that digest and of those it extends, by their ids; none where it is not kept. */
    public Map<String, String> packTexts(String digest) {
        return read(handle -> handle.createQuery("select policy, written from pack_text where digest = :digest")
                .bind("digest", digest)
                .reduceRows(new java.util.TreeMap<String, String>(), (texts, row) -> {
                    texts.put(row.getColumn("policy", String.class), row.getColumn("written", String.class));
                    return texts;
                }));
    }

    /** Whether a run is as it was written, its duties too: nobody has edited it by hand. */
    public boolean isWhole(StoredRun run) {
        return read(handle -> Soundness.of(handle, run));
    }

    /** What changed from one run to another. */
    public Changes changes(StoredRun from, StoredRun to) {
        return read(handle -> new Comparer(handle, from, to).changes());
    }

    /** What became of the duties of each month's last run of a series. */
    public List<TrendRow> trend(String series) {
        List<StoredRun> runs = runs(series);
        return read(handle -> new Trend(handle).rows(runs));
    }

    /** Erases these runs; their room is used by later ones. */
    public void delete(List<StoredRun> runs) {
        write(handle -> {
            RunErasure erasure = new RunErasure(handle);
            runs.forEach(erasure::erase);
            return runs.size();
        });
    }

    /**
     * Erases a case from every run; nothing of it is left in the database's files. A run that was edited by hand before
     * stays recognisable as such.
     */
    public Forgotten forget(String caseId) {
        Forgotten done = write(handle -> new Erasure(handle, caseId).everywhere());
        giveRoomBack();
        return done;
    }

    /** Gives the room of what was erased back to the system; that takes longer the larger the history is. */
    public void giveRoomBack() {
        read(handle -> {
            database.vacuum().forEach(handle::execute);
            return 0;
        });
    }

    private <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException failed) {
            throw Failures.reading(failed);
        }
    }

    private <T> T write(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(handle -> {
                database.lock().forEach(handle::execute);
                return work.apply(handle);
            });
        } catch (JdbiException failed) {
            throw failed.getCause() instanceof SQLException cause
                    ? Failures.writing(cause)
                    : new HistoryException("the history could not be written", failed);
        }
    }
}

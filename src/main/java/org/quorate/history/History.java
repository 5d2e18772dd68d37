package org.quorate.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Earlier runs, in a database file or in PostgreSQL. Every method may throw {@link HistoryException}. */
public final class History {
    private static final int CHUNK = 500;

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

    /** Begins to store a run; another one that is being stored is waited for, up to 30 seconds. */
    public RunWriter begin(RunHead head) {
        try {
            return new RunWriter(database.connections().getConnection(), head, database.lock());
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    /** All runs, newest first. */
    public List<StoredRun> runs() {
        return read(RunReader::all);
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

    /** Hands over what became of each duty of a run, by the duty's number. */
    void judgements(long run, BiConsumer<Long, Judgement> each) {
        read(handle -> {
            handle.createQuery("select * from finding where run = :run order by duty")
                    .bind("run", run)
                    .map((row, context) -> Map.entry(row.getLong("duty"), Rows.judgement(row)))
                    .forEach(row -> each.accept(row.getKey(), row.getValue()));
            return run;
        });
    }

    /** Hands over the duties of these numbers. */
    void duties(Collection<Long> numbers, BiConsumer<Long, StoredDuty> each) {
        List<Long> all = new ArrayList<>(numbers);
        read(handle -> {
            for (int from = 0; from < all.size(); from += CHUNK) {
                String some = all.subList(from, Math.min(all.size(), from + CHUNK)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
                handle.createQuery("select * from duty where id in (" + some + ")")
                        .map((row, context) -> {
                            each.accept(row.getLong("id"), Rows.duty(row));
                            return 0;
                        })
                        .list();
            }
            return 0;
        });
    }

    /** Whether a run has findings of that case. */
    boolean holds(long run, String caseId) {
        return read(handle -> handle.createQuery("select 1 from duty join finding on finding.duty = duty.id"
                        + " where case_id = :case and run = :run limit 1")
                .bind("case", caseId)
                .bind("run", run)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    /** Whether a run is as it was written, its duties too: nobody has edited it by hand. */
    public boolean isWhole(StoredRun run) {
        Seal seal = new Seal();
        // a finding whose duty was edited is added under another number, and the sum no longer fits
        findings(run.id(), one -> seal.add(one.duty().id(), one.judgement()));
        return run.hasHeadAsWritten() && seal.total().equals(run.total());
    }

    /** What changed from one run to another. */
    public Changes changes(StoredRun from, StoredRun to) {
        return new Comparer(this, from, to).changes();
    }

    /** What became of the duties of each month's last run. */
    public List<TrendRow> trend() {
        return read(handle -> new Trend(handle).rows(runs()));
    }

    /** Erases these runs, and gives their room back. */
    public void delete(List<StoredRun> runs) {
        write(handle -> {
            runs.forEach(run -> Erasure.run(handle, run.id()));
            Erasure.orphans(handle);
        });
        read(handle -> handle.execute(database.vacuum()));
    }

    /** Erases a case from every run. */
    public Forgotten forget(String caseId) {
        List<Forgotten> said = new ArrayList<>();
        List<StoredRun> whole = new ArrayList<>(runs());
        whole.removeIf(run -> !isWhole(run));
        write(handle -> said.add(new Erasure(handle, caseId, whole).everywhere()));
        read(handle -> handle.execute(database.vacuum()));
        return said.get(0);
    }

    <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException failed) {
            throw new HistoryException("the history could not be read", failed);
        }
    }

    private void write(Consumer<Handle> work) {
        try {
            jdbi.useTransaction(handle -> {
                for (String words : database.lock()) {
                    handle.execute(words);
                }
                work.accept(handle);
            });
        } catch (JdbiException failed) {
            throw failed.getCause() instanceof SQLException cause
                    ? Failures.writing(cause)
                    : new HistoryException("the history could not be written", failed);
        }
    }
}

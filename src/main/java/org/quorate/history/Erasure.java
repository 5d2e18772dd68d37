package org.quorate.history;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Erases a case. A run that was edited by hand before stays recognisable as such. */
final class Erasure {
    private static final List<String> PARTS = List.of("run_pack", "run_input", "run_rejected", "finding");

    private final Handle handle;
    private final String caseId;
    private final Set<Long> whole;

    Erasure(Handle handle, String caseId, List<StoredRun> whole) {
        this.handle = handle;
        this.caseId = caseId;
        this.whole = whole.stream().map(StoredRun::id).collect(Collectors.toSet());
    }

    /** From every run. */
    Forgotten everywhere() {
        int runs = 0;
        long findings = 0;
        long rejections = 0;
        long inputs = 0;
        for (StoredRun run : RunReader.all(handle)) {
            List<StoredRejection> rejected =
                    run.rejected().stream().filter(one -> !isOfCase(one)).toList();
            List<StoredInput> named =
                    run.inputs().stream().filter(one -> !names(one.name())).toList();
            long erased = handle.createUpdate("delete from finding where run = :run and duty in"
                            + " (select id from duty where case_id = :case)")
                    .bind("run", run.id())
                    .bind("case", caseId)
                    .execute();
            int notes = run.rejected().size() - rejected.size();
            int names = run.inputs().size() - named.size();
            if (erased + notes + names > 0) {
                rewrite(run, erased, named, rejected);
                runs++;
            }
            findings += erased;
            rejections += notes;
            inputs += names;
        }
        orphans(handle);
        return new Forgotten(runs, findings, rejections, inputs);
    }

    private void rewrite(StoredRun run, long erased, List<StoredInput> inputs, List<StoredRejection> rejected) {
        Seal seal = new Seal();
        handle.createQuery("select * from finding where run = :run")
                .bind("run", run.id())
                .map((row, context) -> new Object[] {row.getLong("duty"), Rows.judgement(row)})
                .forEach(row -> seal.add((Long) row[0], (Judgement) row[1]));
        long cases = run.judged() - (erased > 0 ? 1 : 0);
        boolean sound = whole.contains(run.id());
        StoredRun rest = run.with(
                cases,
                run.findings() - erased,
                run.forgotten() + 1,
                sound ? seal.total() : run.total(),
                inputs,
                rejected,
                run.seal());
        Stream.of("run_pack", "run_input", "run_rejected").forEach(table -> part(handle, table, run.id()));
        handle.createUpdate("delete from run where id = :run")
                .bind("run", run.id())
                .execute();
        try {
            Rows.insert(handle.getConnection(), sound ? rest.sealed() : rest);
        } catch (java.sql.SQLException failed) {
            throw Failures.writing(failed);
        }
    }

    private boolean isOfCase(StoredRejection one) {
        return Objects.equals(one.caseId(), caseId) || names(one.file());
    }

    /** Whether a file is called as the case. */
    private boolean names(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.equals(caseId) || name.startsWith(caseId + ".");
    }

    /** Erases a whole run. */
    static void run(Handle handle, long run) {
        PARTS.forEach(table -> part(handle, table, run));
        handle.createUpdate("delete from run where id = :run").bind("run", run).execute();
    }

    /** Erases the duties that no run has any more. */
    static void orphans(Handle handle) {
        handle.execute("delete from duty where id not in (select duty from finding)");
    }

    private static void part(Handle handle, String table, long run) {
        handle.createUpdate("delete from " + table + " where run = :run")
                .bind("run", run)
                .execute();
    }
}

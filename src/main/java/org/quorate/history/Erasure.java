package org.quorate.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Erases a case. A run that was edited by hand before stays recognisable as such. */
final class Erasure {
    private static final String OF_CASE = " where run = :run and duty in (select id from duty where case_id = :case)";

    private final Handle handle;
    private final String caseId;

    Erasure(Handle handle, String caseId) {
        this.handle = handle;
        this.caseId = caseId;
    }

    /** From every run. */
    Forgotten everywhere() {
        Forgotten all = new Forgotten(0, 0, 0, 0);
        for (StoredRun run : RunReader.all(handle)) {
            Forgotten here = from(run);
            all = all.and(here);
        }
        duties();
        return all;
    }

    private Forgotten from(StoredRun run) {
        List<StoredRejection> rejected =
                run.rejected().stream().filter(one -> !isOfCase(one)).toList();
        List<StoredInput> inputs =
                run.inputs().stream().filter(one -> !names(one.name())).toList();
        int notes = run.rejected().size() - rejected.size();
        int names = run.inputs().size() - inputs.size();
        if (!isIn(run) && notes + names == 0) {
            return new Forgotten(0, 0, 0, 0);
        }
        boolean sound = Soundness.of(handle, run);
        long erased = erase("finding", run);
        erase("formerly", run);
        StoredRun rest = run.with(
                run.judged() - (erased > 0 ? 1 : 0),
                run.findings() - erased,
                run.forgotten() + 1,
                sound ? Soundness.total(handle, run) : run.total(),
                inputs,
                rejected,
                run.seal());
        RunErasure.head(handle, run.id());
        try {
            Rows.insert(handle.getConnection(), sound ? rest.sealed() : rest);
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
        return new Forgotten(1, erased, notes, names);
    }

    private boolean isIn(StoredRun run) {
        return handle.createQuery("select count(*) from finding" + OF_CASE)
                        .bind("run", run.id())
                        .bind("case", caseId)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private long erase(String table, StoredRun run) {
        return handle.createUpdate("delete from " + table + OF_CASE)
                .bind("run", run.id())
                .bind("case", caseId)
                .execute();
    }

    private boolean isOfCase(StoredRejection one) {
        return Objects.equals(one.caseId(), caseId) || names(one.file());
    }

    /** Whether a file is called as the case. */
    private boolean names(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.equals(caseId) || name.startsWith(caseId + ".");
    }

    private void duties() {
        handle.createUpdate("delete from duty where case_id = :case")
                .bind("case", caseId)
                .execute();
    }
}

package org.quorate.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Erases a case. A run that was edited by hand before stays recognisable as such. */
final class Erasure {
    private static final String OF_CASE = " duty in (select id from duty where case_id = :case)";

    private final Handle handle;
    private final String caseId;

    Erasure(Handle handle, String caseId) {
        this.handle = handle;
        this.caseId = caseId;
    }

    /**
     * A run that has something of the case.
     *
     * @param isWhole whether it was as it was written
     * @param findings how many findings of the case it has
     */
    private record Touched(StoredRun run, boolean isWhole, long findings) {}

    /** From every run. */
    Forgotten everywhere() {
        List<Touched> touched = new ArrayList<>();
        for (StoredRun run : RunReader.all(handle)) {
            long findings = findings(run);
            if (findings > 0
                    || run.rejected().stream().anyMatch(this::isOfCase)
                    || run.inputs().stream().anyMatch(this::isOfCase)) {
                touched.add(new Touched(run, Soundness.of(handle, run), findings));
            }
        }
        erase("judgement where" + OF_CASE);
        erase("formerly where" + OF_CASE);
        erase("duty where case_id = :case");
        return touched.stream().map(this::written).reduce(new Forgotten(0, 0, 0, 0), Forgotten::and);
    }

    private long findings(StoredRun run) {
        return handle.createQuery("select count(*) from finding where run = :run and" + OF_CASE)
                .bind("run", run.id())
                .bind("case", caseId)
                .mapTo(Long.class)
                .one();
    }

    private void erase(String rows) {
        handle.createUpdate("delete from " + rows).bind("case", caseId).execute();
    }

    /** Writes the head of a run as it is without the case. */
    private Forgotten written(Touched touched) {
        StoredRun run = touched.run();
        List<StoredRejection> rejected =
                run.rejected().stream().filter(one -> !isOfCase(one)).toList();
        List<StoredInput> inputs =
                run.inputs().stream().filter(one -> !isOfCase(one)).toList();
        StoredRun rest = run.with(
                run.judged() - (touched.findings() > 0 ? 1 : 0),
                run.findings() - touched.findings(),
                run.forgotten() + 1,
                touched.isWhole() ? Soundness.total(handle, run) : run.total(),
                inputs,
                rejected,
                run.seal());
        RunErasure.head(handle, run.id());
        try {
            Rows.insert(handle.getConnection(), touched.isWhole() ? rest.sealed() : rest);
        } catch (SQLException failed) {
            throw Failures.writing(failed);
        }
        return new Forgotten(
                1,
                touched.findings(),
                run.rejected().size() - rejected.size(),
                run.inputs().size() - inputs.size());
    }

    private boolean isOfCase(StoredRejection one) {
        return Objects.equals(one.caseId(), caseId) || names(one.file());
    }

    private boolean isOfCase(StoredInput one) {
        return names(one.name());
    }

    /** Whether a file is called as the case. */
    private boolean names(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.equals(caseId) || name.startsWith(caseId + ".");
    }
}

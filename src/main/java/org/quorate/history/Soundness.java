package org.quorate.history;

import org.jdbi.v3.core.Handle;

/** Tells whether runs are as they were written: nobody has edited them by hand. */
final class Soundness {
    private Soundness() {}

    /** Whether a run is so, its duties and what former packs said too. */
    static boolean of(Handle handle, StoredRun run) {
        return run.hasHeadAsWritten() && total(handle, run).equals(run.total());
    }

    /** The sum over the rows of a run. */
    static String total(Handle handle, StoredRun run) {
        Seal seal = new Seal();
        // a row whose duty was edited is added under another number, and the sum no longer fits
        handle.createQuery("select * from finding join duty on duty.id = finding.duty where run = :run")
                .bind("run", run.id())
                .map((row, context) -> new StoredFinding(Rows.duty(row), Rows.judgement(row)))
                .forEach(one -> seal.add(one.duty().id(), one.judgement()));
        handle.createQuery("select duty, outcome, kind, due_by from formerly where run = :run")
                .bind("run", run.id())
                .map((row, context) -> {
                    seal.add(
                            row.getLong("duty"),
                            new Former(row.getString("outcome"), row.getString("kind"), row.getString("due_by")));
                    return 0;
                })
                .list();
        return seal.total();
    }
}

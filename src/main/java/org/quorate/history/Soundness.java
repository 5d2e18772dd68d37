package org.quorate.history;

import org.jdbi.v3.core.Handle;

/** Tells whether runs are as they were written: nobody has edited them by hand. */
final class Soundness {
    private Soundness() {}

    /** Whether a run is so, its duties and what former packs said too. */
    static boolean of(Handle handle, StoredRun run) {
        return ofOutcomes(handle, run)
                && handle
                        .createQuery("select duty.* from finding join duty on duty.id = finding.duty where run = :run")
                        .bind("run", run.id())
                        .map((row, context) ->
                                row.getLong("digest") == Rows.duty(row).digest())
                        .stream()
                        .allMatch(Boolean::booleanValue);
    }

    /** Whether what became of a run's duties is so; what the duties are is not looked at. */
    static boolean ofOutcomes(Handle handle, StoredRun run) {
        return run.hasHeadAsWritten() && total(handle, run).equals(run.total());
    }

    /** The sum over the findings of a run. */
    static String total(Handle handle, StoredRun run) {
        Seal seal = new Seal();
        handle.createQuery("select * from finding where run = :run")
                .bind("run", run.id())
                .map((row, context) -> seal.add(row.getLong("duty"), Rows.judgement(row)))
                .forEach(digest -> {});
        addFormers(handle, run, seal);
        return seal.total();
    }

    /** Adds what former packs said of the record of a run. */
    static void addFormers(Handle handle, StoredRun run, Seal seal) {
        handle.createQuery("select duty, outcome, kind, due_by from formerly where run = :run")
                .bind("run", run.id())
                .map((row, context) -> {
                    seal.add(row.getLong("duty"), Rows.former(row));
                    return 0;
                })
                .forEach(none -> {});
    }
}

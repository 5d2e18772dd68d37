package org.quorate.history;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Erases whole runs, and what no other run names: judgements, duties, and the texts of packs. */
final class RunErasure {
    private static final List<String> HEAD = List.of("run_pack", "run_input", "run_rejected");

    /** What was said in this run alone, and neither in the one before it nor in the one after it, where there is one. */
    private static final String ALONE = " from judgement where series = :series"
            + " and since_run > coalesce((select max(id) from run where series = :series and id < :run), 0)"
            + " and (until_run < (select min(id) from run where series = :series and id > :run)"
            + " or not exists (select 1 from run where series = :series and id > :run))";

    private static final String FORMERLY = " from formerly where run = :run";

    private final Handle handle;

    RunErasure(Handle handle) {
        this.handle = handle;
    }

    /** Erases a run. */
    void erase(StoredRun run) {
        List<Long> duties = new ArrayList<>();
        for (String rows : List.of(ALONE, FORMERLY)) {
            duties.addAll(of(run, handle.createQuery("select duty" + rows))
                    .mapTo(Long.class)
                    .list());
            of(run, handle.createUpdate("delete" + rows)).execute();
        }
        head(handle, run.id());
        Rows.inChunks(duties, this::orphans);
        handle.execute("delete from pack_text where digest not in (select digest from run_pack)");
    }

    private static <S extends SqlStatement<S>> S of(StoredRun run, S statement) {
        return statement.bind("series", run.series()).bind("run", run.id());
    }

    private void orphans(String numbers) {
        handle.execute("delete from duty where id in (" + numbers + ")"
                + " and not exists (select 1 from judgement where judgement.duty = duty.id)"
                + " and not exists (select 1 from run join formerly on formerly.run = run.id"
                + " and formerly.duty = duty.id)");
    }

    /** Erases all of a run but its findings. */
    static void head(Handle handle, long run) {
        HEAD.forEach(table -> part(handle, table, run));
        handle.createUpdate("delete from run where id = :run").bind("run", run).execute();
    }

    private static void part(Handle handle, String table, long run) {
        handle.createUpdate("delete from " + table + " where run = :run")
                .bind("run", run)
                .execute();
    }
}

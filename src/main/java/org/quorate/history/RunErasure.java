package org.quorate.history;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Erases whole runs, and what no other run names: duties, and the texts of packs. */
final class RunErasure {
    private static final List<String> HEAD = List.of("run_pack", "run_input", "run_rejected");
    private static final List<String> ROWS = List.of("finding", "formerly");

    private final Handle handle;
    private final long newest;

    /** Beside a run that stays, which names most of the duties that the others do. */
    RunErasure(Handle handle, long newest) {
        this.handle = handle;
        this.newest = newest;
    }

    /** Erases a run. */
    void erase(long run) {
        List<Long> rare = new ArrayList<>();
        for (String table : ROWS) {
            rare.addAll(notInNewest(table, run));
            part(handle, table, run);
        }
        head(handle, run);
        Rows.inChunks(rare, this::orphans);
        handle.execute("delete from pack_text where digest not in (select digest from run_pack)");
    }

    private List<Long> notInNewest(String table, long run) {
        return handle.createQuery("select one.duty from " + table + " one where one.run = :run and not exists"
                        + " (select 1 from finding two where two.run = :newest and two.duty = one.duty)")
                .bind("run", run)
                .bind("newest", newest)
                .mapTo(Long.class)
                .list();
    }

    private void orphans(String numbers) {
        String named = " and not exists (select 1 from run join %1$s on %1$s.run = run.id and %1$s.duty = duty.id)";
        handle.execute("delete from duty where id in (" + numbers + ")" + named.formatted("finding")
                + named.formatted("formerly"));
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

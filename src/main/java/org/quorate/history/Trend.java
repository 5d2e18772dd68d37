package org.quorate.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts what became of duties, month by month. */
final class Trend {
    private static final int MONTH = "2026-03".length();
    private static final String COUNTS = "select policy, obligation, agency,"
            + " sum(case when outcome = 'met' then 1 else 0 end) as met,"
            + " sum(case when outcome = 'breached' then 1 else 0 end) as breached,"
            + " sum(case when outcome = 'due' then 1 else 0 end) as due,"
            + " sum(case when outcome = 'undetermined' then 1 else 0 end) as undetermined"
            + " from finding join duty on duty.id = finding.duty"
            + " where run = :run and advisory = 'no' and outcome in ('met', 'breached', 'due', 'undetermined')"
            + " group by policy, obligation, agency order by policy, obligation, coalesce(agency, '')";

    private final Handle handle;

    Trend(Handle handle) {
        this.handle = handle;
    }

    /** Of these runs, newest first, the last of each month. */
    List<TrendRow> rows(List<StoredRun> runs) {
        List<TrendRow> rows = new ArrayList<>();
        for (StoredRun run : lastOfMonths(runs)) {
            rows.addAll(handle.createQuery(COUNTS)
                    .bind("run", run.id())
                    .map((row, context) -> row(run, row))
                    .list());
        }
        return rows;
    }

    /** The last run of each month by the day of judging; of two for one day, the one stored later. */
    private static Collection<StoredRun> lastOfMonths(List<StoredRun> runs) {
        Map<String, StoredRun> last = new TreeMap<>();
        runs.forEach(run -> last.merge(
                run.day().substring(0, MONTH),
                run,
                (one, other) -> other.day().compareTo(one.day()) > 0 ? other : one));
        return last.values();
    }

    private static TrendRow row(StoredRun run, ResultSet row) throws SQLException {
        String policy = row.getString("policy");
        return new TrendRow(
                run.day().substring(0, MONTH),
                run.id(),
                policy,
                run.pack(policy).map(StoredPack::versions).orElse(""),
                run.pack(policy).map(StoredPack::digest).orElse(""),
                row.getString("obligation"),
                row.getString("agency"),
                row.getLong("met"),
                row.getLong("breached"),
                row.getLong("due"),
                row.getLong("undetermined"));
    }
}

package org.quorate.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the heads of runs. */
final class RunReader {
    private RunReader() {}

    /** All of them, newest first. */
    static List<StoredRun> all(Handle handle) {
        Map<Long, List<StoredPack>> packs = parts(
                handle,
                "run_pack order by policy",
                (row, context) -> new StoredPack(
                        row.getString("policy"),
                        row.getString("versions"),
                        row.getString("digest"),
                        row.getString("former")));
        Map<Long, List<StoredInput>> inputs = parts(
                handle,
                "run_input order by place",
                (row, context) -> new StoredInput(row.getString("name"), row.getString("digest")));
        Map<Long, List<StoredRejection>> rejected = parts(
                handle,
                "run_rejected order by place",
                (row, context) -> new StoredRejection(
                        row.getString("file"),
                        row.getString("line"),
                        row.getString("pointer"),
                        row.getString("case_id"),
                        row.getString("expected")));
        return handle.createQuery("select * from run order by id desc")
                .map((row, context) -> new StoredRun(
                        row.getLong("id"),
                        row.getString("series"),
                        row.getString("started"),
                        row.getString("as_of"),
                        row.getString("as_of_day"),
                        row.getString("program"),
                        row.getLong("judged"),
                        row.getLong("findings"),
                        row.getLong("forgotten"),
                        row.getString("total"),
                        packs.getOrDefault(row.getLong("id"), List.of()),
                        inputs.getOrDefault(row.getLong("id"), List.of()),
                        rejected.getOrDefault(row.getLong("id"), List.of()),
                        row.getString("seal")))
                .list();
    }

    /** Those of a series, newest first. */
    static List<StoredRun> all(Handle handle, String series) {
        return all(handle).stream().filter(run -> run.series().equals(series)).toList();
    }

    private static <T> Map<Long, List<T>> parts(Handle handle, String table, RowMapper<T> mapper) {
        Map<Long, List<T>> parts = new HashMap<>();
        handle.createQuery("select * from " + table)
                .map((row, context) -> parts.computeIfAbsent(row.getLong("run"), none -> new ArrayList<>())
                        .add(mapper.map(row, context)))
                .list();
        return parts;
    }
}

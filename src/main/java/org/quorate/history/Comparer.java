package org.quorate.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Compares two runs: the database finds the duties that differ, and only those are read. */
final class Comparer {
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change one) -> one.either().duty().caseId())
            .thenComparing(one -> one.either().duty().policy())
            .thenComparing(one -> one.either().duty().fingerprint());

    private static final String IN_FROM = Rows.within("from");
    private static final String IN_TO = Rows.within("to");

    /** Of what is said of a duty in one of the two runs alone, only where the other says nothing, or something else. */
    private static final String DIFFERENT = "select duty from judgement where (" + IN_FROM + ") <> (" + IN_TO + ")"
            + " group by duty having count(*) = 1 or min(outcome) <> max(outcome)"
            + " or min(coalesce(kind, '')) <> max(coalesce(kind, ''))"
            + " or min(coalesce(due_by, '')) <> max(coalesce(due_by, ''))";

    private final Handle handle;
    private final StoredRun from;
    private final StoredRun to;
    private final List<Change> changes = new ArrayList<>();
    private boolean edited;

    Comparer(Handle handle, StoredRun from, StoredRun to) {
        this.handle = handle;
        this.from = from;
        this.to = to;
    }

    Changes changes() {
        List<Long> different = different();
        Map<String, StoredFinding> before = findings(from, different);
        Map<String, StoredFinding> after = findings(to, different);
        Causes causes = new Causes(handle, from, to);
        Set<String> fingerprints = new HashSet<>(before.keySet());
        fingerprints.addAll(after.keySet());
        fingerprints.forEach(one -> add(before.get(one), after.get(one), causes));
        changes.sort(ORDER);
        long lost = changes.stream().filter(one -> one.after() == null).count();
        long unchanged = from.findings()
                - lost
                - changes.stream().filter(Comparer::isInBoth).count();
        return new Changes(from, to, changes, unchanged, edited);
    }

    private static boolean isInBoth(Change change) {
        return change.before() != null && change.after() != null;
    }

    private List<Long> different() {
        return handle.createQuery(DIFFERENT)
                .bind("fromSeries", from.series())
                .bind("from", from.id())
                .bind("toSeries", to.series())
                .bind("to", to.id())
                .mapTo(Long.class)
                .list();
    }

    private Map<String, StoredFinding> findings(StoredRun run, List<Long> duties) {
        Map<String, StoredFinding> found = new HashMap<>();
        Rows.inChunks(
                duties,
                numbers -> handle.createQuery(
                                "select * from finding join duty on duty.id = finding.duty where run = :run"
                                        + " and finding.duty in (" + numbers + ")")
                        .bind("run", run.id())
                        .map((row, context) -> {
                            StoredDuty duty = Rows.duty(row);
                            edited |= duty.digest() != row.getLong("digest");
                            return new StoredFinding(duty, Rows.judgement(row));
                        })
                        .forEach(one -> found.put(one.duty().fingerprint(), one)));
        return found;
    }

    /**
     * A duty whose team or the like alone is told otherwise has another number, and is the same. Of one that was breached
     * and is not asked for any more, the later finding is the one that says so.
     */
    private void add(@Nullable StoredFinding before, @Nullable StoredFinding late, Causes causes) {
        StoredFinding after =
                before != null && late == null ? causes.notOwed(before).orElse(null) : late;
        if (before == null || after == null || !before.judgement().isAs(after.judgement())) {
            boolean caseLost = before != null
                    && after == null
                    && !causes.holds(to, before.duty().caseId());
            changes.add(new Change(Change.Label.of(before, after), causes.of(before, after), before, after, caseLost));
        }
    }
}

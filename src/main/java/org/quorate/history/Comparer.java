package org.quorate.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two runs: first by what became of each duty, and only of those that differ the words are read. */
final class Comparer {
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change one) -> one.either().duty().caseId())
            .thenComparing(one -> one.either().duty().policy())
            .thenComparing(one -> one.either().duty().fingerprint());

    private final History history;
    private final StoredRun from;
    private final StoredRun to;
    private final Map<Long, Judgement> before = new HashMap<>();
    private final Map<Long, Judgement> after = new HashMap<>();
    private final Map<Long, Judgement> earlier = new HashMap<>();
    private final Map<String, Boolean> inBoth = new HashMap<>();
    private final List<Long> edited = new ArrayList<>();
    private long unchanged;

    Comparer(History history, StoredRun from, StoredRun to) {
        this.history = history;
        this.from = from;
        this.to = to;
    }

    Changes changes() {
        read(from, before::put);
        read(to, this::meet);
        Map<String, StoredFinding> old = byFingerprint(before, from);
        Map<String, StoredFinding> late = byFingerprint(after, to);
        Map<String, StoredFinding> met = byFingerprint(earlier, from);
        old.putAll(met);
        List<Change> changes = new ArrayList<>();
        late.forEach((print, finding) -> add(changes, old.remove(print), finding));
        old.values().forEach(finding -> add(changes, finding, null));
        changes.sort(ORDER);
        return new Changes(from, to, changes, unchanged, edited);
    }

    private void read(StoredRun run, java.util.function.BiConsumer<Long, Judgement> each) {
        Seal seal = new Seal();
        history.judgements(run.id(), (duty, judgement) -> {
            seal.add(duty, judgement);
            each.accept(duty, judgement);
        });
        if (!run.hasHeadAsWritten() || !seal.total().equals(run.total())) {
            edited.add(run.id());
        }
    }

    private void meet(long duty, Judgement judgement) {
        Judgement old = before.remove(duty);
        if (old != null && old.isAs(judgement)) {
            unchanged++;
            return;
        }
        after.put(duty, judgement);
        if (old != null) {
            earlier.put(duty, old);
        }
    }

    private Map<String, StoredFinding> byFingerprint(Map<Long, Judgement> judgements, StoredRun run) {
        Map<String, StoredFinding> found = new LinkedHashMap<>();
        history.duties(judgements.keySet(), (number, duty) -> {
            if (duty.id() != number && !edited.contains(run.id())) {
                edited.add(run.id());
            }
            found.put(duty.fingerprint(), new StoredFinding(duty, Objects.requireNonNull(judgements.get(number))));
        });
        return found;
    }

    /** A duty whose team or the like alone is told otherwise has another number, and is the same. */
    private void add(List<Change> changes, @Nullable StoredFinding old, @Nullable StoredFinding late) {
        if (old == null && late != null) {
            changes.add(new Change(Change.Label.NEW, because(late, from), null, late));
        } else if (old != null && late == null) {
            changes.add(new Change(Change.Label.LOST, because(old, to), old, null));
        } else if (old != null && late != null) {
            if (old.judgement().isAs(late.judgement())) {
                unchanged++;
                return;
            }
            Change.Label label = Change.Label.of(old.judgement(), late.judgement());
            changes.add(new Change(label, Because.of(late.duty().policy(), from, to), old, late));
        }
    }

    private Because because(StoredFinding one, StoredRun other) {
        String caseId = one.duty().caseId();
        boolean there = inBoth.computeIfAbsent(other.id() + " " + caseId, none -> history.holds(other.id(), caseId));
        return there ? Because.of(one.duty().policy(), from, to) : Because.RECORD;
    }
}

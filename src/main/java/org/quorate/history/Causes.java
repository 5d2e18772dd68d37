package org.quorate.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a difference between two runs comes from.
 *
 * <p>A case that is in one run alone came or went with the record. Where the pack changed and its former text judged the
 * later record too, the policy is behind a difference only if the two packs differ on it; where the former text was not
 * at hand, every difference under that pack is put down to the policy. Where another program ran, it is behind a
 * difference only if the record cannot be: the finding rests on the same values and no deadline passed, or the duty came
 * or went though everything it names was there in both runs, and what it arises from too.
 */
final class Causes {
    private static final Set<String> OPEN = Set.of("due", "not-applicable");

    private final Handle handle;
    private final StoredRun from;
    private final StoredRun to;
    private final Map<String, Former> formers = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    Causes(Handle handle, StoredRun from, StoredRun to) {
        this.handle = handle;
        this.from = from;
        this.to = to;
        handle.createQuery("select fingerprint, outcome, kind, due_by from formerly join duty on duty.id = duty"
                        + " where run = :run")
                .bind("run", to.id())
                .map((row, context) -> Map.entry(Rows.fingerprint(row), Rows.former(row)))
                .forEach(row -> formers.putIfAbsent(row.getKey(), row.getValue()));
    }

    /** Whether a run has findings of that case. */
    boolean holds(StoredRun run, String caseId) {
        return !namedIn(run, caseId).isEmpty();
    }

    /**
     * The later finding that nothing of a breach's kind is owed any more, where all that the duty names is still in the
     * record; empty for any other duty, and where the record has lost a part of what made it one.
     */
    Optional<StoredFinding> notOwed(StoredFinding before) {
        StoredDuty duty = before.duty();
        if (!before.judgement().outcome().equals("breached") || namesMoreThan(to, duty)) {
            return Optional.empty();
        }
        return handle.createQuery("select * from duty join finding on finding.run = :run and finding.duty = duty.id"
                        + " where case_id = :case and policy = :policy and obligation = :obligation"
                        + " and outcome = 'not-applicable'")
                .bind("run", to.id())
                .bind("case", duty.caseId())
                .bind("policy", duty.policy())
                .bind("obligation", duty.obligation())
                .map((row, context) -> new StoredFinding(Rows.duty(row), Rows.judgement(row)))
                .findFirst();
    }

    /** What is behind that a duty is found as it is now; at most one of the two findings is null. */
    Because of(@Nullable StoredFinding before, @Nullable StoredFinding after) {
        StoredDuty duty = Objects.requireNonNull(after == null ? before : after).duty();
        if (!holds(from, duty.caseId()) || !holds(to, duty.caseId())) {
            return Because.RECORD;
        }
        if (isOfPolicy(duty, after)) {
            return Because.POLICY;
        }
        boolean sameProgram = from.program().equals(to.program());
        return sameProgram || isOfRecord(before, after) ? Because.RECORD : Because.PROGRAM;
    }

    private boolean isOfPolicy(StoredDuty duty, @Nullable StoredFinding after) {
        Optional<StoredPack> old = from.pack(duty.policy());
        Optional<StoredPack> now = to.pack(duty.policy());
        String digest = old.map(StoredPack::digest).orElse("");
        if (digest.equals(now.map(StoredPack::digest).orElse(""))) {
            return false;
        }
        boolean judgedByBoth =
                now.map(StoredPack::former).filter(digest::equals).isPresent();
        Former former = formers.get(duty.fingerprint());
        return !judgedByBoth || (former != null && !former.equals(Former.of(after)));
    }

    private boolean isOfRecord(@Nullable StoredFinding before, @Nullable StoredFinding after) {
        if (before != null && after != null) {
            boolean timeWentBy = !from.asOf().equals(to.asOf())
                    && OPEN.contains(before.judgement().outcome());
            return timeWentBy
                    || before.judgement().restsOn() != after.judgement().restsOn();
        }
        return before == null
                ? isSince(Objects.requireNonNull(after)) || namesMoreThan(from, after.duty())
                : namesMoreThan(to, before.duty());
    }

    /** Whether what a duty arises from lies after the day as of which the earlier run judged. */
    private boolean isSince(StoredFinding finding) {
        String trigger = finding.judgement().trigger();
        return trigger != null && trigger.compareTo(from.day()) > 0;
    }

    /** Whether a duty names something that no duty of the run does. */
    private boolean namesMoreThan(StoredRun run, StoredDuty duty) {
        return names(duty).anyMatch(name -> !namedIn(run, duty.caseId()).contains(name));
    }

    private Set<String> namedIn(StoredRun run, String caseId) {
        return named.computeIfAbsent(run.id() + " " + caseId, none -> {
            Set<String> names = new HashSet<>();
            // the case first: a run has a thousand times as many findings as a case has duties
            handle.createQuery("select * from duty where case_id = :case and exists"
                            + " (select 1 from finding where run = :run and finding.duty = duty.id)")
                    .bind("case", caseId)
                    .bind("run", run.id())
                    .map((row, context) -> Rows.duty(row))
                    .forEach(duty -> names(duty).forEach(names::add));
            return names;
        });
    }

    private static Stream<String> names(StoredDuty duty) {
        return Stream.of(
                        duty.subject().id(),
                        duty.subject().conference(),
                        duty.professional(),
                        duty.agency(),
                        duty.owedTo() == null ? null : duty.owedTo().id(),
                        duty.child())
                .filter(Objects::nonNull);
    }
}

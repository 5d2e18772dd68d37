package org.quorate.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.quorate.finding.Outcome;
import org.quorate.time.AsOf;

/**
 * Runs of two series that are stored, pruned and rid of cases at random, beside an account of what each of them found.
 */
final class RandomRuns {
    private static final int STEPS = 40;
    private static final List<String> DUTIES = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private final History history;
    private final Random random;
    private final Map<Long, Map<String, Outcome>> account = new TreeMap<>();

    RandomRuns(History history, long seed) {
        this.history = history;
        this.random = new Random(seed);
    }

    /** What is read is what was put in, after every step, and so is what changed between any two runs. */
    void check() {
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(6)) {
                case 0 -> prune();
                case 1 -> forget("ABC".charAt(random.nextInt(3)));
                default -> store();
            }
            Map<Long, Map<String, Outcome>> read = new TreeMap<>();
            history.runs().forEach(run -> read.put(run.id(), found(run)));
            assertThat(read).as("step " + step).isEqualTo(account);
            assertThat(history.runs()).as("step " + step).allMatch(history::isWhole);
        }
        for (StoredRun from : history.runs()) {
            for (StoredRun to : history.runs()) {
                assertThat(history.changes(from, to).changes()).hasSize(differences(from, to));
            }
        }
    }

    private void prune() {
        List<StoredRun> some =
                history.runs().stream().filter(run -> random.nextInt(3) == 0).toList();
        history.delete(some);
        some.forEach(run -> account.remove(run.id()));
    }

    private void forget(char caseId) {
        history.forget(String.valueOf(caseId));
        account.values().forEach(found -> found.keySet().removeIf(duty -> duty.charAt(0) == caseId));
    }

    private void store() {
        Map<String, Outcome> found = new TreeMap<>();
        for (String duty : DUTIES) {
            if (random.nextInt(4) > 0) {
                found.put(duty, random.nextInt(4) > 0 ? Outcome.MET : Outcome.DUE);
            }
        }
        RunHead head = new RunHead(
                random.nextBoolean() ? "check" : "nightly", Instant.EPOCH, AsOf.parse("2026-03-30"), "quorate 0.1.0");
        try (RunWriter run = history.begin(head)) {
            found.forEach((duty, outcome) -> run.add(
                    List.of(StoredDuties.finding(duty.substring(0, 1), number(duty), outcome, null)),
                    List.of(),
                    Set.of()));
            account.put(run.whole(List.of(), List.of()).id(), found);
            run.commit();
        }
    }

    private static int number(String duty) {
        return duty.charAt(1) - '0';
    }

    private Map<String, Outcome> found(StoredRun run) {
        Map<String, Outcome> found = new TreeMap<>();
        history.findings(run.id(), one -> {
            String duty = DUTIES.stream()
                    .filter(each -> StoredDuties.finding(each.substring(0, 1), number(each), Outcome.MET, null)
                            .fingerprint()
                            .equals(one.duty().fingerprint()))
                    .findFirst()
                    .orElseThrow();
            found.put(duty, one.judgement().outcome().equals("met") ? Outcome.MET : Outcome.DUE);
        });
        return found;
    }

    private int differences(StoredRun from, StoredRun to) {
        Map<String, Outcome> one = account.getOrDefault(from.id(), Map.of());
        Map<String, Outcome> other = account.getOrDefault(to.id(), Map.of());
        Set<String> duties = new HashSet<>(one.keySet());
        duties.addAll(other.keySet());
        return (int)
                duties.stream().filter(duty -> one.get(duty) != other.get(duty)).count();
    }
}

package org.quorate.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.facts.CaseFacts;

/** Settles what the rules found owed: drops what is not owed after all, and says of the rest how each stands. */
public final class Settlement {
    private final CaseFacts facts;
    private final Weighing weighing;
    private final Map<String, List<Candidate>> together = new LinkedHashMap<>();
    private final Map<Timing, List<Settled>> byTiming = new EnumMap<>(Timing.class);

    /** Nothing is settled yet. */
    public Settlement(CaseFacts facts) {
        this.facts = facts;
        this.weighing = new Weighing(facts);
    }

    /** Settles one duty, or keeps it until all clauses are known that would judge the same. */
    public void settle(Duty duty) {
        Candidate candidate = Candidate.of(duty);
        if (duty.clause().alone()) {
            if (candidate.isInForce(facts.began())) {
                settle(candidate);
            }
        } else {
            together.computeIfAbsent(Fingerprint.acrossClauses(duty), none -> new ArrayList<>(2))
                    .add(candidate);
        }
    }

    private void settle(Candidate candidate) {
        weighing.weigh(candidate).ifPresent(this::add);
    }

    /** Where nobody can tell which of several clauses judges, one finding says so for all of them. */
    private void settle(List<Candidate> chosen) {
        if (chosen.stream().allMatch(Candidate::isCertain)) {
            chosen.forEach(this::settle);
        } else {
            chosen.stream()
                    .flatMap(candidate -> weighing.weigh(candidate).stream())
                    .findFirst()
                    .ifPresent(this::add);
        }
    }

    private void add(Settled settled) {
        byTiming.computeIfAbsent(settled.timing(), none -> new ArrayList<>()).add(settled);
    }

    /** What the rules of judgement look at: all duties of the case that stand alike, as one fact. */
    public List<Standing> standings() {
        together.values().forEach(candidates -> settle(Candidate.chosen(candidates, facts.began())));
        together.clear();
        List<Standing> standings = new ArrayList<>(byTiming.size());
        byTiming.forEach((timing, settled) -> standings.add(new Standing(timing, settled, facts)));
        return standings;
    }
}

package org.quorate.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;

/**
 * All duties of a case that stand alike. The rules in {@code rules/judgement} say, for each way of standing, what
 * outcome it is; one fact for all of them costs a tenth of one fact for each.
 */
public final class Standing {
    private final Timing timing;
    private final List<Settled> duties;
    private final CaseFacts facts;
    private @Nullable Outcome outcome;
    private @Nullable Kind kind;

    Standing(Timing timing, List<Settled> duties, CaseFacts facts) {
        this.timing = timing;
        this.duties = duties;
        this.facts = facts;
    }

    /** How they stand. */
    public Timing getTiming() {
        return timing;
    }

    /** They have that outcome, and no kind. */
    public void are(Outcome outcome) {
        this.outcome = outcome;
    }

    /** They have that outcome, of that kind. */
    public void are(Outcome outcome, Kind kind) {
        this.outcome = outcome;
        this.kind = kind;
    }

    /**
     * The findings.
     *
     * @param version gives the version of a pack, by its id, on a day
     * @throws IllegalStateException where no rule of judgement said what they are
     */
    public List<Finding> findings(BiFunction<String, LocalDate, @Nullable String> version) {
        if (outcome == null) {
            throw new IllegalStateException("no rule of judgement says what follows from " + timing);
        }
        List<Finding> findings = new ArrayList<>(duties.size());
        for (Settled settled : duties) {
            LocalDate day = settled.trigger() == null ? facts.asOf().day() : settled.trigger();
            String policy = settled.duty().clause().policy();
            findings.add(settled.finding(facts, outcome, kind, version.apply(policy, day)));
        }
        return findings;
    }
}

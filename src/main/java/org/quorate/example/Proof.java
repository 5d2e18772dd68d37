package org.quorate.example;

import java.util.List;
import java.util.Set;
import org.quorate.engine.Judge;
import org.quorate.policy.Pack;

/**
 * A pack with its examples, judged.
 *
 * @param pack the pack
 * @param trials its examples, by file and line
 */
public record Proof(Pack pack, List<Trial> trials) {

    /** Judges all examples of a pack. */
    public static Proof of(Pack pack, List<Example> examples, Judge judge) {
        return new Proof(
                pack,
                examples.stream().map(example -> Trial.of(example, pack, judge)).toList());
    }

    /** How many examples are not as expected. */
    public long failed() {
        return trials.stream().filter(trial -> !trial.passed()).count();
    }

    /** The names of the clauses that no example reaches, in the order of the pack. */
    public Set<String> unreached() {
        Set<String> clauses = pack.clauseNames();
        trials.forEach(trial -> clauses.removeAll(trial.reached()));
        return clauses;
    }
}

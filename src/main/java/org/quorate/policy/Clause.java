package org.quorate.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Presence;
import org.quorate.facts.Trait;

/**
 * One clause of a pack, as a fact for the rules: what the policy asks, of whom, and in whose words.
 *
 * @param policy the pack's id
 * @param name the obligation, or {@code obligation[variant]}
 * @param obligation the obligation
 * @param conditions what the clause asks under {@code when}, by key
 * @param requirement the span, formula or way
 * @param withReason whether apologies have to come with a reason
 * @param modality how strongly it asks
 * @param citations whose words it rests on; the first is printed as the citation
 * @param note the reading chosen where the source is ambiguous; null where there is none
 * @param first whether it is the first clause of its obligation in the pack
 * @param line the line of its name in the pack's file, from 1
 */
public record Clause(
        String policy,
        String name,
        String obligation,
        Map<String, Condition> conditions,
        Requirement requirement,
        boolean withReason,
        Modality modality,
        List<Citation> citations,
        @Nullable String note,
        boolean first,
        int line) {

    /**
     * Whether the clause is about these circumstances. Where the record does not tell, it may be, and the duty cannot
     * be told. A condition on something absent does not hold.
     */
    public boolean covers(Circumstance... circumstances) {
        for (Map.Entry<String, Condition> condition : conditions.entrySet()) {
            Trait trait = trait(condition.getKey(), List.of(circumstances));
            if (trait.told() && (trait.value() == null || !condition.getValue().admits(trait.value()))) {
                return false;
            }
        }
        return true;
    }

    /** The first thing under {@code when} that the record does not tell of these circumstances; null where it tells all. */
    public @Nullable String untold(List<Circumstance> circumstances) {
        for (String key : conditions.keySet()) {
            if (!trait(key, circumstances).told()) {
                return key.equals("age") ? "children.dateOfBirth" : "the conference that started the plan";
            }
        }
        return null;
    }

    private static Trait trait(String key, List<Circumstance> circumstances) {
        for (Circumstance circumstance : circumstances) {
            Trait trait = circumstance.trait(key);
            if (!trait.equals(Trait.ABSENT)) {
                return trait;
            }
        }
        return Trait.ABSENT;
    }

    /**
     * Whether these agencies make the conference quorate.
     *
     * @throws IllegalStateException where the clause has no formula
     */
    public Answer quorate(Presence presence) {
        if (requirement instanceof Requirement.Quorum quorum) {
            return quorum.formula().holds(presence);
        }
        throw new IllegalStateException(name + " has no formula");
    }

    /**
     * The ways it allows.
     *
     * @throws IllegalStateException where the clause names none
     */
    public Set<String> ways() {
        if (requirement instanceof Requirement.Ways ways) {
            return ways.ways();
        }
        throw new IllegalStateException(name + " names no ways");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

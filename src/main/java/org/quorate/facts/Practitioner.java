package org.quorate.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A professional of the case, as one about whom others may disagree.
 *
 * @param id the professional's id
 * @param person the professional
 * @param escalations when disagreements about the professional were taken to the formal step
 * @param neverEscalated that none was, or that the source does not keep it
 */
public record Practitioner(String id, Person person, List<Occurrence> escalations, Occurrence neverEscalated)
        implements Circumstance {

    /** When a disagreement about the professional first was taken to the formal step, on that day or after it; null for ever. */
    public Occurrence escalatedSince(@Nullable LocalDate day) {
        return Occurrence.earliest(
                escalations.stream()
                        .filter(one -> day == null || !one.when().day().isBefore(day))
                        .toList(),
                neverEscalated);
    }

    @Override
    public Trait trait(String key) {
        return person.trait(key);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return null;
    }
}

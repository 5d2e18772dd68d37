package org.quorate.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conference that was not cancelled, held or planned.
 *
 * @param id its id
 * @param type its type as recorded
 * @param pointer where it stands in the snapshot
 * @param start when it starts; the date of a conference is the London date of its start
 * @param contradiction how the record contradicts itself about it; null where it does not
 * @param chairIndependent whether the chair is independent
 * @param considered for each child of the household, whether the conference considered it
 * @param presence which agencies were present, in person or represented
 */
public record Conference(
        String id,
        String type,
        String pointer,
        Occurrence start,
        @Nullable String contradiction,
        Answer chairIndependent,
        Map<String, Answer> considered,
        Presence presence)
        implements Circumstance {

    /** Whether it considered that child of the household. */
    public Answer considers(Child child) {
        return considered.getOrDefault(
                child.id(),
                Answer.listed(false, pointer + "/childrenConsidered", null, "conferences.childrenConsidered"));
    }

    @Override
    public Trait trait(String key) {
        return key.equals("conference") ? Trait.of(type) : Trait.ABSENT;
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("conference") ? start : null;
    }
}

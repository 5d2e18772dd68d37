package org.quorate.facts;

import java.util.List;
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
 * @param moments its moments by the names that policies call them
 * @param traits what a clause may ask of it under {@code when}
 * @param births the births of the children it considered
 * @param considered for each child of the household, whether the conference considered it
 * @param presence which agencies were present, in person or represented
 * @param discretion whether the chair went ahead with a lower quorum
 */
public record Conference(
        String id,
        String type,
        String pointer,
        Occurrence start,
        @Nullable String contradiction,
        Map<String, Occurrence> moments,
        Map<String, Trait> traits,
        List<Birth> births,
        Answer chairIndependent,
        Map<String, Answer> considered,
        Presence presence,
        Answer discretion)
        implements Circumstance {

    /** Whether it considered that child of the household. */
    public Answer considers(Child child) {
        return considered.getOrDefault(
                child.id(),
                Answer.listed(false, pointer + "/childrenConsidered", null, "conferences.childrenConsidered"));
    }

    /** When it ended. */
    public Occurrence ended() {
        return moments.getOrDefault(
                "end of the conference", Occurrence.missing(pointer + "/endedAt", "conferences.endedAt"));
    }

    @Override
    public Trait trait(String key) {
        return traits.getOrDefault(key, Trait.ABSENT);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return moments.get(name);
    }
}

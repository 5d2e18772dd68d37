package org.quorate.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A child protection plan that has started.
 *
 * @param id its id
 * @param child the child's id
 * @param pointer where it stands in the snapshot
 * @param startedBy the start of the conference that started it; not recorded where no conference of the record did
 * @param moments its moments by the names that policies call them; {@code conference} is the start of the conference
 *     that started it, not recorded where no conference of the record did
 * @param traits what a clause may ask of it under {@code when}
 * @param birth its child's birth
 * @param end when it ended
 * @param sentToChair when the chair received it
 * @param coreGroups the core groups at or after that conference; at least three, missing ones too
 * @param reviews the review conferences at which its child was considered, and one that is missing
 * @param firstReview the first review conference at which its child was considered
 * @param contradiction how the record contradicts itself about it; null where it does not
 */
public record Plan(
        String id,
        String child,
        String pointer,
        Occurrence startedBy,
        Map<String, Occurrence> moments,
        Map<String, Trait> traits,
        Birth birth,
        Occurrence end,
        Occurrence sentToChair,
        List<Occurrence> coreGroups,
        List<Occurrence> reviews,
        Occurrence firstReview,
        @Nullable String contradiction)
        implements Circumstance {

    /** The first core group at or after the conference that started it. */
    public Occurrence firstCoreGroup() {
        return coreGroups.get(0);
    }

    /** The second or third core group where one of these words says so, else the first. */
    public Occurrence coreGroup(Set<String> which) {
        return coreGroups.get(which.contains("third") ? 2 : which.contains("second") ? 1 : 0);
    }

    @Override
    public List<Occurrence> events(String kind) {
        return switch (kind) {
            case "core group" -> coreGroups;
            case "review conference" -> reviews;
            default -> List.of();
        };
    }

    @Override
    public List<Birth> births() {
        return List.of(birth);
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

package org.quorate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a conference decided for one child.
 *
 * @param conference the conference's id
 * @param child the child's id
 * @param birth the child's birth
 * @param considered whether the conference considered the child
 * @param course what becomes of the child's plan
 * @param outcome the decision, for the conditions of a clause
 * @param inCategory the category, for the conditions of a clause
 * @param decision the decision
 * @param category the category of abuse or neglect
 * @param supportConsidered whether care and support without a plan was considered
 * @param planningMeeting the date of a planning meeting
 * @param discontinuationReviewed when the decision to end the plan was reviewed
 */
public record ChildDecision(
        String conference,
        String child,
        Birth birth,
        boolean considered,
        Course course,
        Trait outcome,
        Trait inCategory,
        Noted decision,
        Noted category,
        Answer supportConsidered,
        Noted planningMeeting,
        Occurrence discontinuationReviewed)
        implements Circumstance {

    /** What becomes of a child's plan. */
    public enum Course {
        /** The child gets one. */
        BEGUN,
        /** The child keeps the one there is. */
        CONTINUED,
        /** There is none, and none is made. */
        NOT_MADE,
        /** The one there was ends. */
        ENDED,
        /** The record does not say. */
        UNKNOWN
    }

    /** Whether the child gets a plan. */
    public boolean isPlanBegun() {
        return course == Course.BEGUN;
    }

    /** Whether the child is left without a plan. */
    public boolean isWithoutPlan() {
        return course == Course.NOT_MADE || course == Course.ENDED;
    }

    /** Whether the child's plan ends. */
    public boolean isPlanEnded() {
        return course == Course.ENDED;
    }

    @Override
    public Trait trait(String key) {
        return switch (key) {
            case "decision" -> outcome;
            case "category" -> inCategory;
            default -> Trait.ABSENT;
        };
    }

    @Override
    public List<Birth> births() {
        return List.of(birth);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return birth.moments().get(name);
    }
}

package org.quorate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review conference that considered the child of a plan and left the plan running.
 *
 * @param plan the plan
 * @param review the review conference
 * @param number which review of the plan it is, from 1
 * @param next the next review conference of that plan
 */
public record PlanReview(Plan plan, Conference review, int number, Occurrence next) implements Circumstance {

    @Override
    public List<Birth> births() {
        return plan.births();
    }

    @Override
    public List<Occurrence> events(String kind) {
        return plan.events(kind);
    }

    @Override
    public Trait trait(String key) {
        if (key.equals("review")) {
            return Trait.of(Integer.toString(number));
        }
        Trait ofPlan = plan.trait(key);
        return ofPlan.equals(Trait.ABSENT) ? review.trait(key) : ofPlan;
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        Occurrence ofReview = review.anchor(name);
        return ofReview == null || name.endsWith("birth") ? plan.anchor(name) : ofReview;
    }

    @Override
    public @Nullable String contradiction() {
        return review.contradiction() == null ? plan.contradiction() : review.contradiction();
    }
}

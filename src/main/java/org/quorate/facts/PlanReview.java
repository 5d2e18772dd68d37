package org.quorate.facts;

import org.jspecify.annotations.Nullable;

/**
 * A review conference that considered the child of a plan and left the plan running.
 *
 * @param plan the plan
 * @param review the review conference
 * @param next the next review conference of that plan
 */
public record PlanReview(Plan plan, Conference review, Occurrence next) implements Circumstance {

    @Override
    public Trait trait(String key) {
        Trait ofPlan = plan.trait(key);
        return ofPlan.equals(Trait.ABSENT) ? review.trait(key) : ofPlan;
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return review.anchor(name);
    }

    @Override
    public @Nullable String contradiction() {
        return review.contradiction();
    }
}

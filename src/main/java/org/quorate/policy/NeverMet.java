package org.quorate.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds conditions of a clause that nothing can fulfil. */
final class NeverMet {
    /** What the program knows of every duty. */
    private static final Set<String> ALWAYS = Set.of("crossed-version", "moment");

    private final BiPredicate<String, String> tells;
    private final Map<String, Condition> only;

    /**
     * Knows what duties are about.
     *
     * @param tells whether the facts of an obligation have something to say under a key of {@code when}
     * @param only for an obligation that is about conferences of some types alone, these types
     */
    NeverMet(BiPredicate<String, String> tells, Map<String, Condition> only) {
        this.tells = tells;
        this.only = only;
    }

    /** Why the clause can never apply; empty where it may. */
    Optional<String> why(Clause clause) {
        for (Map.Entry<String, Condition> asked : clause.conditions().entrySet()) {
            String key = asked.getKey();
            if (!ALWAYS.contains(key) && !tells.test(clause.obligation(), key)) {
                return Optional.of("«" + key + "» is nothing that a duty under " + clause.obligation() + " has");
            }
            if (asked.getValue() instanceof Condition.OneOf one
                    && !one.others()
                    && one.values().isEmpty()) {
                return Optional.of("nothing is left of «" + key + "» without what is excepted");
            }
        }
        if (clause.scope().isEmpty()) {
            return Optional.of("nothing is left of «when» without what is excepted");
        }
        return together(clause.conditions())
                .or(() -> bornAndUnborn(clause))
                .or(() -> byType(clause))
                .or(() -> byVersion(clause));
    }

    /** Conditions that exclude each other. */
    private static Optional<String> together(Map<String, Condition> asked) {
        Condition type = asked.get("conference");
        if (asked.containsKey("review") && type != null && !type.admits("review")) {
            return Optional.of("only a review has a number");
        }
        Condition unborn = asked.get("unborn");
        boolean onOneDay = !(unborn instanceof Condition.On) && !(asked.get("age") instanceof Condition.On);
        if (asked.containsKey("age") && onOneDay && unborn != null && !unborn.admits("false")) {
            return Optional.of("a child not yet born has no age");
        }
        if (isOnly(type, Set.of("initial", "pre-birth"))
                && isOnly(asked.get("decision"), Set.of("continue", "discontinue"))) {
            return Optional.of("an initial conference has no plan to continue or end");
        }
        return asked.get("review") instanceof Condition.Range which && which.most() == 0
                ? Optional.of("reviews are counted from the first")
                : Optional.empty();
    }

    private static boolean isOnly(@Nullable Condition asked, Set<String> those) {
        return asked instanceof Condition.OneOf one && !one.others() && those.containsAll(one.values());
    }

    /** A child is asked about on the day that the deadline is reckoned from. */
    private static Optional<String> bornAndUnborn(Clause clause) {
        List<String> anchors = clause.deadline().map(Anchors::namedIn).orElse(List.of());
        return isOnly(clause.conditions().get("unborn"), Set.of("true"))
                        && !anchors.isEmpty()
                        && anchors.stream().allMatch("birth"::equals)
                ? Optional.of("on the day of the birth, from which it reckons, the child is no longer unborn")
                : Optional.empty();
    }

    private Optional<String> byType(Clause clause) {
        Condition known = only.get(clause.obligation());
        Condition type = clause.conditions().get("conference");
        return known != null && type != null && type.isApartFrom(known)
                ? Optional.of("it is owed at a conference of type " + known + " alone")
                : Optional.empty();
    }

    private static Optional<String> byVersion(Clause clause) {
        Condition crossed = clause.conditions().get("crossed-version");
        boolean began =
                clause.inForce().stream().anyMatch(stretch -> stretch.days().from() != null);
        return crossed != null && !crossed.admits("false") && !began
                ? Optional.of("no case began before a version without a first day")
                : Optional.empty();
    }
}

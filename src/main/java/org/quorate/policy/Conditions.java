package org.quorate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Birth;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.facts.Trait;

/** Holds the conditions of a clause against circumstances: each holds, does not hold, or the record does not tell. */
final class Conditions {
    private static final Set<String> PERSONAL = Set.of("agency", "role", "team", "age", "unborn");

    private final Clause clause;
    private final List<Circumstance> circumstances;
    private final Anchors anchors;

    Conditions(Clause clause, List<Circumstance> circumstances) {
        this.clause = clause;
        this.circumstances = circumstances;
        this.anchors = new Anchors(circumstances, clause.calendar());
    }

    private enum Truth {
        HOLDS,
        FAILS,
        UNTOLD
    }

    /** Whether none of them fails for certain. */
    boolean mayHold() {
        return clause.conditions().entrySet().stream()
                .noneMatch(entry -> truth(entry.getKey(), entry.getValue()) == Truth.FAILS);
    }

    /** Whether none fails for certain, of those that do not ask about a person. */
    boolean mayHoldForSomeone() {
        return clause.conditions().entrySet().stream()
                .filter(entry -> !PERSONAL.contains(entry.getKey()))
                .noneMatch(entry -> truth(entry.getKey(), entry.getValue()) == Truth.FAILS);
    }

    /** The field that would tell the first of them that the record does not tell; null where it tells all. */
    @Nullable
    String untold() {
        for (Map.Entry<String, Condition> entry : clause.conditions().entrySet()) {
            if (truth(entry.getKey(), entry.getValue()) == Truth.UNTOLD) {
                return field(entry.getKey());
            }
        }
        return null;
    }

    private static String field(String key) {
        return switch (key) {
            case "age" -> "children.dateOfBirth";
            case "started-by" -> "the conference that started the plan";
            case "decision" -> "conferences.decision.children.outcome";
            case "category" -> "plans.category";
            case "medium" -> "conferences.medium";
            case "role" -> "professionals.role";
            case "split" -> "conferences.decision.split";
            default -> "what " + key + " it is";
        };
    }

    private Truth truth(String key, Condition condition) {
        if (condition instanceof Condition.Compared compared) {
            return compared(compared);
        }
        return switch (key) {
            case "age", "unborn" -> ofBirths(key, condition);
            // told apart on the day of the trigger, when the versions are
            case "crossed-version" -> Truth.HOLDS;
            default -> ofTrait(trait(key), condition);
        };
    }

    private static Truth ofTrait(Trait trait, Condition condition) {
        if (trait.values().stream().anyMatch(condition::admits)) {
            return Truth.HOLDS;
        }
        return trait.told() ? Truth.FAILS : Truth.UNTOLD;
    }

    private Trait trait(String key) {
        for (int index = circumstances.size() - 1; index >= 0; index--) {
            Trait trait = circumstances.get(index).trait(key);
            if (!trait.equals(Trait.ABSENT)) {
                return trait;
            }
        }
        return Trait.ABSENT;
    }

    /** Of several children, one for whom it holds is enough. */
    private Truth ofBirths(String key, Condition condition) {
        LocalDate day = day();
        Truth truth = Truth.FAILS;
        for (Birth birth : anchors.births()) {
            Truth one = day == null
                    ? Truth.UNTOLD
                    : key.equals("age") ? age(birth, condition, day) : unborn(birth, condition, day);
            if (one == Truth.HOLDS) {
                return one;
            }
            truth = one == Truth.UNTOLD ? one : truth;
        }
        return truth;
    }

    private static Truth age(Birth birth, Condition condition, LocalDate day) {
        if (birth.born().moment() == null) {
            return birth.isKnown() ? Truth.FAILS : Truth.UNTOLD;
        }
        if (birth.isUnbornOn(day)) {
            return Truth.FAILS;
        }
        return condition.admits(Integer.toString(birth.ageOn(day))) ? Truth.HOLDS : Truth.FAILS;
    }

    private static Truth unborn(Birth birth, Condition condition, LocalDate day) {
        return condition.admits(Boolean.toString(birth.isUnbornOn(day))) ? Truth.HOLDS : Truth.FAILS;
    }

    /** The day of the trigger: of the first recorded moment that the deadline is reckoned from, else of the meeting. */
    private @Nullable LocalDate day() {
        List<String> names = new ArrayList<>();
        clause.deadline().ifPresent(when -> names.addAll(Anchors.namedIn(when)));
        names.addAll(List.of("conference", "core group", "strategy discussion"));
        for (String name : names) {
            Occurrence anchor = anchors.moment(name);
            if (anchor != null && anchor.moment() != null) {
                return anchor.when().day();
            }
        }
        return null;
    }

    /** A moment that is not there does not lie anywhere; one that is not kept may lie on either side. */
    private Truth compared(Condition.Compared compared) {
        Occurrence moment = anchors.moment(compared.moment());
        if (moment == null || (moment.moment() == null && moment.isRecorded())) {
            return Truth.FAILS;
        }
        Anchored bound = Anchored.of(compared.deadline(), anchors, false);
        if (moment.moment() == null || bound.deadline() == null) {
            return bound.standing() == Anchored.Standing.NOT_OWED ? Truth.FAILS : Truth.UNTOLD;
        }
        if (bound.deadline().admits(moment.when())) {
            return compared.after() ? Truth.FAILS : Truth.HOLDS;
        }
        if (bound.deadline().excludes(moment.when())) {
            return compared.after() ? Truth.HOLDS : Truth.FAILS;
        }
        return Truth.UNTOLD;
    }
}

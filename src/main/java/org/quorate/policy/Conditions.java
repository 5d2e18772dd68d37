package org.quorate.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
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
    private final @Nullable Boolean crossedVersion;

    Conditions(Clause clause, List<Circumstance> circumstances) {
        this(clause, circumstances, null);
    }

    /**
     * Holds them against circumstances.
     *
     * @param crossedVersion whether the case began before the version that judges it; null while that is not known
     */
    Conditions(Clause clause, List<Circumstance> circumstances, @Nullable Boolean crossedVersion) {
        this.clause = clause;
        this.circumstances = circumstances;
        this.anchors = new Anchors(circumstances, clause.calendar());
        this.crossedVersion = crossedVersion;
    }

    private enum Truth {
        HOLDS,
        FAILS,
        UNTOLD
    }

    /** Whether none of them fails for certain, and no exception holds for certain. */
    boolean mayHold() {
        return of(clause.scope().when(), Set.of()) != Truth.FAILS
                && clause.scope().except().stream().noneMatch(entry -> of(entry, Set.of()) == Truth.HOLDS);
    }

    /** The same, of those that ask whether the case crossed a version. */
    boolean mayHoldForVersion() {
        Condition asked = clause.scope().when().get(Scope.CROSSED_VERSION);
        return (asked == null || truth(Scope.CROSSED_VERSION, asked) != Truth.FAILS)
                && clause.scope().except().stream()
                        .noneMatch(entry ->
                                entry.containsKey(Scope.CROSSED_VERSION) && of(entry, Set.of()) == Truth.HOLDS);
    }

    /** The same, of those that do not ask about a person. */
    boolean mayHoldForSomeone() {
        return of(clause.scope().when(), PERSONAL) != Truth.FAILS
                && clause.scope().except().stream()
                        .noneMatch(entry ->
                                Collections.disjoint(entry.keySet(), PERSONAL) && of(entry, Set.of()) == Truth.HOLDS);
    }

    /** Whether all of them hold, but for those of these keys. */
    private Truth of(Map<String, Condition> conditions, Set<String> leftOut) {
        Truth all = Truth.HOLDS;
        for (Map.Entry<String, Condition> entry : conditions.entrySet()) {
            Truth one = leftOut.contains(entry.getKey()) ? Truth.HOLDS : truth(entry.getKey(), entry.getValue());
            if (one == Truth.FAILS) {
                return one;
            }
            all = one == Truth.UNTOLD ? one : all;
        }
        return all;
    }

    /** The field that would tell the first of them that the record does not tell; null where it tells all. */
    @Nullable
    String untold() {
        String field = untold(clause.scope().when());
        if (field != null) {
            return field;
        }
        return clause.scope().except().stream()
                .filter(entry -> of(entry, Set.of()) == Truth.UNTOLD)
                .flatMap(entry -> Stream.ofNullable(untold(entry)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String untold(Map<String, Condition> conditions) {
        for (Map.Entry<String, Condition> entry : conditions.entrySet()) {
            if (truth(entry.getKey(), entry.getValue()) == Truth.UNTOLD
                    && !entry.getKey().equals(Scope.CROSSED_VERSION)) {
                return field(entry.getKey());
            }
        }
        return null;
    }

    private String field(String key) {
        return switch (key) {
            case "age", "unborn" -> fieldOfDay().orElse("children.dateOfBirth");
            case "started-by" -> "the conference that started the plan";
            case "decision" -> "conferences.decision.children.outcome";
            case "category" -> "plans.category";
            case "medium" -> "conferences.medium";
            case "role" -> "professionals.role";
            case "split" -> "conferences.decision.split";
            case "core-group" -> "the child's plan, by which core groups are counted";
            case "review" -> "the child's plan, by which reviews are counted";
            default -> "what " + key + " it is";
        };
    }

    /** What would tell the day on which a condition on a child is asked; empty where that is told. */
    private Optional<String> fieldOfDay() {
        return Trigger.of(clause, anchors) != null
                ? Optional.empty()
                : clause.deadline().or(clause::bound).map(Anchors::namedIn).orElse(List.of()).stream()
                        .flatMap(name -> Stream.ofNullable(anchors.moment(name)))
                        .filter(moment -> !moment.isRecorded())
                        .min(Comparator.comparing(Occurrence::pointer).thenComparing(Occurrence::field))
                        .map(Occurrence::field);
    }

    private Truth truth(String key, Condition condition) {
        if (condition instanceof Condition.Compared compared) {
            return compared(compared);
        }
        if (condition instanceof Condition.Happened happened) {
            return happened(happened);
        }
        return switch (key) {
            case "age", "unborn" -> ofBirths(key, condition);
            // told apart on the day of the trigger, when the versions are
            case Scope.CROSSED_VERSION ->
                crossedVersion == null
                        ? Truth.UNTOLD
                        : condition.admits(crossedVersion.toString()) ? Truth.HOLDS : Truth.FAILS;
            default -> ofTrait(trait(key), condition);
        };
    }

    /** A moment that is planned has not happened. */
    private Truth happened(Condition.Happened asked) {
        Occurrence moment = anchors.moment(asked.moment());
        if (moment == null || !moment.isRecorded()) {
            return moment == null ? Truth.FAILS : Truth.UNTOLD;
        }
        return moment.happened() == asked.whether() ? Truth.HOLDS : Truth.FAILS;
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

    /** Of several children, one for whom it holds is enough. It is asked on the trigger's day, or on one that it names. */
    private Truth ofBirths(String key, Condition condition) {
        if (condition instanceof Condition.On on) {
            Occurrence moment = anchors.moment(on.moment());
            boolean nowhere = moment == null || (moment.moment() == null && moment.isRecorded());
            return nowhere ? Truth.FAILS : ofBirths(key, on.asked(), moment);
        }
        return ofBirths(key, condition, Trigger.of(clause, anchors));
    }

    private Truth ofBirths(String key, Condition condition, @Nullable Occurrence on) {
        LocalDate day = on == null || on.moment() == null ? null : on.when().day();
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
        if (birth.unbornOn(day) == Reply.YES) {
            return Truth.FAILS;
        }
        return condition.admits(Integer.toString(birth.ageOn(day))) ? Truth.HOLDS : Truth.FAILS;
    }

    private static Truth unborn(Birth birth, Condition condition, LocalDate day) {
        Reply unborn = birth.unbornOn(day);
        if (unborn == Reply.NOT_KEPT) {
            return Truth.UNTOLD;
        }
        return condition.admits(Boolean.toString(unborn == Reply.YES)) ? Truth.HOLDS : Truth.FAILS;
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

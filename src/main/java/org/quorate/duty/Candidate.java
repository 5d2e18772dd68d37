package org.quorate.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Anchored;
import org.quorate.policy.Clause;
import org.quorate.policy.Requirement;
import org.quorate.policy.Scope;

/**
 * A duty as one clause would judge it. Of several clauses, and several versions of a pack, one judges: the one in force
 * on the day of its trigger, and of several in force the narrowest.
 *
 * @param duty the duty
 * @param anchored what its deadline is reckoned from, and the deadline
 * @param trigger the moment whose day chooses the version of the pack; null where there is none
 */
record Candidate(Duty duty, Anchored anchored, @Nullable Occurrence trigger) {

    static Candidate of(Duty duty) {
        if (duty.is(Mark.UNLISTED)) {
            return new Candidate(duty, Anchored.never(null), null);
        }
        Anchored anchored = duty.clause()
                .deadline()
                .filter(when -> !duty.is(Mark.LATEST) && !isOpen(duty, when) && !isMissedThere(duty))
                .map(when -> Anchored.of(when, duty.anchors(), mustHaveHappened(duty)))
                .orElseGet(() -> ofTheRule(duty));
        if (duty.clause().asks("satisfied-by")) {
            duty.done(EitherEvent.of(duty, anchored));
        }
        return new Candidate(duty, anchored, anchored.trigger() == null ? ofTheBound(duty) : anchored.trigger());
    }

    /** Of a clause that sets nothing but a bound, from where that is reckoned. */
    private static @Nullable Occurrence ofTheBound(Duty duty) {
        return duty.clause().deadline().isPresent()
                ? null
                : duty.clause()
                        .bound()
                        .map(bound -> Anchored.of(bound, duty.anchors(), false).trigger())
                        .orElse(null);
    }

    /** What the deadline is reckoned from alone is still to come, and the duty is open until then. */
    private static boolean isOpen(Duty duty, Requirement.ByWhen when) {
        String name = when instanceof Requirement.Before before
                ? before.anchor()
                : when instanceof Requirement.Within within ? within.anchor() : null;
        return name != null && duty.circumstances().stream().anyMatch(one -> one.awaits(name));
    }

    /** What a meeting has to settle is missing once that is over, whatever span the clause sets for it. */
    private static boolean isMissedThere(Duty duty) {
        Occurrence done = duty.done();
        return duty.at() != null && !duty.is(Mark.BEFOREHAND) && done != null && !done.happened();
    }

    /** Where the clause sets no span, the rule says at which meeting the duty is owed. */
    private static Anchored ofTheRule(Duty duty) {
        for (Circumstance circumstance : duty.circumstances()) {
            Occurrence day = circumstance.until();
            if (day != null) {
                return Anchored.byTheDayOf(day);
            }
        }
        Occurrence at = duty.at();
        return at != null ? Anchored.atStart(at) : Anchored.never(duty.since());
    }

    /** A missing anchor must have happened where the thing itself is done, or where the record says so. */
    private static boolean mustHaveHappened(Duty duty) {
        Occurrence done = duty.done();
        return (done != null && done.happened())
                || duty.circumstances().stream().anyMatch(Circumstance::impliesItsAnchors);
    }

    /** The London day by which the version of the pack is chosen; null where it cannot be told. */
    @Nullable
    LocalDate triggerDay() {
        return trigger == null || trigger.moment() == null
                ? null
                : trigger.when().day();
    }

    /**
     * Whether the clause judges on the day of the trigger.
     *
     * @param began the first day of the case; null where it has none
     */
    boolean isInForce(@Nullable LocalDate began) {
        LocalDate day = triggerDay();
        return day == null || (duty.clause().isInForceOn(day) && crossesAsAsked(day, began));
    }

    /** Whether the case had begun before the version that judges it, where the clause asks. */
    private boolean crossesAsAsked(LocalDate day, @Nullable LocalDate began) {
        if (!duty.clause().scope().names(Scope.CROSSED_VERSION)) {
            return true;
        }
        boolean crossed = duty.clause().inForce().stream()
                .filter(stretch -> stretch.days().covers(day))
                .anyMatch(stretch -> began != null
                        && stretch.days().from() != null
                        && began.isBefore(stretch.days().from()));
        return duty.clause().coversCrossing(duty.circumstances(), crossed);
    }

    /**
     * Those of several that judge: the narrowest in force, whatever it asks. One whose trigger is known goes before one
     * whose trigger is not, an older version's before a newer one's where their triggers leave both in force. Several are
     * left where nobody can tell which of them it is, and where each is about the duty for certain.
     */
    static List<Candidate> chosen(List<Candidate> several, @Nullable LocalDate began) {
        List<Candidate> inForce =
                several.stream().filter(one -> one.isInForce(began)).toList();
        List<Candidate> narrowest = inForce.stream()
                .filter(one -> inForce.stream().noneMatch(other -> other.isNarrower(one)))
                .toList();
        boolean known = narrowest.stream().anyMatch(one -> one.triggerDay() != null);
        List<Candidate> eligible = narrowest.stream()
                .filter(one -> !known || one.triggerDay() != null)
                .sorted(Comparator.comparing(Candidate::since)
                        .thenComparing(one -> one.duty.clause().position()))
                .toList();
        if (eligible.size() < 2) {
            return eligible;
        }
        List<Candidate> oldest = eligible.stream()
                .filter(one -> one.since().equals(eligible.get(0).since()))
                .toList();
        List<Candidate> certain = oldest.stream().filter(Candidate::isCertain).toList();
        return certain.isEmpty() ? oldest : certain;
    }

    /** Whether the clause is about the duty for certain. */
    boolean isCertain() {
        return duty.untold() == null
                && duty.clause().untold(duty.circumstances()) == null
                && duty.given().stream().noneMatch(Weighing::isUntold);
    }

    /** The first day of the stretch in which the clause judges this duty. */
    private LocalDate since() {
        LocalDate day = triggerDay();
        return duty.clause().inForce().stream()
                .filter(stretch -> day == null || stretch.days().covers(day))
                .map(Clause.Stretch::days)
                .map(days -> days.from() == null ? LocalDate.MIN : days.from())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    private boolean isNarrower(Candidate other) {
        return duty.clause().isNarrowerThan(other.duty.clause());
    }
}

package org.quorate.duty;

import org.jspecify.annotations.Nullable;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.OutsideCalendarException;
import org.quorate.time.Reckoning;
import org.quorate.time.WorkingDays;

/**
 * By when a duty is owed: what its deadline is reckoned from, and the deadline itself.
 *
 * @param standing what can be said of the deadline
 * @param anchor what it is reckoned from; null where nothing is
 * @param deadline the deadline; null where there is none, or it cannot be told
 * @param reckonedAfter whether it is reckoned after the anchor, so that done before it would contradict the record
 */
record Anchored(
        Standing standing,
        @Nullable Occurrence anchor,
        @Nullable Deadline deadline,
        boolean reckonedAfter) {

    /** What can be said of a deadline. */
    enum Standing {
        /** It is known, or there is none to know. */
        KNOWN,
        /** What it is reckoned from has not happened: nothing is owed. */
        NOT_OWED,
        /** What it is reckoned from is not recorded, though it must have happened. */
        NOT_RECORDED,
        /** It lies outside the years that can be reckoned. */
        OUTSIDE_CALENDAR
    }

    /** The moment after which it is reckoned; null where it is not reckoned after anything. */
    @Nullable
    Moment reckonedFrom() {
        return reckonedAfter && anchor != null ? anchor.when() : null;
    }

    static Anchored of(Duty duty, WorkingDays calendar) {
        Requirement requirement = duty.clause().requirement();
        try {
            if (requirement instanceof Requirement.Within within) {
                Occurrence anchor = anchor(duty, within.anchor());
                return within.direction() == Requirement.Direction.AFTER
                        ? after(duty, anchor, within, calendar)
                        : before(anchor, () -> Reckoning.before(within.span(), anchor.when(), calendar));
            }
            if (requirement instanceof Requirement.Every every) {
                Occurrence anchor = anchor(duty, every.anchor());
                return known(anchor, Reckoning.after(every.span(), anchor.when(), calendar), true);
            }
            if (requirement instanceof Requirement.Before before) {
                Occurrence anchor = anchor(duty, before.anchor());
                return before(anchor, () -> Reckoning.before(anchor.when()));
            }
            return ofTheRule(duty);
        } catch (OutsideCalendarException outside) {
            return new Anchored(Standing.OUTSIDE_CALENDAR, null, null, false);
        }
    }

    /** Where the clause sets no span, the rule says at which meeting the duty is owed. */
    private static Anchored ofTheRule(Duty duty) {
        Occurrence at = duty.at();
        if (at != null) {
            return before(at, () -> Reckoning.before(at.when()));
        }
        return new Anchored(Standing.KNOWN, duty.since(), null, true);
    }

    private static Anchored before(Occurrence anchor, java.util.function.Supplier<Deadline> deadline) {
        return switch (anchor.state()) {
            case NOT_RECORDED -> new Anchored(Standing.NOT_RECORDED, anchor, null, false);
            case MISSING -> new Anchored(Standing.NOT_OWED, anchor, null, false);
            case HAPPENED, FORESEEN -> known(anchor, deadline.get(), false);
        };
    }

    private static Anchored after(Duty duty, Occurrence anchor, Requirement.Within within, WorkingDays calendar) {
        return switch (anchor.state()) {
            case NOT_RECORDED -> new Anchored(Standing.NOT_RECORDED, anchor, null, true);
            case FORESEEN -> new Anchored(Standing.NOT_OWED, anchor, null, true);
            case MISSING ->
                new Anchored(mustHaveHappened(duty) ? Standing.NOT_RECORDED : Standing.NOT_OWED, anchor, null, true);
            case HAPPENED -> known(anchor, Reckoning.after(within.span(), anchor.when(), calendar), true);
        };
    }

    /** A missing anchor must have happened where the thing itself is done, or where the record says so. */
    private static boolean mustHaveHappened(Duty duty) {
        Occurrence done = duty.done();
        return (done != null && done.happened())
                || duty.circumstances().stream().anyMatch(Circumstance::impliesItsAnchors);
    }

    private static Anchored known(Occurrence anchor, Deadline deadline, boolean after) {
        return new Anchored(Standing.KNOWN, anchor, deadline, after);
    }

    private static Occurrence anchor(Duty duty, String name) {
        for (Circumstance circumstance : duty.circumstances()) {
            Occurrence anchor = circumstance.anchor(name);
            if (anchor != null) {
                return anchor;
            }
        }
        throw new IllegalStateException(
                "clause " + duty.clause().name() + " reckons from «" + name + "», which its rule does not give");
    }
}

package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.facts.Disagreement;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Clause;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.OutsideCalendarException;
import org.quorate.time.Reckoning;

/** How a disagreement stands that is taken further step by step: in order, each step within its length, to the resolution. */
final class Ladder {
    /** What decides before what: a breach before what cannot be told, and that before what is still open. */
    private static final List<Timing> FIRST = List.of(
            Timing.FAILS,
            Timing.LATE,
            Timing.MISSED,
            Timing.OUTSIDE_CALENDAR,
            Timing.INCONSISTENT,
            Timing.NOT_RECORDED,
            Timing.TOO_OLD,
            Timing.STRADDLES,
            Timing.OPEN,
            Timing.HOLDS);

    private final Reckoned reckoned;
    private final Clause clause;
    private final Disagreement disagreement;

    Ladder(Reckoned reckoned, Clause clause, Disagreement disagreement) {
        this.reckoned = reckoned;
        this.clause = clause;
        this.disagreement = disagreement;
    }

    Timing timing() {
        List<Timing> all = new ArrayList<>();
        all.add(order());
        all.add(ends());
        int height = disagreement.height();
        for (int step = 0; step < Disagreement.LADDER.size() && step <= height; step++) {
            inLength(step).ifPresent(all::add);
        }
        return FIRST.stream().filter(all::contains).findFirst().orElseThrow();
    }

    /** A step left out may have been taken before the source kept anything. */
    private Timing order() {
        Timing order = reckoned.holds(disagreement.inOrder(), null);
        boolean leftOut = order == Timing.FAILS && disagreement.inOrder().fromSilence();
        return leftOut && reckoned.isBeforeTheRecord(null, disagreement.raised().moment())
                ? Timing.NOT_RECORDED
                : order;
    }

    /** It goes on until it is resolved, or until there is no further step. */
    private Timing ends() {
        Occurrence resolved = disagreement.resolved();
        if (resolved.happened() || disagreement.height() == Disagreement.LADDER.size()) {
            return Timing.HOLDS;
        }
        return resolved.isRecorded() ? Timing.OPEN : Timing.NOT_RECORDED;
    }

    private Optional<Timing> inLength(int index) {
        String name = Disagreement.LADDER.get(index);
        if (!(clause.requirement(name) instanceof Requirement.Length length)) {
            return Optional.empty();
        }
        Occurrence from = index == 0 ? disagreement.raised() : disagreement.step(Disagreement.LADDER.get(index - 1));
        Occurrence step = disagreement.step(name);
        if (!from.happened()) {
            boolean untold = step.happened() || !from.isRecorded();
            return untold ? Optional.of(Timing.NOT_RECORDED) : Optional.empty();
        }
        try {
            Deadline deadline = Reckoning.after(length.span(), from.when(), clause.calendar());
            return Optional.of(inTime(step, deadline, from.when()));
        } catch (OutsideCalendarException outside) {
            return Optional.of(Timing.OUTSIDE_CALENDAR);
        }
    }

    /** A disagreement that was resolved by then needs no further step. */
    private Timing inTime(Occurrence step, Deadline deadline, Moment from) {
        Occurrence resolved = disagreement.resolved();
        boolean over = !step.happened() && step.isRecorded() && resolved.happened();
        if (over && !deadline.excludes(resolved.when())) {
            return deadline.admits(resolved.when()) ? Timing.HOLDS : Timing.STRADDLES;
        }
        Timing timing = reckoned.of(step, deadline, from);
        return timing == Timing.IN_TIME ? Timing.HOLDS : timing;
    }
}

package org.quorate.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.CaseFacts;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.policy.InForce;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;
import org.quorate.time.WorkingDays;

/** Settles what the rules found owed: drops what is not owed after all, and says of the rest how each stands. */
public final class Settlement {
    private final CaseFacts facts;
    private final Reckoned reckoned;
    private final Map<Timing, List<Settled>> byTiming = new EnumMap<>(Timing.class);

    /** Nothing is settled yet. */
    public Settlement(CaseFacts facts) {
        this.facts = facts;
        this.reckoned = new Reckoned(facts);
    }

    /**
     * Settles one duty.
     *
     * @param calendar the working days of the pack
     * @param inForce when the pack is in force; a duty whose trigger lies outside is not owed
     */
    public void settle(Duty duty, WorkingDays calendar, InForce inForce) {
        Anchored anchored = Anchored.of(duty, calendar);
        LocalDate trigger = trigger(anchored);
        boolean covered = trigger == null || inForce.covers(trigger);
        if (anchored.standing() != Anchored.Standing.NOT_OWED && covered && !ended(duty, anchored)) {
            Timing timing = timing(duty, anchored);
            String detail = Detail.of(duty, anchored, timing);
            byTiming.computeIfAbsent(timing, none -> new ArrayList<>())
                    .add(new Settled(duty, anchored, trigger, timing, detail));
        }
    }

    /** What the rules of judgement look at: all duties of the case that stand alike, as one fact. */
    public List<Standing> standings() {
        List<Standing> standings = new ArrayList<>(byTiming.size());
        byTiming.forEach((timing, settled) -> standings.add(new Standing(timing, settled, facts)));
        return standings;
    }

    private static @Nullable LocalDate trigger(Anchored anchored) {
        Occurrence anchor = anchored.anchor();
        return anchor == null || anchor.moment() == null ? null : anchor.when().day();
    }

    /** None is owed when what it is about had ended by the deadline, and the thing was not done by it. */
    private boolean ended(Duty duty, Anchored anchored) {
        Occurrence end = duty.unlessEnded();
        Deadline deadline = anchored.deadline();
        Occurrence done = duty.done();
        if (end == null || !end.happened() || deadline == null || deadline.day() == null) {
            return false;
        }
        boolean inTime = done != null && done.happened() && deadline.admits(done.when());
        return !end.when().day().isAfter(deadline.day()) && !inTime;
    }

    private Timing timing(Duty duty, Anchored anchored) {
        if (contradiction(duty, anchored) != null) {
            return Timing.INCONSISTENT;
        }
        if (anchored.standing() == Anchored.Standing.OUTSIDE_CALENDAR) {
            return Timing.OUTSIDE_CALENDAR;
        }
        if (cannotBeTold(duty, anchored)) {
            return Timing.NOT_RECORDED;
        }
        Timing timing = plainly(duty, anchored);
        if (duty.openFor() != null) {
            return timing == Timing.OPEN ? timing : Timing.NOT_RECORDED;
        }
        return timing == Timing.IN_TIME ? furthermore(duty) : timing;
    }

    private static @Nullable String contradiction(Duty duty, Anchored anchored) {
        for (Circumstance circumstance : duty.circumstances()) {
            if (circumstance.contradiction() != null) {
                return circumstance.contradiction();
            }
        }
        Occurrence anchor = anchored.anchor();
        if (anchor != null && anchor.contradiction() != null) {
            return anchor.contradiction();
        }
        Occurrence done = duty.done();
        return done == null || !done.happened() ? null : done.contradiction();
    }

    private static boolean cannotBeTold(Duty duty, Anchored anchored) {
        Occurrence end = duty.unlessEnded();
        return duty.untold() != null
                || anchored.standing() == Anchored.Standing.NOT_RECORDED
                || (end != null && !end.isRecorded())
                || duty.clause().untold(duty.circumstances()) != null
                || duty.given().stream().anyMatch(Settlement::isUntold);
    }

    private static boolean isUntold(Answer answer) {
        return answer.reply() == Answer.Reply.NOT_KEPT || answer.reply() == Answer.Reply.NOT_ANSWERED;
    }

    private Timing plainly(Duty duty, Anchored anchored) {
        Deadline deadline = anchored.deadline();
        Moment from = anchored.reckonedFrom();
        Occurrence done = duty.done();
        Answer answer = duty.answer();
        if (answer != null && (duty.isBeforehand() || duty.at() == null)) {
            return reckoned.holds(answer, deadline);
        }
        if (answer != null && anchored.anchor() != null && deadline != null) {
            return reckoned.at(anchored.anchor(), deadline, answer);
        }
        if (done == null) {
            throw new IllegalStateException(
                    "the rule of " + duty.clause().name() + " says neither what is done nor what holds");
        }
        if (deadline != null) {
            return reckoned.of(done, deadline, from);
        }
        return reckoned.everDone(done, from);
    }

    private static Timing furthermore(Duty duty) {
        for (Answer answer : duty.furthermore()) {
            if (answer.reply() != Answer.Reply.YES) {
                return isUntold(answer) ? Timing.NOT_RECORDED : Timing.FAILS;
            }
        }
        return Timing.IN_TIME;
    }
}

package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.facts.Answer;
import org.quorate.facts.CaseFacts;
import org.quorate.facts.Disagreement;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Anchored;
import org.quorate.policy.Anchored.Doubt;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;

/** Weighs one duty: whether it is owed at all, and how it stands against its bound, its target and its deadline. */
final class Weighing {
    private final Reckoned reckoned;

    Weighing(CaseFacts facts) {
        this.reckoned = new Reckoned(facts);
    }

    /** How the duty stands; empty where it is not owed after all. */
    Optional<Settled> weigh(Candidate candidate) {
        Duty duty = candidate.duty();
        Anchored anchored = candidate.anchored();
        boolean over = Contradiction.of(duty, anchored) == null && ended(duty, anchored);
        if (anchored.standing() == Anchored.Standing.NOT_OWED || over) {
            return Optional.empty();
        }
        Settled settled = new Settled(duty, anchored, candidate.triggerDay(), plain(duty, anchored));
        if (settled.timing() == Timing.INCONSISTENT || settled.timing() == Timing.OUTSIDE_CALENDAR) {
            return Optional.of(duty.is(Mark.FORBIDDEN) ? settled.withoutDeadline() : settled);
        }
        if (duty.is(Mark.LATEST) || duty.clause().asks("not-before")) {
            return bounded(settled, duty.is(Mark.LATEST) ? "within" : "not-before");
        }
        return Optional.of(prohibited(targeted(settled)));
    }

    private Timing plain(Duty duty, Anchored anchored) {
        if (Contradiction.of(duty, anchored) != null) {
            return Timing.INCONSISTENT;
        }
        if (anchored.standing() == Anchored.Standing.OUTSIDE_CALENDAR) {
            return Timing.OUTSIDE_CALENDAR;
        }
        if (duty.is(Mark.FORBIDDEN) && duty.done() != null) {
            return keptFrom(duty, anchored);
        }
        if (cannotBeTold(duty, anchored)) {
            return Timing.NOT_RECORDED;
        }
        Disagreement climbing = duty.climbing();
        if (climbing != null) {
            return new Ladder(reckoned, duty.clause(), climbing).timing();
        }
        Deadline deadline = anchored.deadline();
        if (duty.openFor() != null && deadline != null) {
            Timing open = reckoned.notDone(deadline, anchored.reckonedFrom());
            return open == Timing.OPEN ? open : Timing.NOT_RECORDED;
        }
        Timing timing = doubted(timing(duty, anchored), anchored.doubt());
        return timing == Timing.IN_TIME ? furthermore(duty) : timing;
    }

    /** None is owed when what it is about had ended by the deadline, and the thing was not done by it. */
    private static boolean ended(Duty duty, Anchored anchored) {
        Deadline deadline = anchored.deadline();
        Occurrence end = duty.endedBy(deadline);
        Occurrence done = duty.done();
        boolean untold = done != null && !done.isRecorded();
        if (untold || end == null || !end.happened() || deadline == null || deadline.day() == null) {
            return false;
        }
        boolean inTime = done != null && done.happened() && deadline.admits(done.when());
        return !end.when().day().isAfter(deadline.day()) && !inTime;
    }

    private static boolean cannotBeTold(Duty duty, Anchored anchored) {
        Occurrence end = duty.endedBy(anchored.deadline());
        return duty.untold() != null
                || anchored.standing() == Anchored.Standing.NOT_RECORDED
                || (end != null && !end.isRecorded())
                || duty.clause().untold(duty.circumstances()) != null
                || duty.given().stream().anyMatch(Weighing::isUntold);
    }

    static boolean isUntold(Answer answer) {
        return answer.reply() == Answer.Reply.NOT_KEPT || answer.reply() == Answer.Reply.NOT_ANSWERED;
    }

    private Timing timing(Duty duty, Anchored anchored) {
        Deadline deadline = anchored.deadline();
        Occurrence done = duty.done();
        Answer answer = duty.answer();
        boolean lacking = answer != null && duty.is(Mark.BEFOREHAND) && answer.isLacking();
        if (answer != null && !lacking && (duty.is(Mark.BEFOREHAND) || duty.at() == null)) {
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
            Timing timing = reckoned.of(done, deadline, anchored.reckonedFrom());
            boolean earlier = timing == Timing.LATE
                    && duty.is(Mark.FIRST_KEPT)
                    && reckoned.isBeforeTheRecord(deadline, anchored.reckonedFrom());
            return earlier ? Timing.NOT_RECORDED : timing;
        }
        boolean open = duty.clause().deadline().isPresent();
        return open ? reckoned.everToCome(done) : reckoned.everDone(done, anchored.reckonedFrom());
    }

    /** An alternative that is not recorded leaves it open, unless those that are known decide alone. */
    private static Timing doubted(Timing timing, Doubt doubt) {
        boolean late = timing == Timing.LATE || timing == Timing.MISSED;
        boolean inTime = timing == Timing.IN_TIME || timing == Timing.OPEN;
        boolean decided =
                doubt == Doubt.NONE || (doubt == Doubt.MAYBE_SOONER && late) || (doubt == Doubt.MAYBE_LATER && inTime);
        return decided ? timing : Timing.NOT_RECORDED;
    }

    private static Timing furthermore(Duty duty) {
        for (Answer answer : duty.furthermore()) {
            if (answer.reply() != Answer.Reply.YES) {
                return Reckoned.holds(answer);
            }
        }
        return Timing.IN_TIME;
    }

    /** What must not be done at some meetings, nor too soon: either is enough to decide. */
    private Timing keptFrom(Duty duty, Anchored anchored) {
        Occurrence done = Objects.requireNonNull(duty.done());
        Answer answer = duty.answer();
        List<Timing> both = new ArrayList<>();
        both.add(answer == null ? Timing.HOLDS : reckoned.holds(answer, null));
        if (duty.clause().deadline().isPresent()) {
            Deadline span = anchored.deadline();
            boolean told = done.happened() && span != null && anchored.doubt() == Doubt.NONE;
            both.add(told ? tooEarly(done.when(), Objects.requireNonNull(span)) : Timing.NOT_RECORDED);
        }
        if (duty.clause().untold(duty.circumstances()) != null || !done.isRecorded()) {
            return Timing.NOT_RECORDED;
        }
        return Stream.of(Timing.FAILS, Timing.NOT_RECORDED, Timing.STRADDLES)
                .filter(both::contains)
                .findFirst()
                .orElse(Timing.HOLDS);
    }

    /** Done before the bound is done wrongly; not done, with no other deadline, is not owed. */
    private Optional<Settled> bounded(Settled settled, String key) {
        Duty duty = settled.duty();
        Occurrence done = duty.done();
        boolean alone = duty.clause().deadline().isEmpty();
        boolean notDone = done != null && done.isRecorded() && !done.happened();
        if (alone && !notDone && settled.timing() == Timing.NOT_RECORDED) {
            return Optional.of(settled);
        }
        if (done == null || !done.happened()) {
            return alone ? Optional.empty() : Optional.of(met(settled));
        }
        if (!(duty.clause().requirement(key) instanceof Requirement.ByWhen when)) {
            return Optional.of(settled);
        }
        Anchored bound = Anchored.of(when, duty.anchors(), true);
        if (bound.standing() == Anchored.Standing.NOT_OWED) {
            return alone ? Optional.empty() : Optional.of(met(settled));
        }
        Settled against = against(settled, bound, done.when());
        return against.timing() == Timing.IN_TIME && !alone ? Optional.of(met(settled)) : Optional.of(against);
    }

    /** How a thing that was done stands against the bound before which it must not be. */
    private Settled against(Settled settled, Anchored bound, Moment done) {
        Deadline deadline = bound.deadline();
        if (deadline == null) {
            boolean outside = bound.standing() == Anchored.Standing.OUTSIDE_CALENDAR;
            return settled.of(bound, outside ? Timing.OUTSIDE_CALENDAR : Timing.NOT_RECORDED, false);
        }
        Timing early = tooEarly(done, deadline);
        Deadline meeting = settled.anchored().deadline();
        if (early == Timing.FAILS && meeting != null && isStillToCome(settled.duty())) {
            return settled.as(reckoned.notDone(meeting, null));
        }
        return settled.of(bound, early, false).withoutDeadline();
    }

    /** The bound is kept: what is left are the target, and whether it is asked for or forbidden. */
    private Settled met(Settled settled) {
        return prohibited(settled.duty().is(Mark.LATEST) ? settled : targeted(settled));
    }

    /** The last one before a meeting that is still to come need not be the last. */
    private static boolean isStillToCome(Duty duty) {
        Occurrence meeting = duty.at();
        return duty.is(Mark.LATEST) && meeting != null && !meeting.happened();
    }

    /** A bound in days lets the whole of its day in. */
    private static Timing tooEarly(Moment done, Deadline bound) {
        Moment from = bound.day() == null ? null : Moment.on(bound.day());
        if (done.last().isBefore(from == null ? bound.first() : from.first())) {
            return Timing.FAILS;
        }
        return done.first().isBefore(from == null ? bound.last() : from.first()) ? Timing.STRADDLES : Timing.IN_TIME;
    }

    /** Past the maximum it is plainly late; past the target it is late too, and only advisory. */
    private Settled targeted(Settled settled) {
        if (!(settled.duty().clause().requirement("target") instanceof Requirement.ByWhen when)) {
            return settled;
        }
        Timing timing = settled.timing();
        boolean decided = timing != Timing.IN_TIME && timing != Timing.OPEN;
        if (decided) {
            return settled;
        }
        Anchored target = Anchored.of(when, settled.duty().anchors(), false);
        if (target.standing() != Anchored.Standing.KNOWN) {
            return settled;
        }
        Timing against = plain(settled.duty(), target);
        boolean late = against == Timing.LATE || against == Timing.MISSED;
        return settled.of(target, against, late);
    }

    /** What must not be: held is failed, and failed is held; a thing left undone until its deadline is as it should be. */
    private static Settled prohibited(Settled settled) {
        if (settled.duty().clause().modality().forbids() && !settled.duty().is(Mark.FORBIDDEN)) {
            return settled.as(
                            switch (settled.timing()) {
                                case HOLDS, IN_TIME -> Timing.FAILS;
                                case FAILS, MISSED, LATE -> Timing.HOLDS;
                                default -> settled.timing();
                            })
                    .excepted()
                    .withoutDeadline();
        }
        Settled excepted = settled.excepted();
        return settled.duty().is(Mark.FORBIDDEN) ? excepted.withoutDeadline() : excepted;
    }
}

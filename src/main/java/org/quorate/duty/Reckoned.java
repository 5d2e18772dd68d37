package org.quorate.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.CaseFacts;
import org.quorate.facts.Occurrence;
import org.quorate.time.Deadline;
import org.quorate.time.Moment;

/**
 * The truth table: what is known of a thing, against its deadline, the as-of moment, the moment the snapshot was
 * taken and the day from which the source keeps anything.
 */
final class Reckoned {
    private final Instant asOf;
    private final @Nullable Instant takenAt;
    private final @Nullable Instant recordedFrom;

    Reckoned(CaseFacts facts) {
        this.asOf = facts.asOf().instant();
        this.takenAt = facts.takenAt();
        this.recordedFrom = facts.recordedFrom();
    }

    /**
     * Whether a thing was done in time.
     *
     * @param reckonedFrom the anchor after which the deadline is reckoned; null where it is reckoned before something
     */
    Timing of(Occurrence done, Deadline deadline, @Nullable Moment reckonedFrom) {
        return switch (done.state()) {
            case NOT_RECORDED -> Timing.NOT_RECORDED;
            case HAPPENED -> done(done.when(), deadline, reckonedFrom);
            case MISSING, FORESEEN -> notDone(deadline, reckonedFrom);
        };
    }

    private static Timing done(Moment done, Deadline deadline, @Nullable Moment reckonedFrom) {
        if (reckonedFrom != null && done.isWhollyBefore(reckonedFrom)) {
            return Timing.INCONSISTENT;
        }
        if (deadline.admits(done)) {
            return Timing.IN_TIME;
        }
        return deadline.excludes(done) ? Timing.LATE : Timing.STRADDLES;
    }

    /** A thing that has not happened. */
    Timing notDone(Deadline deadline, @Nullable Moment reckonedFrom) {
        if (isBeforeTheRecord(deadline, reckonedFrom)) {
            return Timing.NOT_RECORDED;
        }
        if (deadline.openAt(asOf)) {
            return Timing.OPEN;
        }
        if (takenAt != null && takenAt.isBefore(deadline.last())) {
            return Timing.TOO_OLD;
        }
        return deadline.passedBy(asOf) ? Timing.MISSED : Timing.STRADDLES;
    }

    /** A thing without a deadline of its own: missing, it was not done. */
    Timing everDone(Occurrence done, @Nullable Moment reckonedFrom) {
        return switch (done.state()) {
            case NOT_RECORDED -> Timing.NOT_RECORDED;
            case HAPPENED ->
                reckonedFrom != null && done.when().isWhollyBefore(reckonedFrom) ? Timing.INCONSISTENT : Timing.IN_TIME;
            case MISSING, FORESEEN -> isBeforeTheRecord(null, reckonedFrom) ? Timing.NOT_RECORDED : Timing.MISSED;
        };
    }

    /** A thing to be done before another that is still to come: missing, it can still be done. */
    Timing everToCome(Occurrence done) {
        return done.isRecorded() && !done.happened() ? Timing.OPEN : everDone(done, null);
    }

    /** Whether what has to hold at a meeting holds; nothing can be said before the meeting. */
    Timing at(Occurrence start, Deadline deadline, Answer answer) {
        if (answer.reply() == Answer.Reply.NOT_KEPT) {
            return Timing.NOT_RECORDED;
        }
        return start.happened() ? holds(answer, deadline) : notDone(deadline, null);
    }

    /** Whether what has to hold holds, wherever the meeting lies. */
    Timing holds(Answer answer, @Nullable Deadline deadline) {
        boolean unkept = answer.reply() == Answer.Reply.NO && answer.fromSilence();
        return unkept && isBeforeTheRecord(deadline, null) ? Timing.NOT_RECORDED : holds(answer);
    }

    /** How a thing stands that has to hold, by what is known of it. */
    static Timing holds(Answer answer) {
        return switch (answer.reply()) {
            case YES -> Timing.HOLDS;
            case NO -> Timing.FAILS;
            case NOT_ANSWERED, NOT_KEPT -> Timing.NOT_RECORDED;
            case CONTRADICTED -> Timing.INCONSISTENT;
            case STRADDLES -> Timing.STRADDLES;
        };
    }

    /** Whether what a deadline is reckoned from, else the deadline, lies before the source kept anything. */
    boolean isBeforeTheRecord(@Nullable Deadline deadline, @Nullable Moment reckonedFrom) {
        if (recordedFrom == null) {
            return false;
        }
        if (reckonedFrom != null) {
            return reckonedFrom.last().isBefore(recordedFrom);
        }
        return deadline != null && ends(deadline).isBefore(recordedFrom);
    }

    /** The last moment at which the thing can still be done: a day's end is the last instant of that day. */
    private static Instant ends(Deadline deadline) {
        return deadline.inclusive() ? deadline.last() : deadline.last().minusNanos(1);
    }
}

package org.quorate.duty;

import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Anchored;
import org.quorate.policy.Requirement;
import org.quorate.time.Deadline;

/** The phrase that a sentence needs beyond the data of a finding: what is not recorded, what contradicts itself, what failed. */
final class Detail {
    private Detail() {}

    static @Nullable String of(Duty duty, Anchored anchored, Timing timing) {
        return switch (timing) {
            case INCONSISTENT -> contradiction(duty, anchored);
            case NOT_RECORDED -> unknown(duty, anchored);
            case FAILS, HOLDS -> failed(duty);
            case OUTSIDE_CALENDAR -> "its deadline lies outside the years 2003 to 2100";
            case OPEN -> duty.openFor() == null ? null : named(duty.openFor());
            case IN_TIME, LATE, MISSED, TOO_OLD, STRADDLES -> null;
        };
    }

    private static String contradiction(Duty duty, Anchored anchored) {
        String contradiction = Contradiction.of(duty, anchored);
        return contradiction == null ? "it was done before what it is reckoned from" : contradiction;
    }

    private static String unknown(Duty duty, Anchored anchored) {
        String untold = duty.untold() != null ? duty.untold() : duty.clause().untold(duty.circumstances());
        if (untold != null) {
            return named(untold);
        }
        Occurrence end = duty.endedBy(anchored.deadline());
        if (anchored.standing() == Anchored.Standing.NOT_RECORDED && anchored.anchor() != null) {
            return named(anchored.anchor().field());
        }
        if (end != null && !end.isRecorded()) {
            return named(end.field());
        }
        for (Answer answer : duty.given()) {
            if (answer.reply() != Answer.Reply.YES && answer.reply() != Answer.Reply.NO) {
                return named(answer.field());
            }
        }
        if (anchored.doubt() != Anchored.Doubt.NONE) {
            return "everything that the deadline is reckoned from";
        }
        if (duty.clause().requirement("exception") instanceof Requirement.Text exception && isDecided(duty)) {
            return "whether there was an exception: " + exception;
        }
        return unknownResult(duty, anchored.deadline());
    }

    private static boolean isDecided(Duty duty) {
        Answer answer = duty.answer();
        return answer == null || answer.reply() == Answer.Reply.YES || answer.reply() == Answer.Reply.NO;
    }

    private static String unknownResult(Duty duty, @Nullable Deadline deadline) {
        if (duty.openFor() != null) {
            return named(duty.openFor());
        }
        Answer answer = duty.answer();
        if (answer != null) {
            return answer.why() == null ? named(answer.field()) : answer.why();
        }
        for (Answer further : duty.furthermore()) {
            if (further.reply() != Answer.Reply.YES) {
                return named(further.field());
            }
        }
        Occurrence done = duty.done();
        if (done != null && !done.isRecorded()) {
            return named(done.field());
        }
        return "anything before the day from which the source keeps records"
                + (deadline == null ? "" : ", and the deadline lies before it");
    }

    private static @Nullable String failed(Duty duty) {
        Answer answer = duty.answer();
        if (answer != null && answer.why() != null) {
            return answer.why();
        }
        return duty.furthermore().isEmpty() ? null : "without a reason";
    }

    /** A part or field by its name in the snapshot; anything else is said as it is. */
    private static String named(String what) {
        return what.indexOf(' ') >= 0 ? what : "`" + what + "`";
    }
}

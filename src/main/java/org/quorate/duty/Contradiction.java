package org.quorate.duty;

import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.policy.Anchored;

/** How the record contradicts itself about what a duty rests on: its subject, its anchor, or what would satisfy it. */
final class Contradiction {
    private Contradiction() {}

    /** As a clause of a sentence; null where it does not. */
    static @Nullable String of(Duty duty, Anchored anchored) {
        for (Circumstance circumstance : duty.circumstances()) {
            if (circumstance.contradiction() != null) {
                return circumstance.contradiction();
            }
        }
        for (Answer answer : duty.answers()) {
            if (answer.reply() == Answer.Reply.CONTRADICTED) {
                return answer.why();
            }
        }
        Occurrence anchor = anchored.anchor();
        if (anchor != null && anchor.contradiction() != null) {
            return anchor.contradiction();
        }
        Occurrence done = duty.done();
        return done == null || !done.happened() ? null : done.contradiction();
    }
}

package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import org.quorate.facts.Circumstance;
import org.quorate.facts.Occurrence;
import org.quorate.facts.Timeline;
import org.quorate.policy.Anchored;

/** Which of several events satisfies a duty, where its clause lets either do. Events before the trigger do not count. */
final class EitherEvent {
    private EitherEvent() {}

    /** The first of them; one that is not recorded where it might have been in time and what is recorded was not. */
    static Occurrence of(Duty duty, Anchored anchored) {
        List<Occurrence> all = new ArrayList<>();
        for (String kind : duty.clause().words("satisfied-by")) {
            for (Circumstance circumstance : duty.circumstances()) {
                all.addAll(circumstance.events(kind));
            }
        }
        Occurrence none = all.stream()
                .filter(one -> one.moment() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no events for " + duty.clause()));
        Occurrence trigger = anchored.trigger();
        Occurrence first = Occurrence.first(
                all.stream()
                        .filter(one -> one.moment() != null)
                        .filter(one -> trigger == null
                                || trigger.moment() == null
                                || Timeline.isAtOrAfter(one.when(), trigger.when()))
                        .toList(),
                none);
        boolean inTime = first.moment() != null
                && anchored.deadline() != null
                && anchored.deadline().admits(first.when());
        return inTime
                ? first
                : all.stream().filter(one -> !one.isRecorded()).findFirst().orElse(first);
    }
}

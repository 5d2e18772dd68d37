package org.quorate.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Occurrence trigger = anchored.trigger();
        Occurrence first = all.stream()
                .filter(one -> one.moment() != null)
                .filter(one ->
                        trigger == null || trigger.moment() == null || Timeline.isAtOrAfter(one.when(), trigger.when()))
                .min(Occurrence.BY_MOMENT)
                .orElse(null);
        boolean inTime = first != null
                && anchored.deadline() != null
                && anchored.deadline().admits(first.when());
        Optional<Occurrence> unrecorded =
                all.stream().filter(one -> !one.isRecorded()).findFirst();
        if (unrecorded.isPresent() && !inTime) {
            return unrecorded.get();
        }
        return first != null
                ? first
                : all.stream()
                        .filter(one -> one.moment() == null)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no events for " + duty.clause()));
    }
}

package org.quorate.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A professional of the case, as one about whom others may disagree.
 *
 * @param id the professional's id
 * @param person the professional
 * @param escalations when disagreements about the professional were taken to the formal step
 * @param neverEscalated that none was, or that the source does not keep it
 */
public record Practitioner(String id, Person person, List<Occurrence> escalations, Occurrence neverEscalated)
        implements Circumstance {

    /**
     * The escalation that followed breaches at these meetings. It has to come after the last of them that is tolerated:
     * one that came before was about something else.
     *
     * @param tolerated at how many meetings a breach is tolerated, at fewer than there are
     */
    public Escalation escalated(Collection<Occasion> breached, int tolerated) {
        if (!neverEscalated.isRecorded() || tolerated == 0) {
            return new Escalation(Occurrence.earliest(escalations, neverEscalated), followed(Answer.Reply.YES));
        }
        Instant from = nth(breached, tolerated, Instant.MIN, Moment::first);
        Instant until = nth(breached, tolerated, Instant.MAX, Moment::last);
        List<Occurrence> after = escalations.stream()
                .filter(one -> one.when().first().isAfter(until))
                .toList();
        if (!after.isEmpty()) {
            return new Escalation(Occurrence.earliest(after, neverEscalated), followed(Answer.Reply.YES));
        }
        List<Occurrence> perhaps = escalations.stream()
                .filter(one -> one.happened() && one.when().last().isAfter(from))
                .toList();
        boolean dated = breached.stream().allMatch(one -> one.start().moment() != null);
        return new Escalation(
                Occurrence.earliest(perhaps, neverEscalated),
                followed(dated ? Answer.Reply.STRADDLES : Answer.Reply.NOT_KEPT));
    }

    /** The bound of the range in which the n-th of these meetings lies, whose order days without a time leave open. */
    private static Instant nth(
            Collection<Occasion> meetings, int number, Instant undated, Function<Moment, Instant> bound) {
        return meetings.stream()
                .map(one -> one.start().moment())
                .map(moment -> moment == null ? undated : bound.apply(moment))
                .sorted()
                .toList()
                .get(number - 1);
    }

    private Answer followed(Answer.Reply reply) {
        return new Answer(reply, neverEscalated.pointer(), null, "conferences.startsAt", false, null);
    }

    @Override
    public Trait trait(String key) {
        return person.trait(key);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return null;
    }
}

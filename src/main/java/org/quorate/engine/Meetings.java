package org.quorate.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Keeping;
import org.quorate.finding.CaseOutline.Event;
import org.quorate.finding.CaseOutline.PlanCourse;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedCoreGroup;
import org.quorate.snapshot.RecordedEnquiry;
import org.quorate.snapshot.RecordedStrategyDiscussion;
import org.quorate.time.Moment;

/** The meetings and plans of a case that have a date, of the parts that its source keeps. */
final class Meetings {
    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final Instant horizon;

    /** Seen from that instant: what lies after it is planned. */
    Meetings(CaseSnapshot snapshot, Instant horizon) {
        this.snapshot = snapshot;
        this.keeping = Keeping.of(snapshot, horizon);
        this.horizon = horizon;
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        kept("enquiries", snapshot.enquiries())
                .forEach(one -> discussions(one).forEach(at -> events.add(event(one, at))));
        kept("conferences", snapshot.conferences()).stream()
                .filter(one -> one.startsAt() != null)
                .forEach(one -> events.add(event(one, Objects.requireNonNull(one.startsAt()))));
        kept("core-groups", snapshot.coreGroups()).stream()
                .filter(one -> one.heldAt() != null)
                .forEach(one -> events.add(event(one, Objects.requireNonNull(one.heldAt()))));
        return events;
    }

    /** A list that the source does not keep says nothing, whatever stands in it. */
    private <T> List<T> kept(String part, List<T> list) {
        return keeping.keeps(part) ? list : List.of();
    }

    private static List<Moment> discussions(RecordedEnquiry enquiry) {
        List<Moment> several = enquiry.strategyDiscussions().stream()
                .map(RecordedStrategyDiscussion::at)
                .filter(Objects::nonNull)
                .toList();
        Moment single = enquiry.strategyDiscussionAt();
        return !several.isEmpty() || single == null ? several : List.of(single);
    }

    private Event event(RecordedEnquiry enquiry, Moment at) {
        return new Event("strategy-discussion", enquiry.id(), null, state(at), at, null, enquiry.children());
    }

    private Event event(RecordedConference one, Moment start) {
        String state = Boolean.FALSE.equals(one.held()) ? "cancelled" : state(start);
        return new Event(
                "conference", one.id(), one.type(), state, start, happened(one.endedAt()), one.childrenConsidered());
    }

    private Event event(RecordedCoreGroup one, Moment held) {
        return new Event("core-group", one.id(), null, state(held), held, happened(one.endedAt()), one.children());
    }

    private String state(Moment begins) {
        return begins.hasHappenedBy(horizon) ? "held" : "planned";
    }

    List<PlanCourse> plans() {
        return kept("plans", snapshot.plans()).stream()
                .filter(one -> happened(one.startedOn()) != null)
                .map(one -> new PlanCourse(
                        one.id(),
                        one.child(),
                        Objects.requireNonNull(one.startedOn()),
                        happened(one.endedOn()),
                        one.category()))
                .toList();
    }

    private @Nullable Moment happened(@Nullable Moment moment) {
        return moment != null && moment.hasHappenedBy(horizon) ? moment : null;
    }
}

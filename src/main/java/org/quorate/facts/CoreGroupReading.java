package org.quorate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedCoreGroup;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.Moment;

/** Reads the core groups: which came after which, and whether a plan ran. */
final class CoreGroupReading {
    private static final String PART = "core-groups";
    private static final String HELD = "coreGroups.heldAt";

    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final List<Meeting> meetings;

    /** One core group with a date, and its place in the snapshot. */
    private record Meeting(RecordedCoreGroup recorded, Occurrence held, String pointer) {
        boolean sharesAChild(Meeting other) {
            List<String> own = recorded.children();
            List<String> others = other.recorded.children();
            return own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others);
        }

        boolean isAbout(String child) {
            return recorded.children().isEmpty() || recorded.children().contains(child);
        }
    }

    CoreGroupReading(CaseSnapshot snapshot, Keeping keeping) {
        this.snapshot = snapshot;
        this.keeping = keeping;
        List<Meeting> dated = new ArrayList<>();
        for (int index = 0; index < snapshot.coreGroups().size(); index++) {
            RecordedCoreGroup recorded = snapshot.coreGroups().get(index);
            String pointer = "/coreGroups/" + index;
            String contradiction = Contradictions.ofCoreGroup(recorded.heldAt(), recorded.endedAt());
            Occurrence held = keeping.moment(PART, HELD, recorded.heldAt(), pointer + "/heldAt", contradiction);
            if (held.moment() != null) {
                dated.add(new Meeting(recorded, held, pointer));
            }
        }
        this.meetings = Timeline.sorted(
                dated, one -> one.held().when(), one -> one.recorded().id());
    }

    /** The core groups at or after the conference that started a plan, about the plan's child, and three missing ones. */
    List<Occurrence> since(String child, Occurrence startedBy) {
        Occurrence none = none();
        Stream<Occurrence> all = !none.isRecorded() || startedBy.moment() == null
                ? Stream.empty()
                : from(startedBy.when(), child).map(Meeting::held);
        return Stream.concat(all, Stream.of(none, none, none)).toList();
    }

    /** The ids of the core groups at or after a conference that are about a child, the first of them first. */
    List<String> idsFrom(Moment start, String child) {
        return from(start, child).map(one -> one.recorded().id()).toList();
    }

    private Stream<Meeting> from(Moment start, String child) {
        return meetings.stream()
                .filter(one ->
                        one.isAbout(child) && Timeline.isAtOrAfter(one.held().when(), start));
    }

    /** Hands over the core groups that were held. */
    void read(Consumer<Object> facts) {
        for (int index = 0; index < meetings.size(); index++) {
            Meeting meeting = meetings.get(index);
            if (meeting.held().happened()) {
                facts.accept(coreGroup(meeting, next(index)));
            }
        }
    }

    private Occurrence next(int index) {
        Occurrence none = none();
        if (!none.isRecorded()) {
            return none;
        }
        Meeting before = meetings.get(index);
        return meetings.stream()
                .skip(index + 1L)
                .filter(before::sharesAChild)
                .map(Meeting::held)
                .findFirst()
                .orElse(none);
    }

    private Occurrence none() {
        String children = "coreGroups.children";
        if (!keeping.keeps(PART, children)) {
            return keeping.notRecorded(PART, children, "/coreGroups");
        }
        return keeping.keeps(PART, HELD)
                ? Occurrence.missing("/coreGroups", HELD)
                : keeping.notRecorded(PART, HELD, "/coreGroups");
    }

    private CoreGroup coreGroup(Meeting meeting, Occurrence next) {
        RecordedCoreGroup recorded = meeting.recorded();
        return new CoreGroup(
                recorded.id(),
                meeting.pointer(),
                meeting.held(),
                keeping.end(
                        PART,
                        "coreGroups.endedAt",
                        recorded.endedAt(),
                        meeting.held(),
                        meeting.pointer() + "/endedAt",
                        null),
                !plansKept() || anyPlanRunsOn(meeting.held().when().day()),
                next,
                this::plansEnd,
                keeping.moment(
                        "core-group-records",
                        "coreGroups.recordToChairAt",
                        recorded.recordToChairAt(),
                        meeting.pointer() + "/recordToChairAt",
                        null),
                meeting.held().contradiction());
    }

    private boolean plansKept() {
        return keeping.keeps("plans", "plans.startedOn") && keeping.keeps("plans", "plans.endedOn");
    }

    private boolean anyPlanRunsOn(LocalDate day) {
        return startedPlans().stream()
                .anyMatch(plan -> !Objects.requireNonNull(plan.startedOn())
                                .day()
                                .isAfter(day)
                        && (!hasEnded(plan)
                                || Objects.requireNonNull(plan.endedOn()).day().isAfter(day)));
    }

    /** When the last plan that had started by a day ended; missing while one runs. */
    private Occurrence plansEnd(LocalDate day) {
        if (!plansKept()) {
            return keeping.keeps("plans") && startedPlans().isEmpty()
                    ? Occurrence.notRecorded("/plans", "a plan of the child")
                    : keeping.notRecorded("plans", "plans.endedOn", "/plans");
        }
        List<RecordedPlan> started = startedPlans().stream()
                .filter(plan -> !Objects.requireNonNull(plan.startedOn()).day().isAfter(day))
                .toList();
        if (started.isEmpty() || !started.stream().allMatch(this::hasEnded)) {
            return Occurrence.missing("/plans", "plans.endedOn");
        }
        Moment last = started.stream()
                .map(plan -> Objects.requireNonNull(plan.endedOn()))
                .max(Comparator.comparing(Moment::first))
                .orElseThrow();
        return Occurrence.seen(last, keeping.horizon(), "/plans", "plans.endedOn", null);
    }

    private List<RecordedPlan> startedPlans() {
        return snapshot.plans().stream()
                .filter(plan -> plan.startedOn() != null && plan.startedOn().hasHappenedBy(keeping.horizon()))
                .toList();
    }

    private boolean hasEnded(RecordedPlan plan) {
        return plan.endedOn() != null && plan.endedOn().hasHappenedBy(keeping.horizon());
    }
}

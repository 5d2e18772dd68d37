package org.quorate.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedChildDecision;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedDecision;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.Moment;

/** Reads the dates that conferences set for first core groups and reviews, and what was held after them. */
final class DatesSetReading {
    private static final String PART = "decisions";
    private static final String CORE_GROUP = "firstCoreGroupSetFor";
    private static final String REVIEW = "reviewSetFor";

    private final CaseRecord record;
    private final Keeping keeping;

    DatesSetReading(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
    }

    void read(Consumer<Object> facts) {
        if (!keeping.keeps(PART) || !keeping.keeps("conferences")) {
            return;
        }
        record.plans().lines().forEach(line -> coreGroup(line).ifPresent(facts));
        List<RecordedConference> all = record.snapshot().conferences();
        for (int index = 0; index < all.size(); index++) {
            RecordedConference conference = all.get(index);
            RecordedDecision decision = conference.decision();
            if (decision != null && ConferenceReading.wasHeld(conference, keeping)) {
                reviews(conference, decision, index, facts);
            }
        }
    }

    private Optional<CoreGroupDate> coreGroup(PlanTimeline.Line line) {
        RecordedConference starter = line.starter();
        if (starter == null) {
            Occurrence untold =
                    Occurrence.notRecorded(line.pointer() + "/startedOn", "the conference that started the plan");
            return Optional.of(new CoreGroupDate(line.plan().id(), untold));
        }
        RecordedDecision decision = starter.decision();
        int index = record.snapshot().conferences().indexOf(starter);
        return set(decision == null ? null : decision.firstCoreGroupSetFor(), CORE_GROUP, index)
                .filter(date -> ConferenceReading.wasHeld(starter, keeping))
                .map(date -> new CoreGroupDate(line.plan().id(), date));
    }

    private void reviews(RecordedConference conference, RecordedDecision decision, int index, Consumer<Object> facts) {
        boolean told = keeping.keeps(PART, "conferences.decision.children.outcome");
        set(decision.reviewSetFor(), REVIEW, index)
                .ifPresent(date -> decision.children().stream()
                        .filter(one -> told && ("plan".equals(one.outcome()) || "continue".equals(one.outcome())))
                        .map(RecordedChildDecision::child)
                        .distinct()
                        .forEach(child -> facts.accept(new ReviewDate(
                                conference.id(),
                                child,
                                record.birth(child),
                                date,
                                Neighbours.reviewOf(child, conference, record),
                                planEnd(
                                        child,
                                        Objects.requireNonNull(conference.startsAt())
                                                .day())))));
    }

    /** A date that was set, or that the source does not keep; a date that was not set is none to keep. */
    private Optional<Occurrence> set(@Nullable Moment date, String field, int index) {
        String name = "conferences.decision." + field;
        String pointer = "/conferences/" + index + "/decision/" + field;
        if (!keeping.keeps(PART, name)) {
            return Optional.of(keeping.notRecorded(PART, name, pointer));
        }
        return Optional.ofNullable(date).map(day -> Occurrence.certain(day, pointer, name));
    }

    /** When the child's last plan to have started by that day ended. */
    private Occurrence planEnd(String child, LocalDate day) {
        String field = "plans.endedOn";
        if (!keeping.keeps("plans", field)) {
            return keeping.notRecorded("plans", field, "/plans");
        }
        return record.plans().lines().stream()
                .filter(line -> line.plan().child().equals(child)
                        && !startDay(line.plan()).isAfter(day))
                .max(Comparator.comparing((PlanTimeline.Line line) -> startDay(line.plan()))
                        .thenComparing(line -> line.plan().id()))
                .map(line -> keeping.moment("plans", field, line.plan().endedOn(), line.pointer() + "/endedOn", null))
                .orElse(Occurrence.missing("/plans", field));
    }

    private static LocalDate startDay(RecordedPlan plan) {
        return Objects.requireNonNull(plan.startedOn()).day();
    }
}

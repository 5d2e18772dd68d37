package org.quorate.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedDecision;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.Moment;

/** Reads the dates that conferences set for first core groups and reviews, and what was held after them. */
final class DatesSetReading {
    private static final String PART = "decisions";
    private static final String CORE_GROUP = "firstCoreGroupSetFor";
    private static final Set<String> WITH_PLAN = Set.of("plan", "continue");
    private static final String REVIEW = "reviewSetFor";

    private final CaseRecord record;
    private final Keeping keeping;
    private final CoreGroupReading coreGroups;

    DatesSetReading(CaseRecord record, CoreGroupReading coreGroups) {
        this.record = record;
        this.coreGroups = coreGroups;
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
                unplanned(conference, decision, index).ifPresent(facts);
            }
        }
    }

    private Optional<CoreGroupDate> coreGroup(PlanTimeline.Line line) {
        RecordedConference starter = line.starter();
        if (starter == null) {
            Occurrence untold =
                    Occurrence.notRecorded(line.pointer() + "/startedOn", "the conference that started the plan");
            return mayHaveDateSet(line.plan())
                    ? Optional.of(new CoreGroupDate(line.plan().id(), untold))
                    : Optional.empty();
        }
        RecordedDecision decision = starter.decision();
        int index = record.snapshot().conferences().indexOf(starter);
        return set(decision == null ? null : decision.firstCoreGroupSetFor(), CORE_GROUP, index)
                .filter(date -> ConferenceReading.wasHeld(starter, keeping))
                .map(date -> new CoreGroupDate(line.plan().id(), date));
    }

    /** Whether a conference set a date for a core group about the child of a plan while that plan may have run. */
    private boolean mayHaveDateSet(RecordedPlan plan) {
        return record.snapshot().conferences().stream()
                .anyMatch(one -> ConferenceReading.wasHeld(one, keeping)
                        && one.decision() != null
                        && (one.decision().firstCoreGroupSetFor() != null
                                || !keeping.keeps(PART, "conferences.decision." + CORE_GROUP))
                        && isAbout(one, plan)
                        && !hasEndedBefore(plan, start(one).day()));
    }

    private static boolean isAbout(RecordedConference conference, RecordedPlan plan) {
        return plan.child() != null && conference.childrenConsidered().contains(plan.child());
    }

    private static boolean hasEndedBefore(RecordedPlan plan, LocalDate day) {
        return plan.endedOn() != null && plan.endedOn().day().isBefore(day);
    }

    /** The date for a core group of a conference of which the record has no plan that it may have been for. */
    private Optional<UnplannedCoreGroup> unplanned(
            RecordedConference conference, RecordedDecision decision, int index) {
        boolean planned = !keeping.keeps("plans")
                || record.plans().lines().stream()
                        .anyMatch(line -> line.starter() == null
                                ? isAbout(conference, line.plan())
                                        && !hasEndedBefore(
                                                line.plan(), start(conference).day())
                                : line.starter().id().equals(conference.id()));
        if (planned
                || decision.firstCoreGroupSetFor() == null
                || children(conference, decision).isEmpty()) {
            return Optional.empty();
        }
        String pointer = "/conferences/" + index;
        Occurrence start = keeping.moment(
                "conferences",
                "conferences.startsAt",
                conference.startsAt(),
                pointer + "/startsAt",
                record.contradictions().ofConference(conference.id()));
        List<Occurrence> held = children(conference, decision).stream()
                .flatMap(child -> coreGroups.since(child, start).stream())
                .toList();
        return set(decision.firstCoreGroupSetFor(), CORE_GROUP, index)
                .map(date -> new UnplannedCoreGroup(conference.id(), date, Occurrence.first(held, held.get(0))));
    }

    /** The children with a plan after a conference; those too of whom nobody recorded what was decided. */
    private List<String> children(RecordedConference conference, RecordedDecision decision) {
        if (!keeping.keeps(PART, "conferences.decision.children.outcome")) {
            return List.of();
        }
        Map<String, @Nullable String> outcomes = new LinkedHashMap<>();
        conference.childrenConsidered().forEach(child -> outcomes.put(child, null));
        decision.children().forEach(one -> outcomes.put(one.child(), one.outcome()));
        return outcomes.entrySet().stream()
                .filter(one -> one.getValue() == null || WITH_PLAN.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Moment start(RecordedConference conference) {
        return Objects.requireNonNull(conference.startsAt());
    }

    private void reviews(RecordedConference conference, RecordedDecision decision, int index, Consumer<Object> facts) {
        set(decision.reviewSetFor(), REVIEW, index)
                .ifPresent(date -> children(conference, decision).stream()
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

    /** When the child's last plan to have started by that day, and not ended before it, ended. */
    private Occurrence planEnd(String child, LocalDate day) {
        String field = "plans.endedOn";
        if (!keeping.keeps("plans", field)) {
            return keeping.notRecorded("plans", field, "/plans");
        }
        return record.plans().lines().stream()
                .filter(line -> line.plan().child().equals(child)
                        && !startDay(line.plan()).isAfter(day)
                        && !hasEndedBefore(line.plan(), day))
                .max(Comparator.comparing((PlanTimeline.Line line) -> startDay(line.plan()))
                        .thenComparing(line -> line.plan().id()))
                .map(line -> keeping.moment("plans", field, line.plan().endedOn(), line.pointer() + "/endedOn", null))
                .orElse(Occurrence.missing("/plans", field));
    }

    private static LocalDate startDay(RecordedPlan plan) {
        return Objects.requireNonNull(plan.startedOn()).day();
    }
}

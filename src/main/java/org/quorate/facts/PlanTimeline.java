package org.quorate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.Moment;

/** Which conference started which plan, which reviews followed it, and which number a review has for which plan. */
final class PlanTimeline {
    private final Keeping keeping;
    private final List<RecordedConference> conferences;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> numbers = new HashMap<>();

    /**
     * A plan that has started.
     *
     * @param starter the conference that started it; null where no conference of the record did
     * @param reviews its reviews, in the order of their starts
     */
    record Line(
            RecordedPlan plan,
            String pointer,
            @Nullable RecordedConference starter,
            List<RecordedConference> reviews) {}

    PlanTimeline(CaseSnapshot snapshot, Keeping keeping) {
        this.keeping = keeping;
        this.conferences = Timeline.sorted(
                snapshot.conferences().stream()
                        .filter(one -> keeping.keeps("conferences", "conferences.startsAt")
                                && ConferenceReading.stands(one)
                                && one.startsAt() != null)
                        .toList(),
                PlanTimeline::start,
                RecordedConference::id);
        for (int index = 0; keeping.keeps("plans") && index < snapshot.plans().size(); index++) {
            RecordedPlan plan = snapshot.plans().get(index);
            if (!keeping.keeps("plans", "plans.startedOn")) {
                lines.add(new Line(plan, "/plans/" + index, null, List.of()));
            } else if (plan.startedOn() != null && plan.startedOn().hasHappenedBy(keeping.horizon())) {
                add(plan, "/plans/" + index);
            }
        }
    }

    private void add(RecordedPlan plan, String pointer) {
        Moment started = Objects.requireNonNull(plan.startedOn());
        RecordedConference starter = starter(plan, started.day());
        List<RecordedConference> reviews = reviews(plan, starter, started.day());
        lines.add(new Line(plan, pointer, starter, reviews));
        for (int index = 0; index < reviews.size(); index++) {
            numbers.computeIfAbsent(reviews.get(index).id(), none -> new TreeSet<>())
                    .add(index + 1);
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The number of a review conference, the lowest of several; absent where it reviewed no plan of the record. */
    Trait number(RecordedConference conference) {
        if (!conference.type().equals("review")) {
            return Trait.ABSENT;
        }
        if (!keeping.keeps("plans")) {
            return Trait.UNTOLD;
        }
        TreeSet<Integer> known = numbers.get(conference.id());
        return known == null ? Trait.ABSENT : Trait.of(known.first().toString());
    }

    private static Moment start(RecordedConference conference) {
        return Objects.requireNonNull(conference.startsAt());
    }

    /** The conference on the plan's first day whose decision gives the child a plan, else the one that considered the child. */
    private @Nullable RecordedConference starter(RecordedPlan plan, LocalDate day) {
        List<RecordedConference> thatDay =
                conferences.stream().filter(one -> start(one).day().equals(day)).toList();
        Predicate<RecordedConference> decided = one -> Decisions.gives(one, plan.child(), "plan", keeping);
        Predicate<RecordedConference> considered =
                one -> one.childrenConsidered().contains(plan.child());
        return thatDay.stream()
                .filter(decided)
                .findFirst()
                .or(() -> thatDay.stream().filter(considered).findFirst())
                .orElse(null);
    }

    /** Reviews count for a plan up to and including the day it ended. */
    private List<RecordedConference> reviews(
            RecordedPlan plan, @Nullable RecordedConference starter, LocalDate startedOn) {
        List<RecordedConference> reviews = new ArrayList<>();
        boolean afterStarter = starter == null;
        for (RecordedConference one : conferences) {
            if (starter != null && one.id().equals(starter.id())) {
                afterStarter = true;
            } else if (afterStarter
                    && one.type().equals("review")
                    && one.childrenConsidered().contains(plan.child())
                    && start(one).day().isAfter(startedOn)
                    && !hasEndedBefore(plan, start(one).day())) {
                reviews.add(one);
            }
        }
        return reviews;
    }

    private boolean hasEndedBefore(RecordedPlan plan, LocalDate day) {
        Moment end = plan.endedOn();
        return end != null
                && keeping.keeps("plans", "plans.endedOn")
                && end.hasHappenedBy(keeping.horizon())
                && day.isAfter(end.day());
    }
}

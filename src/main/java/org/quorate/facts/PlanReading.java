package org.quorate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.time.Moment;

/** Reads the plans that have started: which conference started each, its first core group, its reviews. */
final class PlanReading {
    private static final String PART = "plans";

    private final CaseSnapshot snapshot;
    private final Keeping keeping;
    private final List<ConferenceReading> conferences;
    private final CoreGroupReading coreGroups;
    private final Contradictions contradictions;

    PlanReading(
            CaseSnapshot snapshot,
            Keeping keeping,
            List<ConferenceReading> conferences,
            CoreGroupReading coreGroups,
            Contradictions contradictions) {
        this.snapshot = snapshot;
        this.keeping = keeping;
        this.conferences = Timeline.sorted(
                conferences.stream()
                        .filter(one -> one.recorded().startsAt() != null)
                        .toList(),
                one -> Objects.requireNonNull(one.recorded().startsAt()),
                one -> one.recorded().id());
        this.coreGroups = coreGroups;
        this.contradictions = contradictions;
    }

    void read(Consumer<Object> facts) {
        for (int index = 0; index < snapshot.plans().size(); index++) {
            RecordedPlan recorded = snapshot.plans().get(index);
            Moment started = recorded.startedOn();
            if (started != null && started.hasHappenedBy(keeping.horizon())) {
                read(recorded, started, "/plans/" + index, facts);
            }
        }
    }

    private void read(RecordedPlan recorded, Moment started, String pointer, Consumer<Object> facts) {
        ConferenceReading starter = keeping.keeps("conferences") ? starter(recorded, started.day()) : null;
        Occurrence startedBy = starter == null
                ? Occurrence.notRecorded(pointer + "/startedOn", starterField())
                : starter.conference().start();
        Occurrence end = keeping.moment(PART, "plans.endedOn", recorded.endedOn(), pointer + "/endedOn", null);
        List<Conference> reviews = reviews(recorded, starter, started, end);
        Plan plan = new Plan(
                recorded.id(),
                recorded.child(),
                pointer,
                startedBy,
                starter == null ? Trait.UNTOLD : Trait.of(starter.recorded().type()),
                end,
                keeping.moment(PART, "plans.sentToChairAt", recorded.sentToChairAt(), pointer + "/sentToChairAt", null),
                coreGroups.first(recorded.child(), startedBy),
                next(reviews, 0),
                contradictions.ofPlan(recorded.id()));
        facts.accept(plan);
        for (int index = 0; index < reviews.size(); index++) {
            Conference review = reviews.get(index);
            if (review.start().happened() && leavesRunning(review, end)) {
                facts.accept(new PlanReview(plan, review, next(reviews, index + 1)));
            }
        }
    }

    private String starterField() {
        return keeping.keeps("conferences") ? "the conference that started the plan" : "conferences";
    }

    /** The conference on the plan's first day whose decision gives the child a plan, else the one that considered the child. */
    private @Nullable ConferenceReading starter(RecordedPlan plan, LocalDate day) {
        List<ConferenceReading> thatDay = conferences.stream()
                .filter(one ->
                        Objects.requireNonNull(one.recorded().startsAt()).day().equals(day))
                .toList();
        Predicate<ConferenceReading> decided = one -> one.givesPlan(plan.child());
        Predicate<ConferenceReading> considered = one -> one.considered(plan.child());
        return thatDay.stream()
                .filter(decided)
                .findFirst()
                .or(() -> thatDay.stream().filter(considered).findFirst())
                .orElse(null);
    }

    /** Reviews count for a plan up to and including the day it ended. */
    private List<Conference> reviews(
            RecordedPlan plan, @Nullable ConferenceReading starter, Moment started, Occurrence end) {
        List<Conference> reviews = new ArrayList<>();
        boolean afterStarter = starter == null;
        for (ConferenceReading one : conferences) {
            Conference conference = one.conference();
            if (one == starter) {
                afterStarter = true;
            } else if (afterStarter
                    && conference.type().equals("review")
                    && conference.start().isRecorded()
                    && one.considered(plan.child())
                    && isWithin(conference, starter == null ? started : null, end)) {
                reviews.add(conference);
            }
        }
        return reviews;
    }

    private static boolean isWithin(Conference review, @Nullable Moment laterThan, Occurrence end) {
        LocalDate day = review.start().when().day();
        boolean started = laterThan == null || day.isAfter(laterThan.day());
        boolean ended = end.happened() && day.isAfter(end.when().day());
        return started && !ended;
    }

    private static boolean leavesRunning(Conference review, Occurrence end) {
        return !end.happened() || end.when().day().isAfter(review.start().when().day());
    }

    private Occurrence next(List<Conference> reviews, int from) {
        if (!keeping.keeps("conferences", "conferences.childrenConsidered")) {
            return keeping.notRecorded("conferences", "conferences.childrenConsidered", "/conferences");
        }
        return from < reviews.size()
                ? reviews.get(from).start()
                : Occurrence.missing("/conferences", "conferences.startsAt");
    }
}

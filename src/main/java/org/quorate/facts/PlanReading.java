package org.quorate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedPlan;

/** Reads the plans that have started: which conference started each, its first core group, its reviews. */
final class PlanReading {
    private static final String PART = "plans";

    private final CaseRecord record;
    private final Keeping keeping;
    private final Map<String, Conference> conferences = new HashMap<>();
    private final CoreGroupReading coreGroups;

    PlanReading(CaseRecord record, List<ConferenceReading> conferences, CoreGroupReading coreGroups) {
        this.record = record;
        this.keeping = record.keeping();
        conferences.forEach(one -> this.conferences.put(one.recorded().id(), one.conference()));
        this.coreGroups = coreGroups;
    }

    void read(Consumer<Object> facts) {
        record.plans().lines().forEach(line -> read(line, facts));
    }

    private void read(PlanTimeline.Line line, Consumer<Object> facts) {
        RecordedPlan recorded = line.plan();
        String pointer = line.pointer();
        Occurrence end = keeping.moment(PART, "plans.endedOn", recorded.endedOn(), pointer + "/endedOn", null);
        List<Conference> reviews = new ArrayList<>();
        line.reviews().forEach(one -> reviews.add(Objects.requireNonNull(conferences.get(one.id()))));
        Plan plan = plan(
                line,
                end,
                next(reviews, 0),
                Stream.concat(reviews.stream().map(Conference::start), Stream.of(next(reviews, reviews.size())))
                        .toList());
        facts.accept(plan);
        for (int index = 0; index < reviews.size(); index++) {
            Conference review = reviews.get(index);
            if (review.start().happened() && leavesRunning(review, end)) {
                facts.accept(new PlanReview(plan, review, index + 1, next(reviews, index + 1)));
            }
        }
    }

    private Plan plan(PlanTimeline.Line line, Occurrence end, Occurrence firstReview, List<Occurrence> reviews) {
        RecordedPlan recorded = line.plan();
        String pointer = line.pointer();
        Occurrence startedBy = startedBy(line.starter(), pointer);
        List<Occurrence> held = coreGroups.since(recorded.child(), startedBy);
        Birth birth = record.birth(recorded.child());
        Map<String, Occurrence> moments = new HashMap<>(record.enquiries().of(line.starter()));
        moments.putAll(birth.moments());
        moments.put("conference", startedBy);
        moments.put("end of the conference", endOf(line.starter(), pointer));
        moments.put(
                "start of the plan",
                keeping.moment(PART, "plans.startedOn", recorded.startedOn(), pointer + "/startedOn", null));
        moments.put("end of the plan", end);
        moments.put("first core group", held.get(0));
        moments.put("first review", firstReview);
        return new Plan(
                recorded.id(),
                recorded.child(),
                pointer,
                startedBy,
                moments,
                traits(line),
                birth,
                end,
                keeping.moment(PART, "plans.sentToChairAt", recorded.sentToChairAt(), pointer + "/sentToChairAt", null),
                held,
                reviews,
                firstReview,
                record.contradictions().ofPlan(recorded.id()));
    }

    private Map<String, Trait> traits(PlanTimeline.Line line) {
        RecordedConference starter = line.starter();
        String category = line.plan().category();
        boolean categoryKept = keeping.keeps(PART, "plans.category");
        return Map.of(
                "started-by", starter == null ? Trait.UNTOLD : Trait.of(starter.type()),
                "category", !categoryKept ? Trait.UNTOLD : category == null ? Trait.ABSENT : Trait.of(category));
    }

    private Occurrence startedBy(@Nullable RecordedConference starter, String pointer) {
        return starter == null
                ? Occurrence.notRecorded(pointer + "/startedOn", starterField())
                : conference(starter).start();
    }

    private Occurrence endOf(@Nullable RecordedConference starter, String pointer) {
        return starter == null
                ? Occurrence.notRecorded(pointer + "/startedOn", starterField())
                : Objects.requireNonNull(conference(starter).anchor("end of the conference"));
    }

    private Conference conference(RecordedConference recorded) {
        return Objects.requireNonNull(conferences.get(recorded.id()));
    }

    private String starterField() {
        return keeping.keeps("conferences") ? "the conference that started the plan" : "conferences";
    }

    private static boolean leavesRunning(Conference review, Occurrence end) {
        LocalDate day = review.start().when().day();
        return !end.happened() || end.when().day().isAfter(day);
    }

    private Occurrence next(List<Conference> reviews, int from) {
        boolean startsKept =
                keeping.keeps("conferences", "conferences.startsAt") && keeping.keeps(PART, "plans.startedOn");
        if (!startsKept || !keeping.keeps("conferences", "conferences.childrenConsidered")) {
            return keeping.notRecorded("conferences", "conferences.childrenConsidered", "/conferences");
        }
        return from < reviews.size()
                ? reviews.get(from).start()
                : Occurrence.missing("/conferences", "conferences.startsAt");
    }
}

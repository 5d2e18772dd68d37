package org.quorate.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedPlan;

/** Reads how each plan that has started began, and how it ended. */
final class PlanCourseReading {
    private static final String PART = "plans";

    private final CaseRecord record;
    private final Keeping keeping;

    PlanCourseReading(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
    }

    void read(Consumer<Object> facts) {
        record.plans().lines().forEach(line -> {
            facts.accept(beginning(line));
            Occurrence ended =
                    keeping.moment(PART, "plans.endedOn", line.plan().endedOn(), line.pointer() + "/endedOn", null);
            if (ended.happened() || !ended.isRecorded()) {
                facts.accept(ending(line, ended));
            }
        });
    }

    private PlanBeginning beginning(PlanTimeline.Line line) {
        RecordedPlan plan = line.plan();
        Occurrence started =
                keeping.moment(PART, "plans.startedOn", plan.startedOn(), line.pointer() + "/startedOn", null);
        return new PlanBeginning(
                plan.id(),
                started,
                unborn(record.birth(plan.child()), started),
                keeping.yesNo(PART, "plans.familyInvolved", plan.familyInvolved(), line.pointer() + "/familyInvolved"));
    }

    private static Answer unborn(Birth birth, Occurrence started) {
        Occurrence born = birth.born();
        if (born.moment() != null && started.moment() == null) {
            return Answer.notKept(started.pointer(), started.field());
        }
        if (!born.isRecorded()) {
            return Answer.notKept(born.pointer(), born.field());
        }
        boolean unborn = born.moment() == null || birth.unbornOn(started.when().day()) == Reply.YES;
        String value = born.moment() == null ? null : born.moment().text();
        return Answer.listed(unborn, born.pointer(), value, born.field());
    }

    private PlanEnding ending(PlanTimeline.Line line, Occurrence ended) {
        List<RecordedConference> there = ended.happened() ? endedBy(line.plan(), ended) : List.of();
        Map<String, Answer> places = new LinkedHashMap<>();
        String first = line.reviews().isEmpty() ? "" : line.reviews().get(0).id();
        places.put("first review", place(there, one -> one.id().equals(first), "that was at the first review"));
        places.put(
                "transfer-in",
                place(there, one -> one.type().equals("transfer-in"), "that was at a transfer-in conference"));
        places.put("inquorate", place(there, one -> false, ""));
        return new PlanEnding(
                line.plan().id(),
                ended,
                there.stream().map(RecordedConference::id).toList(),
                places);
    }

    private Answer place(List<RecordedConference> there, Predicate<RecordedConference> kind, String why) {
        String notKept = notKept();
        if (notKept != null) {
            return Answer.notKept("/conferences", notKept);
        }
        return there.stream()
                .filter(kind)
                .findFirst()
                .map(one -> Answer.listed(true, pointer(one), one.type(), "conferences.type")
                        .because(why))
                .orElseGet(() -> Answer.listed(false, "/conferences", null, "conferences"));
    }

    private String pointer(RecordedConference one) {
        return "/conferences/" + record.snapshot().conferences().indexOf(one) + "/type";
    }

    /** The conferences that ended a plan are those on that day that considered its child. */
    private List<RecordedConference> endedBy(RecordedPlan plan, Occurrence ended) {
        return record.snapshot().conferences().stream()
                .filter(one -> notKept() == null
                        && ConferenceReading.stands(one)
                        && one.startsAt() != null
                        && one.startsAt().day().equals(ended.when().day())
                        && one.childrenConsidered().contains(plan.child()))
                .toList();
    }

    /** What would tell at which conference a plan ended; null where all of it is kept. */
    private @Nullable String notKept() {
        if (!keeping.keeps("conferences")) {
            return "conferences";
        }
        return Stream.of("conferences.startsAt", "conferences.childrenConsidered", "plans.startedOn")
                .filter(field -> !keeping.keepsNamed(field))
                .findFirst()
                .orElse(null);
    }
}

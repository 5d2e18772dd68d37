package org.quorate.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedChildDecision;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedEnquiry;
import org.quorate.snapshot.RecordedPlan;
import org.quorate.snapshot.RecordedStrategyDiscussion;
import org.quorate.time.Moment;

/** Where a record contradicts itself: a meeting or plan that ends before it starts, an ending on another day than decided. */
final class Contradictions {
    private final Map<String, String> conferences = new HashMap<>();
    private final Map<String, String> plans = new HashMap<>();

    Contradictions(CaseSnapshot snapshot, Keeping keeping) {
        snapshot.conferences().forEach(one -> {
            if (endsBeforeItStarts(one.startsAt(), one.endedAt())) {
                conferences.put(one.id(), "the conference ends before it starts");
            }
        });
        snapshot.plans().forEach(one -> {
            if (endsBeforeItStarts(one.startedOn(), one.endedOn())) {
                plans.put(one.id(), "the plan ends before it starts");
            }
        });
        if (keeping.keeps("plans", "plans.endedOn") && keeping.keeps("plans", "plans.startedOn")) {
            overlaps(snapshot.plans());
        }
        if (keeping.keeps("plans", "plans.endedOn")
                && keeping.keeps("decisions", "conferences.decision.children.outcome")) {
            snapshot.conferences().stream()
                    .filter(one -> ConferenceReading.wasHeld(one, keeping))
                    .forEach(one -> discontinuations(one, snapshot.plans()));
        }
    }

    /** Two plans of one child that share more than the day on which one ends and the other starts. */
    private void overlaps(List<RecordedPlan> all) {
        for (RecordedPlan one : all) {
            for (RecordedPlan other : all) {
                if (!one.id().equals(other.id()) && Objects.equals(one.child(), other.child()) && overlap(one, other)) {
                    plans.putIfAbsent(one.id(), "another plan of the child ran on the same days");
                }
            }
        }
    }

    private static boolean overlap(RecordedPlan one, RecordedPlan other) {
        return one.startedOn() != null
                && other.startedOn() != null
                && endsAfter(one, startDay(other))
                && endsAfter(other, startDay(one));
    }

    private static boolean endsAfter(RecordedPlan plan, LocalDate day) {
        return plan.endedOn() == null || plan.endedOn().day().isAfter(day);
    }

    private void discontinuations(RecordedConference conference, List<RecordedPlan> all) {
        if (conference.decision() == null || conference.startsAt() == null) {
            return;
        }
        for (RecordedChildDecision decided : conference.decision().children()) {
            if ("discontinue".equals(decided.outcome()) && decided.child() != null) {
                endedElsewhere(decided.child(), conference.startsAt(), all).ifPresent(plan -> {
                    conferences.put(conference.id(), "the conference discontinued a plan that did not end on that day");
                    plans.put(plan.id(), "the plan did not end on the day a conference discontinued it");
                });
            }
        }
    }

    /** The plan that such a decision must mean: the child's latest to have started by then, unless one ended that day. */
    private static Optional<RecordedPlan> endedElsewhere(String child, Moment decidedAt, List<RecordedPlan> all) {
        List<RecordedPlan> started = all.stream()
                .filter(plan -> child.equals(plan.child())
                        && plan.startedOn() != null
                        && !plan.startedOn().day().isAfter(decidedAt.day()))
                .toList();
        boolean endedThatDay = started.stream()
                .anyMatch(plan -> plan.endedOn() != null && plan.endedOn().day().equals(decidedAt.day()));
        return endedThatDay
                ? Optional.empty()
                : started.stream()
                        .max(Comparator.comparing(Contradictions::startDay).thenComparing(RecordedPlan::id));
    }

    private static LocalDate startDay(RecordedPlan plan) {
        return Objects.requireNonNull(plan.startedOn()).day();
    }

    private static boolean endsBeforeItStarts(@Nullable Moment start, @Nullable Moment end) {
        return start != null && end != null && end.isWhollyBefore(start);
    }

    @Nullable
    String ofConference(String id) {
        return conferences.get(id);
    }

    @Nullable
    String ofPlan(String id) {
        return plans.get(id);
    }

    static @Nullable String ofCoreGroup(@Nullable Moment held, @Nullable Moment ended) {
        return endsBeforeItStarts(held, ended) ? "the core group ends before it starts" : null;
    }

    /** The list of strategy discussions and the single one must not exclude each other. */
    static @Nullable String ofEnquiry(RecordedEnquiry enquiry, @Nullable RecordedStrategyDiscussion initiating) {
        Moment single = enquiry.strategyDiscussionAt();
        Moment listed = initiating == null ? null : initiating.at();
        boolean disagree =
                single != null && listed != null && (single.isWhollyBefore(listed) || listed.isWhollyBefore(single));
        return disagree ? "the list of strategy discussions and the single one disagree" : null;
    }
}

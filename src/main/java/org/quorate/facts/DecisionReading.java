package org.quorate.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.ChildDecision.Course;
import org.quorate.snapshot.RecordedChildDecision;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedDecision;
import org.quorate.time.Moment;

/** Reads what one conference decided, as a whole and for each child. What is said of a planned one has not happened. */
final class DecisionReading {
    private static final String PART = "decisions";
    private static final String FIELD = "conferences.decision.";

    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final boolean begun;
    private final @Nullable RecordedDecision decision;

    DecisionReading(CaseRecord record, RecordedConference recorded, String conferencePointer) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = recorded;
        this.pointer = conferencePointer + "/decision/";
        this.begun = ConferenceReading.hasBegun(recorded, keeping);
        this.decision = begun ? recorded.decision() : null;
    }

    void read(Consumer<Object> facts) {
        if (!keeping.keeps(PART)) {
            return;
        }
        List<ChildDecision> children = children();
        boolean given = children.stream().anyMatch(ChildDecision::isPlanBegun);
        boolean made = given || children.stream().anyMatch(one -> one.course() == Course.CONTINUED);
        facts.accept(whole(given, made));
        children.forEach(facts);
    }

    private ConferenceDecision whole(boolean planGiven, boolean planMade) {
        Answer split = yesNo("split", RecordedDecision::split);
        return new ConferenceDecision(
                recorded.id(),
                planGiven,
                planMade,
                begun && split.reply() != Answer.Reply.NO,
                yesNo("thresholdQuestionConsidered", RecordedDecision::thresholdQuestionConsidered),
                split,
                yesNo("castingVoteByChair", RecordedDecision::castingVoteByChair),
                yesNo("outlinePlan", RecordedDecision::outlinePlan),
                named("leadSocialWorker", said(RecordedDecision::leadSocialWorker)),
                named("coreGroupMembers", coreGroupMembers()),
                dated("firstCoreGroupSetFor", RecordedDecision::firstCoreGroupSetFor),
                dated("reviewSetFor", RecordedDecision::reviewSetFor));
    }

    private @Nullable String coreGroupMembers() {
        return decision == null || decision.coreGroupMembers().isEmpty()
                ? null
                : String.join(", ", decision.coreGroupMembers());
    }

    /** Every child considered, and every child for whom something was decided. */
    private List<ChildDecision> children() {
        boolean known = keeping.keeps("conferences", "conferences.childrenConsidered");
        Set<String> considered = known ? new LinkedHashSet<>(recorded.childrenConsidered()) : Set.of();
        Set<String> all = new LinkedHashSet<>(considered);
        if (decision != null) {
            decision.children().forEach(one -> all.add(one.child()));
        }
        List<ChildDecision> children = new ArrayList<>(all.size());
        all.forEach(child -> children.add(child(child, considered.contains(child))));
        return children;
    }

    private ChildDecision child(String child, boolean considered) {
        int row = row(child);
        RecordedChildDecision decided =
                decision == null || row < 0 ? null : decision.children().get(row);
        String outcome = decided == null ? null : decided.outcome();
        String category = decided == null ? null : decided.category();
        String at = "children" + (row < 0 ? "" : "/" + row);
        return new ChildDecision(
                recorded.id(),
                child,
                record.birth(child),
                considered,
                course(outcome),
                trait("children.outcome", outcome),
                trait("children.category", category),
                named("children.outcome", outcome, row < 0 ? at : at + "/outcome"),
                named("children.category", category, row < 0 ? at : at + "/category"),
                yesNo("careAndSupportConsidered", RecordedDecision::careAndSupportConsidered),
                dated("planningMeetingSetFor", RecordedDecision::planningMeetingSetFor),
                keeping.moment(
                        PART,
                        FIELD + "discontinuationReviewedAt",
                        said(RecordedDecision::discontinuationReviewedAt),
                        pointer + "discontinuationReviewedAt",
                        null));
    }

    private int row(String child) {
        for (int row = 0; decision != null && row < decision.children().size(); row++) {
            if (decision.children().get(row).child().equals(child)) {
                return row;
            }
        }
        return -1;
    }

    private Course course(@Nullable String outcome) {
        if (outcome == null || !keeping.keeps(PART, FIELD + "children.outcome")) {
            return Course.UNKNOWN;
        }
        return switch (outcome) {
            case "plan" -> Course.BEGUN;
            case "continue" -> Course.CONTINUED;
            case "no-plan" -> Course.NOT_MADE;
            default -> Course.ENDED;
        };
    }

    private Trait trait(String field, @Nullable String value) {
        if (!keeping.keeps(PART, FIELD + field)) {
            return Trait.UNTOLD;
        }
        return value == null ? Trait.ABSENT : Trait.of(value);
    }

    private Answer yesNo(String field, Function<RecordedDecision, @Nullable Boolean> what) {
        return keeping.yesNo(PART, FIELD + field, said(what), pointer + field);
    }

    private Noted named(String field, @Nullable String value) {
        return named(field, value, field);
    }

    /** A text that is there and says nothing is none. */
    private Noted named(String field, @Nullable String value, String at) {
        return noted(field, value == null || value.isBlank() ? null : value, null, pointer + at);
    }

    private Noted dated(String field, Function<RecordedDecision, @Nullable Moment> what) {
        Moment date = said(what);
        return noted(field, date == null ? null : date.text(), date, pointer + field);
    }

    private Noted noted(String field, @Nullable String value, @Nullable Moment date, String at) {
        String name = FIELD + field;
        if (!keeping.keeps(PART, name) && value == null) {
            return new Noted(keeping.notKept(PART, name, at), keeping.notRecorded(PART, name, at));
        }
        return new Noted(
                Answer.listed(value != null, at, value, name),
                date == null ? Occurrence.missing(at, name) : Occurrence.certain(date, at, name));
    }

    private <T> @Nullable T said(Function<RecordedDecision, @Nullable T> what) {
        return decision == null ? null : what.apply(decision);
    }
}

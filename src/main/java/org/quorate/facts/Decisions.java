package org.quorate.facts;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedChildDecision;
import org.quorate.snapshot.RecordedConference;

/** What conferences decided, as far as the source keeps decisions. */
final class Decisions {
    private static final String PART = "decisions";
    private static final String OUTCOME = "conferences.decision.children.outcome";

    private Decisions() {}

    /** Whether a conference decided that for a child. */
    static boolean gives(RecordedConference conference, @Nullable String child, String outcome, Keeping keeping) {
        return conference.decision() != null
                && keeping.keeps(PART, OUTCOME)
                && conference.decision().children().stream()
                        .anyMatch(one -> outcome.equals(one.outcome()) && Objects.equals(one.child(), child));
    }

    /** What was decided for the children of a conference. */
    static Trait outcomes(RecordedConference conference, Keeping keeping) {
        return keeping.keeps(PART, OUTCOME) ? said(conference, RecordedChildDecision::outcome) : Trait.UNTOLD;
    }

    /** The categories decided for the children of a conference. */
    static Trait categories(RecordedConference conference, Keeping keeping) {
        return keeping.keeps(PART, "conferences.decision.children.category")
                ? said(conference, RecordedChildDecision::category)
                : Trait.UNTOLD;
    }

    private static Trait said(
            RecordedConference conference, java.util.function.Function<RecordedChildDecision, @Nullable String> what) {
        if (conference.decision() == null) {
            return Trait.ABSENT;
        }
        Set<String> values = new HashSet<>();
        conference.decision().children().forEach(one -> {
            String value = what.apply(one);
            if (value != null) {
                values.add(value);
            }
        });
        return values.isEmpty() ? Trait.ABSENT : new Trait(values, true);
    }

    /** Whether the recommendations were split. */
    static Trait split(RecordedConference conference, Keeping keeping) {
        if (!keeping.keeps(PART, "conferences.decision.split")) {
            return Trait.UNTOLD;
        }
        Boolean split =
                conference.decision() == null ? null : conference.decision().split();
        return split == null ? Trait.UNTOLD : Trait.of(split.toString());
    }
}

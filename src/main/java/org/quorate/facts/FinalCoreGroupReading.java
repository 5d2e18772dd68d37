package org.quorate.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedCoreGroup;
import org.quorate.time.Moment;

/** Reads for each review conference which core group was the last before it. */
final class FinalCoreGroupReading {
    private static final String PART = "core-groups";
    private static final String HELD = "coreGroups.heldAt";
    private static final String CHILDREN = "coreGroups.children";

    private final List<RecordedCoreGroup> coreGroups;
    private final Keeping keeping;

    FinalCoreGroupReading(CaseRecord record) {
        this.coreGroups = record.snapshot().coreGroups();
        this.keeping = record.keeping();
    }

    void read(List<ConferenceReading> conferences, Consumer<Object> facts) {
        conferences.stream()
                .map(ConferenceReading::recorded)
                .filter(one -> one.type().equals("review"))
                .forEach(one -> facts.accept(new FinalCoreGroup(one.id(), last(one))));
    }

    /** Of those about a child of the review that do not lie wholly after its start. */
    private Occurrence last(RecordedConference review) {
        if (!keeping.keeps(PART, CHILDREN)) {
            return keeping.notRecorded(PART, CHILDREN, "/coreGroups");
        }
        List<Occurrence> before = new ArrayList<>();
        for (int index = 0; index < coreGroups.size(); index++) {
            RecordedCoreGroup one = coreGroups.get(index);
            boolean sharesAChild =
                    one.children().isEmpty() || !Collections.disjoint(one.children(), review.childrenConsidered());
            if (sharesAChild && one.heldAt() != null && mayBeBefore(one.heldAt(), review)) {
                String contradiction = Contradictions.ofCoreGroup(one.heldAt(), one.endedAt());
                before.add(keeping.moment(PART, HELD, one.heldAt(), "/coreGroups/" + index + "/heldAt", contradiction));
            }
        }
        return before.stream()
                .filter(one -> one.moment() != null)
                .max(Occurrence.BY_MOMENT)
                .orElse(
                        keeping.keeps(PART, HELD)
                                ? Occurrence.missing("/coreGroups", HELD)
                                : keeping.notRecorded(PART, HELD, "/coreGroups"));
    }

    private static boolean mayBeBefore(Moment held, RecordedConference review) {
        return review.startsAt() != null
                && held.first().isBefore(review.startsAt().last());
    }
}

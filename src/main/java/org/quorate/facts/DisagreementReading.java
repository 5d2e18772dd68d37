package org.quorate.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedDisagreement;
import org.quorate.snapshot.RecordedStep;
import org.quorate.time.Moment;

/** Reads the disagreements that have been raised, and how far each was taken. */
final class DisagreementReading {
    private static final String PART = "disagreements";
    private static final String AT = "disagreements.steps.at";

    private final CaseRecord record;
    private final Keeping keeping;

    DisagreementReading(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
    }

    void read(Consumer<Object> facts) {
        List<RecordedDisagreement> all = record.snapshot().disagreements();
        for (int index = 0; keeping.keeps(PART) && index < all.size(); index++) {
            Disagreement disagreement = disagreement(all.get(index), "/disagreements/" + index);
            if (disagreement.raised().state() != Occurrence.State.FORESEEN) {
                facts.accept(disagreement);
            }
        }
    }

    private Disagreement disagreement(RecordedDisagreement recorded, String pointer) {
        Occurrence resolved =
                keeping.moment(PART, "disagreements.resolvedAt", recorded.resolvedAt(), pointer + "/resolvedAt", null);
        return new Disagreement(
                recorded.id(),
                pointer,
                keeping.moment(PART, "disagreements.raisedAt", recorded.raisedAt(), pointer + "/raisedAt", null),
                record.people().author(recorded.raisedBy()),
                steps(recorded, pointer + "/steps", resolved),
                resolved);
    }

    private Map<String, Occurrence> steps(RecordedDisagreement recorded, String pointer, Occurrence resolved) {
        Map<String, Occurrence> steps = new LinkedHashMap<>();
        boolean kept = keeping.keepsNamed(AT) && keeping.keepsNamed("disagreements.steps.step");
        for (String name : Disagreement.LADDER) {
            Occurrence none = kept ? Occurrence.missing(pointer, AT) : keeping.notRecorded(PART, AT, pointer);
            steps.put(name, kept ? Occurrence.first(taken(name, recorded, pointer, resolved), none) : none);
        }
        return steps;
    }

    /** What came wholly after the resolution is no step towards it. */
    private List<Occurrence> taken(String name, RecordedDisagreement recorded, String pointer, Occurrence resolved) {
        List<Occurrence> taken = new ArrayList<>();
        for (int row = 0; row < recorded.steps().size(); row++) {
            RecordedStep step = recorded.steps().get(row);
            if (step.step().equals(name) && step.at() != null && !isAfter(step.at(), resolved)) {
                taken.add(keeping.moment(PART, AT, step.at(), pointer + "/" + row + "/at", null));
            }
        }
        return taken;
    }

    private static boolean isAfter(Moment step, Occurrence resolved) {
        return resolved.happened() && resolved.when().isWhollyBefore(step);
    }
}

package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedDisagreement;
import org.quorate.snapshot.RecordedProfessional;
import org.quorate.snapshot.RecordedStep;

/** Reads about which professionals a disagreement was taken to the formal step. */
final class PractitionerReading {
    private static final String PART = "disagreements";
    private static final String AT = "disagreements.steps.at";

    private final CaseRecord record;
    private final Keeping keeping;

    PractitionerReading(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
    }

    void read(Consumer<Object> facts) {
        for (RecordedProfessional one : record.snapshot().professionals()) {
            facts.accept(new Practitioner(one.id(), record.people().author(one.id()), escalated(one.id())));
        }
    }

    private Occurrence escalated(String about) {
        for (String field : List.of(AT, "disagreements.steps.step", "disagreements.about")) {
            if (!keeping.keeps(PART, field)) {
                return keeping.notRecorded(PART, field, "/disagreements");
            }
        }
        List<Occurrence> formal = new ArrayList<>();
        List<RecordedDisagreement> all = record.snapshot().disagreements();
        for (int index = 0; index < all.size(); index++) {
            if (about.equals(all.get(index).about())) {
                addFormal(all.get(index), "/disagreements/" + index + "/steps/", formal);
            }
        }
        return Occurrence.earliest(formal, Occurrence.missing("/disagreements", PART));
    }

    private void addFormal(RecordedDisagreement disagreement, String pointer, List<Occurrence> formal) {
        for (int row = 0; row < disagreement.steps().size(); row++) {
            RecordedStep step = disagreement.steps().get(row);
            if (step.step().equals("formal") && step.at() != null) {
                formal.add(keeping.moment(PART, AT, step.at(), pointer + row + "/at", null));
            }
        }
    }
}

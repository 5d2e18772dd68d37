package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quorate.snapshot.RecordedCoreGroup;
import org.quorate.snapshot.RecordedDisagreement;
import org.quorate.snapshot.RecordedProfessional;
import org.quorate.snapshot.RecordedStep;

/** Reads at which meetings professionals owed what they owed, and about whom a disagreement was taken to the formal step. */
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
            facts.accept(new Practitioner(
                    one.id(), record.people().author(one.id()), escalations(one.id()), neverEscalated()));
        }
        ConferenceReading.all(record).stream()
                .map(ConferenceReading::conference)
                .forEach(one -> facts.accept(new Occasion("conference", one.id(), one.start())));
        List<RecordedCoreGroup> coreGroups = record.snapshot().coreGroups();
        for (int index = 0; index < coreGroups.size(); index++) {
            RecordedCoreGroup one = coreGroups.get(index);
            String at = "/coreGroups/" + index + "/heldAt";
            Occurrence held = keeping.moment("core-groups", "coreGroups.heldAt", one.heldAt(), at, null);
            facts.accept(new Occasion("core-group", one.id(), held));
        }
    }

    private Occurrence neverEscalated() {
        return Stream.of(AT, "disagreements.steps.step", "disagreements.about")
                .filter(field -> !keeping.keeps(PART, field))
                .findFirst()
                .map(field -> keeping.notRecorded(PART, field, "/disagreements"))
                .orElse(Occurrence.missing("/disagreements", PART));
    }

    private List<Occurrence> escalations(String about) {
        List<Occurrence> formal = new ArrayList<>();
        if (!neverEscalated().isRecorded()) {
            return formal;
        }
        List<RecordedDisagreement> all = record.snapshot().disagreements();
        for (int index = 0; index < all.size(); index++) {
            if (about.equals(all.get(index).about())) {
                addFormal(all.get(index), "/disagreements/" + index + "/steps/", formal);
            }
        }
        return formal;
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

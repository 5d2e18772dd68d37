package org.quorate.facts;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedComplaint;

/** Reads the complaints; one that lies after the horizon has not been made yet. */
final class ComplaintReading {
    private static final String PART = "complaints";

    private final CaseRecord record;
    private final Keeping keeping;

    ComplaintReading(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
    }

    void read(Consumer<Object> facts) {
        List<RecordedComplaint> all = record.snapshot().complaints();
        for (int index = 0; keeping.keeps(PART) && index < all.size(); index++) {
            Complaint complaint = complaint(all.get(index), "/complaints/" + index);
            if (complaint.made().state() != Occurrence.State.FORESEEN) {
                facts.accept(complaint);
            }
        }
    }

    private Complaint complaint(RecordedComplaint recorded, String pointer) {
        return new Complaint(
                recorded.id(),
                keeping.moment(PART, "complaints.madeAt", recorded.madeAt(), pointer + "/madeAt", null),
                keeping.moment(PART, "complaints.answeredAt", recorded.answeredAt(), pointer + "/answeredAt", null),
                about(recorded.about()));
    }

    private Trait about(@Nullable String what) {
        if (!keeping.keeps(PART, "complaints.about")) {
            return Trait.UNTOLD;
        }
        return what == null ? Trait.ABSENT : Trait.of(what);
    }
}

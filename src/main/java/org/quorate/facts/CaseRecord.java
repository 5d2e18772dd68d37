package org.quorate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedChild;

/** One case as its readers see it: the snapshot, and what has to be known about the whole before any part is read. */
record CaseRecord(
        CaseSnapshot snapshot,
        Keeping keeping,
        People people,
        Contradictions contradictions,
        PlanTimeline plans,
        EnquiryMoments enquiries,
        Map<String, Birth> births) {

    static CaseRecord of(CaseSnapshot snapshot, Keeping keeping, AgencyNames agencies) {
        Map<String, Birth> births = new HashMap<>();
        for (int index = 0; index < snapshot.children().size(); index++) {
            RecordedChild child = snapshot.children().get(index);
            births.put(child.id(), Birth.of(child, "/children/" + index, keeping));
        }
        return new CaseRecord(
                snapshot,
                keeping,
                new People(snapshot, agencies, keeping),
                new Contradictions(snapshot, keeping),
                new PlanTimeline(snapshot, keeping),
                new EnquiryMoments(snapshot, keeping),
                births);
    }

    /** The births of these children. */
    List<Birth> births(List<String> children) {
        List<Birth> several = new ArrayList<>();
        children.forEach(child -> several.add(birth(child)));
        return several;
    }

    /** The birth of that child of the case. */
    Birth birth(String child) {
        return Objects.requireNonNull(births.get(child));
    }
}

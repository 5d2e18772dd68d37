package org.quorate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.quorate.facts.Enquiry.Result;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedEnquiry;

/** Reads the enquiries, and which initial conference belongs to which. */
final class EnquiryReading {
    private static final String PART = "enquiries";

    private final CaseRecord record;
    private final Keeping keeping;
    private final List<ConferenceReading> conferences;

    EnquiryReading(CaseRecord record, List<ConferenceReading> conferences) {
        this.record = record;
        this.keeping = record.keeping();
        this.conferences = conferences;
    }

    void read(Consumer<Object> facts) {
        List<RecordedEnquiry> enquiries = record.snapshot().enquiries();
        for (int index = 0; index < enquiries.size(); index++) {
            facts.accept(enquiry(enquiries.get(index), "/enquiries/" + index));
        }
    }

    private Enquiry enquiry(RecordedEnquiry recorded, String pointer) {
        List<Birth> births = record.births(recorded.children());
        Map<String, Occurrence> moments = new HashMap<>(record.enquiries().of(recorded));
        Occurrence discussed = Objects.requireNonNull(moments.get("strategy discussion"));
        moments.putAll(Birth.moments(
                births, discussed.moment() == null ? null : discussed.when().day()));
        return new Enquiry(recorded.id(), pointer, outcome(recorded), moments, births, initialConference(recorded));
    }

    private Result outcome(RecordedEnquiry recorded) {
        if (!keeping.keeps(PART, "enquiries.outcome")) {
            return Result.NOT_KEPT;
        }
        if (recorded.outcome() != null) {
            return recorded.outcome().equals("conference") ? Result.CONFERENCE : Result.NO_CONFERENCE;
        }
        boolean answered = conferences.stream().anyMatch(one -> answers(one, recorded));
        return answered ? Result.CONFERENCE_ANSWERS_IT : Result.OPEN;
    }

    private Occurrence initialConference(RecordedEnquiry enquiry) {
        if (!keeping.keeps("conferences")) {
            return keeping.notRecorded("conferences", "conferences.startsAt", "/conferences");
        }
        for (String field : List.of("conferences.startsAt", "conferences.childrenConsidered")) {
            boolean childrenKept = keeping.keeps("conferences", "conferences.childrenConsidered");
            if (!keeping.keepsNamed(field) && record.enquiries().answers().mayBeAnswered(enquiry, childrenKept)) {
                return keeping.notRecorded("conferences", field, "/conferences");
            }
        }
        List<Occurrence> initial = conferences.stream()
                .filter(one -> answers(one, enquiry))
                .map(one -> one.conference().start())
                .toList();
        return initial.stream()
                .filter(one -> !one.isRecorded())
                .findFirst()
                .orElseGet(() -> Occurrence.first(initial, Occurrence.missing("/conferences", "conferences.startsAt")));
    }

    private boolean answers(ConferenceReading conference, RecordedEnquiry enquiry) {
        return record.enquiries().answers().of(conference.recorded()).contains(enquiry);
    }

    /** A pre-birth conference is an initial one throughout. */
    static boolean isInitial(RecordedConference conference) {
        return conference.type().equals("initial") || conference.type().equals("pre-birth");
    }
}

package org.quorate.facts;

import java.util.Collections;
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
        boolean named = conferences.stream()
                .anyMatch(one -> recorded.id().equals(one.recorded().enquiry()));
        return named ? Result.CONFERENCE_NAMES_IT : Result.OPEN;
    }

    private Occurrence initialConference(RecordedEnquiry enquiry) {
        if (!keeping.keeps("conferences")) {
            return keeping.notRecorded("conferences", "conferences.startsAt", "/conferences");
        }
        if (!keeping.keeps("conferences", "conferences.startsAt") && mayHaveOne(enquiry)) {
            return keeping.notRecorded("conferences", "conferences.startsAt", "/conferences");
        }
        List<Occurrence> initial = conferences.stream()
                .filter(one -> isInitial(one.recorded())
                        && enquiry.equals(record.enquiries().enquiryOf(one.recorded())))
                .map(one -> one.conference().start())
                .toList();
        return initial.stream()
                .filter(one -> !one.isRecorded())
                .findFirst()
                .orElseGet(() -> Occurrence.first(initial, Occurrence.missing("/conferences", "conferences.startsAt")));
    }

    /** Without starts, an initial conference that names no enquiry may belong to any that shares a child. */
    private boolean mayHaveOne(RecordedEnquiry enquiry) {
        return conferences.stream()
                .map(ConferenceReading::recorded)
                .anyMatch(one -> isInitial(one)
                        && one.enquiry() == null
                        && !Collections.disjoint(one.childrenConsidered(), enquiry.children()));
    }

    /** A pre-birth conference is an initial one throughout. */
    static boolean isInitial(RecordedConference conference) {
        return conference.type().equals("initial") || conference.type().equals("pre-birth");
    }
}

package org.quorate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedCirculation;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedMinutes;
import org.quorate.time.Moment;

/** When the minutes of one conference were sent; {@code minutes} and {@code circulations} count together, the earliest for each recipient. */
final class MinutesReading {
    private static final String PART = "minutes";
    private static final String FIELD = "conferences.minutes.sentAt";

    private final Keeping keeping;
    private final String pointer;
    private final Map<String, Occurrence> sent = new HashMap<>();

    MinutesReading(Keeping keeping, RecordedConference recorded, String conferencePointer) {
        this.keeping = keeping;
        this.pointer = conferencePointer + "/minutes";
        for (int row = 0; row < recorded.minutes().size(); row++) {
            RecordedMinutes minutes = recorded.minutes().get(row);
            note(minutes.to(), minutes.sentAt(), pointer + "/" + row + "/sentAt");
        }
        for (int row = 0; row < recorded.circulations().size(); row++) {
            RecordedCirculation circulation = recorded.circulations().get(row);
            if ("minutes".equals(circulation.document())) {
                note(circulation.to(), circulation.at(), conferencePointer + "/circulations/" + row + "/at");
            }
        }
    }

    private void note(@Nullable String recipient, @Nullable Moment at, String where) {
        if (recipient != null && at != null) {
            Occurrence again = keeping.moment(PART, FIELD, at, where, null);
            sent.merge(recipient, again, (before, now) -> Occurrence.earliest(List.of(before, now), before));
        }
    }

    Occurrence sentTo(String recipient) {
        if (!keeping.keeps(PART, FIELD)) {
            return keeping.notRecorded(PART, FIELD, pointer);
        }
        Occurrence at = sent.get(recipient);
        return at == null ? Occurrence.missing(pointer, FIELD) : at;
    }
}

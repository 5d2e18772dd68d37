package org.quorate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedCirculation;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedCoreGroup;
import org.quorate.snapshot.RecordedMinutes;
import org.quorate.time.Moment;

/** When the documents of one meeting were sent to whom; of several sendings of one document the earliest counts. */
public final class Circulation {
    private static final String MINUTES = "minutes";

    private final Keeping keeping;
    private final String part;
    private final String field;
    private final String pointer;
    private final Map<String, Map<String, Occurrence>> sent = new HashMap<>();

    private Circulation(Keeping keeping, String part, String field, String pointer) {
        this.keeping = keeping;
        this.part = part;
        this.field = field;
        this.pointer = pointer;
    }

    /** That of a conference, whose minutes may stand in a list of their own. */
    static Circulation of(RecordedConference conference, Keeping keeping, String at) {
        Circulation circulation =
                new Circulation(keeping, "minutes", "conferences.circulations.at", at + "/circulations");
        circulation.note(conference.circulations());
        for (int row = 0; row < conference.minutes().size(); row++) {
            RecordedMinutes minutes = conference.minutes().get(row);
            circulation.note(MINUTES, minutes.to(), minutes.sentAt(), at + "/minutes/" + row + "/sentAt");
        }
        return circulation;
    }

    /** That of a core group. */
    static Circulation of(RecordedCoreGroup coreGroup, Keeping keeping, String at) {
        Circulation circulation =
                new Circulation(keeping, "core-group-records", "coreGroups.circulations.at", at + "/circulations");
        circulation.note(coreGroup.circulations());
        return circulation;
    }

    /** When all of these had been sent to that person; missing while one has not. */
    Occurrence sent(Set<String> documents, String recipient) {
        return documents.stream()
                .map(document -> sent(document, recipient))
                .reduce(Circulation::later)
                .orElse(Occurrence.missing(pointer, field));
    }

    private Occurrence sent(String document, String recipient) {
        String told = document.equals(MINUTES) ? "conferences.minutes.sentAt" : field;
        if (!keeping.keeps(part, told)) {
            return keeping.notRecorded(part, told, pointer);
        }
        Occurrence at = sent.getOrDefault(document, Map.of()).get(recipient);
        return at == null ? Occurrence.missing(pointer, told) : at;
    }

    /** One that is not recorded goes before one that is missing, and that before one that has happened. */
    private static Occurrence later(Occurrence one, Occurrence other) {
        if (one.state() != other.state()) {
            return one.state().compareTo(other.state()) > 0 ? one : other;
        }
        return one.moment() == null || Occurrence.BY_MOMENT.compare(one, other) > 0 ? one : other;
    }

    private void note(List<RecordedCirculation> rows) {
        for (int row = 0; row < rows.size(); row++) {
            RecordedCirculation one = rows.get(row);
            note(one.document(), one.to(), one.at(), pointer + "/" + row + "/at");
        }
    }

    private void note(String document, String recipient, @Nullable Moment at, String where) {
        if (at != null) {
            Occurrence again = keeping.moment(part, field, at, where, null);
            sent.computeIfAbsent(document, none -> new HashMap<>())
                    .merge(recipient, again, (before, now) -> Occurrence.earliest(List.of(before, now), before));
        }
    }
}

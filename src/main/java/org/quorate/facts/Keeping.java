package org.quorate.facts;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.Moment;

/**
 * What the source of a case keeps, and the horizon after which nothing has happened yet: the as-of moment, or the
 * moment the snapshot was taken where that is earlier.
 */
public final class Keeping {
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("enquiries", "enquiries"),
            Map.entry("conferences", "conferences"),
            Map.entry("conferences.invitations", "invitations"),
            Map.entry("conferences.attendance", "attendance"),
            Map.entry("conferences.reports", "reports"),
            Map.entry("conferences.reports.quality", "report-quality"),
            Map.entry("conferences.decision", "decisions"),
            Map.entry("conferences.minutes", "minutes"),
            Map.entry("plans", "plans"),
            Map.entry("coreGroups", "core-groups"),
            Map.entry("disagreements", "disagreements"),
            Map.entry("complaints", "complaints"),
            Map.entry("transfers", "transfers"),
            Map.entry("approvals", "approvals"));

    private final @Nullable Set<String> parts;
    private final Set<String> fieldsNotKept;
    private final Instant horizon;

    /** Null parts mean that every part is kept. */
    Keeping(@Nullable Set<String> parts, Set<String> fieldsNotKept, Instant horizon) {
        this.parts = parts;
        this.fieldsNotKept = fieldsNotKept;
        this.horizon = horizon;
    }

    /** A list that is named among the fields that are not kept is a part that is not kept. */
    public static Keeping of(CaseSnapshot snapshot, Instant horizon) {
        Set<String> fields = new HashSet<>(snapshot.notRecorded());
        Set<String> parts = snapshot.recorded() == null ? null : new HashSet<>(snapshot.recorded());
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            if (fields.contains(list.getKey())) {
                parts = parts == null ? new HashSet<>(CaseSnapshot.parts()) : parts;
                parts.remove(list.getValue());
            }
        }
        return new Keeping(parts, fields, horizon);
    }

    /** Whether a part is kept, or a field by its dotted name, which begins with the list it stands in. */
    public boolean keepsNamed(String name) {
        return name.indexOf('.') < 0 ? keeps(name) : keepsField(name);
    }

    Instant horizon() {
        return horizon;
    }

    /** Whether a part is kept. */
    public boolean keeps(String part) {
        return parts == null || parts.contains(part);
    }

    /** Whether the part is kept, and that field of it. */
    public boolean keeps(String part, String field) {
        return keeps(part) && keepsField(field);
    }

    private boolean keepsField(String field) {
        if (fieldsNotKept.isEmpty()) {
            return true;
        }
        for (int end = field.length(); end > 0; end = field.lastIndexOf('.', end - 1)) {
            if (fieldsNotKept.contains(field.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    /** A moment of a part, or that the source does not keep it. */
    Occurrence moment(
            String part, String field, @Nullable Moment moment, String pointer, @Nullable String contradiction) {
        return keeps(part, field)
                ? Occurrence.seen(moment, horizon, pointer, field, contradiction)
                : notRecorded(part, field, pointer);
    }

    /** A yes/no of a part, or that the source does not keep it. */
    Answer yesNo(String part, String field, @Nullable Boolean value, String pointer) {
        return keeps(part, field) ? Answer.recorded(value, pointer, field) : notKept(part, field, pointer);
    }

    Occurrence notRecorded(String part, String field, String pointer) {
        return Occurrence.notRecorded(pointer, keeps(part) ? field : part);
    }

    Answer notKept(String part, String field, String pointer) {
        return Answer.notKept(pointer, keeps(part) ? field : part);
    }
}

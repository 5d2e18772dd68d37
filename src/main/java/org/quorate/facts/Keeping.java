package org.quorate.facts;

import java.time.Duration;
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

    /** Where the source does not keep these, no order of events can be told, whatever stands there now and then. */
    private static final Set<String> PLACING = Set.of("conferences.startsAt", "plans.startedOn", "coreGroups.heldAt");

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

    /** A moment of a part, or that the source does not keep it; a value that is there counts all the same. */
    Occurrence moment(
            String part, String field, @Nullable Moment moment, String pointer, @Nullable String contradiction) {
        return keeps(part, field) || (moment != null && keeps(part) && !PLACING.contains(field))
                ? Occurrence.seen(moment, horizon, pointer, field, contradiction)
                : notRecorded(part, field, pointer);
    }

    /** The end of a meeting. Of one that began more than a day before, or at no noted time, it must have happened. */
    Occurrence end(
            String part,
            String field,
            @Nullable Moment ended,
            Occurrence start,
            String pointer,
            @Nullable String contradiction) {
        boolean over =
                start.happened() ? start.when().last().plus(Duration.ofDays(1)).isBefore(horizon) : !start.isRecorded();
        return ended == null && over
                ? notRecorded(part, field, pointer)
                : moment(part, field, ended, pointer, contradiction);
    }

    /** A yes/no of a part, or that the source does not keep it; an answer that is there counts all the same. */
    Answer yesNo(String part, String field, @Nullable Boolean value, String pointer) {
        return keeps(part, field) || (value != null && keeps(part))
                ? Answer.recorded(value, pointer, field)
                : notKept(part, field, pointer);
    }

    Occurrence notRecorded(String part, String field, String pointer) {
        return Occurrence.notRecorded(pointer, keeps(part) ? field : part);
    }

    Answer notKept(String part, String field, String pointer) {
        return Answer.notKept(pointer, keeps(part) ? field : part);
    }
}

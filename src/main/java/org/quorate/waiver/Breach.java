package org.quorate.waiver;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;

/**
 * The breach that an agreement was given for. A duty whose breach is another one day is not let pass by it: what was agreed
 * of a report that came a day late was not agreed of one that never came.
 *
 * @param kind in which way the duty was breached
 * @param dueBy the deadline, as findings print it; null where there was not exactly one
 * @param doneAt when it was done, as findings print it; null where it was not
 */
public record Breach(
        Kind kind, @Nullable String dueBy, @Nullable String doneAt) {
    /** The ways in which a duty is breached. */
    static final List<Kind> KINDS = List.of(Kind.NOT_DONE, Kind.LATE, Kind.CONDITION_FAILED);

    /** That of a finding; null where it is none. */
    public static @Nullable Breach of(Finding finding) {
        Kind kind = finding.kind();
        return kind != null && KINDS.contains(kind) ? new Breach(kind, finding.dueBy(), finding.doneAt()) : null;
    }

    /** All of it in words, such as "late, due by 2026-04-12, done at 2026-04-13". */
    public String words() {
        return Stream.of(
                        kind.id(),
                        dueBy == null ? null : "due by " + dueBy,
                        doneAt == null ? null : "done at " + doneAt)
                .filter(one -> one != null)
                .collect(Collectors.joining(", "));
    }
}

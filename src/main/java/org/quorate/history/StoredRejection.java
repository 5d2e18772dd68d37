package org.quorate.history;

import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.Rejected;

/**
 * An input that a run rejected; what was found there is not kept, for it may be a text of the record.
 *
 * @param file the file as it was named
 * @param line the line, from 1; null where it has none
 * @param pointer JSON pointer into the snapshot; null where the fault is not in one place
 * @param caseId the case; null where it is not known
 * @param expected what was expected
 */
public record StoredRejection(
        String file,
        @Nullable String line,
        @Nullable String pointer,
        @Nullable String caseId,
        String expected) {
    static StoredRejection of(Rejected rejected) {
        String line = rejected.line() == null ? null : rejected.line().toString();
        return new StoredRejection(rejected.file(), line, rejected.pointer(), rejected.caseId(), rejected.expected());
    }
}

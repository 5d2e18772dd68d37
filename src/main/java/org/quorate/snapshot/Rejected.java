package org.quorate.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * One reason why an input, or a part of it, could not be read.
 *
 * @param file the file as it was named, {@code -} for standard input, {@code (memory)} for a snapshot in no file
 * @param line the line in the file, from 1; null where it has none
 * @param column the column in that line, from 1; null where it has none
 * @param pointer JSON pointer into the snapshot; null where the fault is not in one place of it
 * @param caseId the case; null where it is not known
 * @param found what was found; null where there is nothing to show
 * @param expected what was expected
 * @param nearest the known name that was most likely meant; null where none is near
 * @param reason the whole, in one sentence
 */
public record Rejected(
        String file,
        @Nullable Long line,
        @Nullable Integer column,
        @Nullable String pointer,
        @Nullable String caseId,
        @Nullable String found,
        String expected,
        @Nullable String nearest,
        String reason) {

    /** Where a snapshot stands that no file holds. */
    private static final String MEMORY = "(memory)";

    /** A fault of a snapshot that was built in memory. */
    static Rejected inMemory(Fault fault, String caseId) {
        return new Rejected(
                MEMORY,
                null,
                null,
                fault.pointer(),
                caseId,
                fault.found(),
                fault.expected(),
                fault.nearest(),
                fault.reason());
    }

    /** A fault of a whole file. */
    public static Rejected file(String file, String expected, String reason) {
        return new Rejected(file, null, null, null, null, null, expected, null, reason);
    }

    /** A fault of a whole line. */
    public static Rejected line(String file, long line, String expected, String reason) {
        return new Rejected(file, line, null, null, null, null, expected, null, reason);
    }
}

package org.quorate.policy;

import org.jspecify.annotations.Nullable;

/**
 * One fault of a pack, or one thing that is legal but suspicious.
 *
 * @param file the file as it was named
 * @param line from 1
 * @param column from 1
 * @param found what was found
 * @param expected what was expected
 * @param nearest the known name or phrase that was most likely meant; null where none is near
 * @param kind how much is wrong with it
 */
public record PackFault(
        String file,
        int line,
        int column,
        String found,
        String expected,
        @Nullable String nearest,
        Kind kind) {

    /** How much is wrong. */
    public enum Kind {
        /** The pack cannot be used so. */
        FAULT,
        /** It can be, and may not be what was meant. */
        SUSPICIOUS,
        /** It can be, and names an agency that no list has. */
        UNLISTED_AGENCY
    }

    /** Whether it is only suspicious. */
    public boolean warning() {
        return kind != Kind.FAULT;
    }

    /** The whole, in one line. */
    public String message() {
        return file + ":" + line + ":" + column + ": " + (warning() ? "warning: " : "") + found + "; expected was "
                + expected + "." + (nearest == null ? "" : " Maybe «" + nearest + "» was meant.");
    }
}

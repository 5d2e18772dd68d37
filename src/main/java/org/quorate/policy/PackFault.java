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
 * @param warning whether it is only suspicious
 */
public record PackFault(
        String file,
        int line,
        int column,
        String found,
        String expected,
        @Nullable String nearest,
        boolean warning) {

    /** The whole, in one line. */
    public String message() {
        return file + ":" + line + ":" + column + ": " + (warning ? "warning: " : "") + found + "; expected was "
                + expected + "." + (nearest == null ? "" : " Maybe «" + nearest + "» was meant.");
    }
}

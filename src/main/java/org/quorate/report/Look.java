package org.quorate.report;

/**
 * How a text is to look.
 *
 * @param width columns
 * @param colour whether the terminal shows colours
 */
public record Look(int width, boolean colour) {
    /** Where the output is no terminal. */
    public static final Look PLAIN = new Look(100, false);
}

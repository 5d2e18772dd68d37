package org.quorate.policy;

/**
 * The sentence of the procedure that a clause rests on.
 *
 * @param source the source's file name or address
 * @param quote its own words; {@code …} stands for words left out
 */
public record Citation(String source, String quote) {}

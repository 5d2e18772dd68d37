package org.quorate.facts;

/**
 * A conference or a core group of the case, at which professionals may owe something.
 *
 * @param type {@code conference} or {@code core-group}
 * @param id its id
 * @param start when it starts
 */
public record Occasion(String type, String id, Occurrence start) {}

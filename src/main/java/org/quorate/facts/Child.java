package org.quorate.facts;

/**
 * A child of the household.
 *
 * @param id its id
 */
public record Child(String id) {}

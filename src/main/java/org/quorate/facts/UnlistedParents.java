package org.quorate.facts;

/**
 * The source does not say who the parents are.
 *
 * @param conference the id of a conference to which they matter
 * @param part the part or field that would say it
 */
public record UnlistedParents(String conference, String part) {}

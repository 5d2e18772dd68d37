package org.quorate.facts;

/**
 * What followed a conference, held or cancelled.
 *
 * @param conference the conference's id
 * @param next the next later conference that shares a child with it and was not cancelled
 */
public record Reconvening(String conference, Occurrence next) {}

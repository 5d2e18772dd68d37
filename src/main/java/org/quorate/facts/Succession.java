package org.quorate.facts;

/**
 * Two conferences that were held one after the other about a child.
 *
 * @param before the id of the last conference before it that shares a child
 * @param conference the id of the later one
 * @param everyone which agencies would have been there had everybody come of whom the record of the case knows
 */
public record Succession(String before, String conference, Presence everyone) {}

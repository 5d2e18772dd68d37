package org.quorate.facts;

/**
 * The last core group before a review conference.
 *
 * @param review the review conference's id
 * @param held when it was held
 */
public record FinalCoreGroup(String review, Occurrence held) {}

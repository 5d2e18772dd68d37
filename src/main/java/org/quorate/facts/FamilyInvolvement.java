package org.quorate.facts;

/**
 * How one conference involved the family as a whole.
 *
 * @param conference the conference's id
 * @param chairMet when the chair met the family
 * @param viewsRecorded whether the views of the family were recorded
 */
public record FamilyInvolvement(String conference, Occurrence chairMet, Answer viewsRecorded) {}

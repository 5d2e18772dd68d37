package org.quorate.facts;

/**
 * What the family said of a report.
 *
 * @param report the report's id
 * @param recorded whether their comments were recorded
 */
public record FamilyComments(String report, Answer recorded) {}

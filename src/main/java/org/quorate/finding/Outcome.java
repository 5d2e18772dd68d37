package org.quorate.finding;

/** What became of a duty; the words are those that every report prints. */
public enum Outcome {
    /** Done, and in time. */
    MET("met"),
    /** Not done and its deadline has passed, or done late, or done wrongly; {@link Kind} says which. */
    BREACHED("breached"),
    /** Not done, and the deadline lies at or after the as-of moment. */
    DUE("due"),
    /** The record cannot tell; {@link Kind} says why. */
    UNDETERMINED("undetermined"),
    /** The policy has the obligation, and nothing in the case owes it. */
    NOT_APPLICABLE("not-applicable"),
    /** A rule failed, or the duty cannot be reckoned; other cases are not touched by it. */
    ERROR("error");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** The word printed in reports and given on the command line. */
    public String id() {
        return id;
    }
}

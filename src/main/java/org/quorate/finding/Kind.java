package org.quorate.finding;

/** Why a duty is breached, or why the record cannot tell. */
public enum Kind {
    /** Breached: the thing is missing and its deadline has passed. */
    NOT_DONE("not-done"),
    /** Breached: done after its deadline. */
    LATE("late"),
    /** Breached: done wrongly, too early, or what had to hold did not. */
    CONDITION_FAILED("condition-failed"),
    /** Undetermined: the record contradicts itself. */
    INCONSISTENT("inconsistent"),
    /** Undetermined: the source does not keep this part, or nobody recorded the answer. */
    NOT_RECORDED("not-recorded"),
    /** Undetermined: not done in a snapshot taken before a deadline that has passed since. */
    RECORD_TOO_OLD("record-too-old"),
    /** Undetermined: a date without a time of day straddles the deadline. */
    TIME_OF_DAY_UNKNOWN("time-of-day-unknown");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The word printed in reports. */
    public String id() {
        return id;
    }
}

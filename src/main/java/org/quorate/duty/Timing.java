package org.quorate.duty;

/** How a duty stands, by the truth table of {@link Reckoned}; the rules in {@code rules/judgement} say what follows. */
public enum Timing {
    /** Done, and in time. */
    IN_TIME,
    /** Done after its deadline. */
    LATE,
    /** Not done, and its deadline has passed. */
    MISSED,
    /** Not done, and its deadline has not passed. */
    OPEN,
    /** What had to hold held. */
    HOLDS,
    /** What had to hold did not. */
    FAILS,
    /** The record contradicts itself about what the duty rests on. */
    INCONSISTENT,
    /** The source does not keep what would tell, or nobody recorded the answer. */
    NOT_RECORDED,
    /** Not done in a snapshot that was taken before the deadline, which has passed since. */
    TOO_OLD,
    /** A day without a time of day straddles the deadline. */
    STRADDLES,
    /** The deadline lies outside the years that can be reckoned. */
    OUTSIDE_CALENDAR
}

package org.quorate.duty;

/** What sets a duty apart from one that is simply done or not by its deadline. */
enum Mark {
    /** It has to be done strictly before the meeting at which it is owed. */
    BEFOREHAND,
    /** It is done last before a meeting, no earlier than the clause's span before it. */
    LATEST,
    /** It is done first when the record says so, unless it was before the source kept anything. */
    FIRST_KEPT,
    /** What has to hold is that something was not so, without a word of the clause. */
    FORBIDDEN,
    /** It stands for all that a list would name that the source does not keep. */
    UNLISTED
}

package org.quorate.facts;

/**
 * A conference that was cancelled.
 *
 * @param conference the conference as it was to be
 * @param inquorate whether it was cancelled for want of a quorum
 */
public record CancelledConference(Conference conference, Answer inquorate) {

    /** Its id. */
    public String id() {
        return conference.id();
    }

    /** Whether it may have been cancelled for want of a quorum. */
    public boolean isPerhapsInquorate() {
        return inquorate.reply() != Answer.Reply.NO;
    }
}

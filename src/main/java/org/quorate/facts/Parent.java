package org.quorate.facts;

/**
 * A parent of the case, as one conference has to do with them.
 *
 * @param conference the conference's id
 * @param id the parent's id
 * @param invited when the parent was invited
 * @param undated whether an invitation without a date stands in the record
 * @param absent whether the parent was not there
 * @param viewsPresented whether the views of the parent were presented
 * @param exclusionReason whether a reason was given for keeping the parent out; not answered where nobody says so
 */
public record Parent(
        String conference,
        String id,
        Occurrence invited,
        Answer undated,
        Answer absent,
        Answer viewsPresented,
        Answer exclusionReason)
        implements Circumstance, Addressee {

    /** Whether an invitation without a date stands in the record. */
    public boolean isInvitedWithoutDate() {
        return undated.reply() == Answer.Reply.YES;
    }

    /** Whether the parent was certainly there. */
    public boolean isPresent() {
        return absent.reply() == Answer.Reply.NO;
    }

    /** Whether the record says that the parent was kept out, with a reason or without. */
    public boolean isExcluded() {
        return exclusionReason.reply() == Answer.Reply.YES || exclusionReason.reply() == Answer.Reply.NO;
    }
}

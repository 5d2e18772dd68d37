package org.quorate.facts;

/**
 * An agency with an invited professional, the chair aside.
 *
 * @param conference the conference's id
 * @param agency the agency owing as such
 * @param mayBeAbsent whether the conference has begun, or all its invited gave apologies and send nobody
 * @param attended whether any of its invited was present or represented
 * @param hasReport whether a report of that conference is listed that is its own, or stands for every agency's
 * @param whetherReportThere whether such a report was there by the start, as far as its moments tell
 * @param reported the first moment of such a report
 * @param toChair that no report of it has reached the chair, as far as the source keeps that
 * @param sharedWithParents that no report of it has been shared, as far as the source keeps that
 */
public record InvitedAgency(
        String conference,
        Person agency,
        boolean mayBeAbsent,
        Answer attended,
        boolean hasReport,
        Answer whetherReportThere,
        Occurrence reported,
        Occurrence toChair,
        Occurrence sharedWithParents)
        implements Circumstance {

    /** Whether it was absent, as far as the record tells: before a conference, where all its invited gave apologies. */
    public boolean isAbsent() {
        return attended.reply() != Answer.Reply.YES && mayBeAbsent;
    }

    /** Whether its report was certainly there by the start. */
    public boolean isReportThere() {
        return whetherReportThere.reply() == Answer.Reply.YES;
    }

    @Override
    public Trait trait(String key) {
        return agency.trait(key);
    }
}

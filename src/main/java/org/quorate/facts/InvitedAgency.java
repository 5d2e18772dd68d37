package org.quorate.facts;

/**
 * An agency with an invited professional, the chair aside.
 *
 * @param conference the conference's id
 * @param agency the agency owing as such
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
        Answer attended,
        boolean hasReport,
        Answer whetherReportThere,
        Occurrence reported,
        Occurrence toChair,
        Occurrence sharedWithParents)
        implements Circumstance {

    /** Whether it was certainly present or represented. */
    public boolean isPresent() {
        return attended.reply() == Answer.Reply.YES;
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

package org.quorate.facts;

/**
 * What a conference decided as a whole; of a planned conference, nothing yet.
 *
 * @param conference the conference's id
 * @param planGiven whether a child gets a plan, as far as the record tells
 * @param planMade whether a child gets or keeps a plan, as far as the record tells
 * @param mayBeSplit whether the recommendations may have been split; not so before the conference
 * @param thresholdQuestion whether the threshold question was considered
 * @param split whether the recommendations were split
 * @param castingVote whether the chair cast the deciding vote
 * @param outlinePlan whether an outline plan was agreed
 * @param leadSocialWorker the lead social worker
 * @param coreGroup the members of the core group
 * @param firstCoreGroup the date of the first core group
 * @param review the date of the next review
 */
public record ConferenceDecision(
        String conference,
        boolean planGiven,
        boolean planMade,
        boolean mayBeSplit,
        Answer thresholdQuestion,
        Answer split,
        Answer castingVote,
        Answer outlinePlan,
        Noted leadSocialWorker,
        Noted coreGroup,
        Noted firstCoreGroup,
        Noted review) {}

package org.quorate.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * What a conference decided.
 *
 * @param thresholdQuestionConsidered whether the threshold question was considered; null where not recorded
 * @param split whether the recommendations were split; null where not recorded
 * @param castingVoteByChair whether the chair cast the deciding vote; null where not recorded
 * @param children the decision for each child
 * @param recommendations what each professional recommended
 * @param dissents who dissented
 * @param outlinePlan whether an outline plan was agreed; null where not recorded
 * @param leadSocialWorker the lead social worker named; null where not recorded
 * @param coreGroupMembers the members of the core group
 * @param firstCoreGroupSetFor the date set for the first core group; null where not recorded
 * @param reviewSetFor the date set for the review; null where not recorded
 * @param discontinuationReviewedAt when a discontinuation was reviewed; null where not recorded
 * @param careAndSupportConsidered whether care and support without a plan was considered; null where not recorded
 * @param planningMeetingSetFor the date set for a planning meeting; null where not recorded
 * @param quorumDiscretion whether the chair went ahead with a lower quorum; null where not recorded
 * @param quorumDiscretionReason why; null where not recorded
 */
public record RecordedDecision(
        @Nullable Boolean thresholdQuestionConsidered,
        @Nullable Boolean split,
        @Nullable Boolean castingVoteByChair,
        List<RecordedChildDecision> children,
        List<RecordedRecommendation> recommendations,
        List<RecordedDissent> dissents,
        @Nullable Boolean outlinePlan,
        @Nullable String leadSocialWorker,
        List<String> coreGroupMembers,
        @Nullable Moment firstCoreGroupSetFor,
        @Nullable Moment reviewSetFor,
        @Nullable Moment discontinuationReviewedAt,
        @Nullable Boolean careAndSupportConsidered,
        @Nullable Moment planningMeetingSetFor,
        @Nullable Boolean quorumDiscretion,
        @Nullable String quorumDiscretionReason) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedDecision {
        quorumDiscretionReason = Field.text(quorumDiscretionReason);
        children = Field.list(children);
        recommendations = Field.list(recommendations);
        dissents = Field.list(dissents);
        coreGroupMembers = Field.ids(coreGroupMembers);
    }
}

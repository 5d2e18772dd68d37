package org.quorate.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A report to a conference.
 *
 * @param id the report
 * @param by its author; null where not recorded
 * @param toChairAt when it reached the chair; null where not recorded
 * @param sharedWithParents when and how it was shared with the parents
 * @param sharedWithChildAt when it was shared with the child; null where not recorded
 * @param shareWithChildAppropriate whether it was appropriate to share it with the child; null where not recorded
 * @param signed whether signed; null where not recorded
 * @param legible whether legible; null where not recorded
 * @param ownTemplate whether on the agency's own template; null where not recorded
 * @param familyCommentsRecorded whether the family's comments were recorded; null where not recorded
 * @param sensitiveInformation whether it holds sensitive information; null where not recorded
 * @param chairToldOfSensitiveAt when the chair was told of that; null where not recorded
 * @param collective whether it is the one report of the whole core group; null where not recorded
 * @param quality what a reviewer found in it; null where not recorded
 */
public record RecordedReport(
        String id,
        @Nullable String by,
        @Nullable Moment toChairAt,
        List<RecordedSharing> sharedWithParents,
        @Nullable Moment sharedWithChildAt,
        @Nullable Boolean shareWithChildAppropriate,
        @Nullable Boolean signed,
        @Nullable Boolean legible,
        @Nullable Boolean ownTemplate,
        @Nullable Boolean familyCommentsRecorded,
        @Nullable Boolean sensitiveInformation,
        @Nullable Moment chairToldOfSensitiveAt,
        @Nullable Boolean collective,
        @Nullable RecordedQuality quality) {

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedReport {
        id = Field.required(id);
        sharedWithParents = Field.list(sharedWithParents);
    }
}

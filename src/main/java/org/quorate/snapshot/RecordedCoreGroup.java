package org.quorate.snapshot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Moment;

/**
 * A core group meeting.
 *
 * @param id the meeting
 * @param heldAt when it was held or is to be held; null where not recorded
 * @param endedAt when it ended; null where not recorded
 * @param children the children it was about; missing means all of the case
 * @param attendance who was there
 * @param laterDatesSet whether later dates were set; null where not recorded
 * @param objectivesMonitored whether progress was measured against the objectives; null where not recorded
 * @param recordToChairAt when the chair received its record; null where not recorded
 * @param circulations to whom its documents were sent
 */
public record RecordedCoreGroup(
        String id,
        @Nullable Moment heldAt,
        @Nullable Moment endedAt,
        List<String> children,
        List<RecordedAttendance> attendance,
        @Nullable Boolean laterDatesSet,
        @Nullable Boolean objectivesMonitored,
        @Nullable Moment recordToChairAt,
        List<RecordedCirculation> circulations) {

    private static final Set<String> DOCUMENTS = Set.of("record", "plan");

    /** Refuses what the format does not allow, and makes of missing lists empty ones. */
    public RecordedCoreGroup {
        id = Field.required(id);
        children = Field.ids(children);
        attendance = Field.list(attendance);
        circulations = Field.documents(DOCUMENTS, circulations);
    }
}

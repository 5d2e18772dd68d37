package org.quorate.facts;

import java.util.List;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedCoreGroup;

/** Reads what was done at each core group, and which professionals of it were there. */
final class CoreGroupMeetingReading {
    private static final String PART = "core-groups";
    private static final String RECORDS = "core-group-records";
    private static final String PRESENT = "coreGroups.attendance.present";

    private final CaseRecord record;
    private final Keeping keeping;
    private final CoreGroupMembers members;
    private final CoreGroupNumbers numbers;

    CoreGroupMeetingReading(CaseRecord record, CoreGroupReading coreGroups) {
        this.record = record;
        this.keeping = record.keeping();
        this.members = new CoreGroupMembers(record);
        this.numbers = new CoreGroupNumbers(record, coreGroups);
    }

    void read(Consumer<Object> facts) {
        List<RecordedCoreGroup> all = record.snapshot().coreGroups();
        for (int index = 0; keeping.keeps(PART) && index < all.size(); index++) {
            CoreGroupMeeting meeting = meeting(all.get(index), "/coreGroups/" + index);
            if (meeting.held().state() != Occurrence.State.MISSING) {
                facts.accept(meeting);
                members(all.get(index), "/coreGroups/" + index, facts);
            }
        }
    }

    private CoreGroupMeeting meeting(RecordedCoreGroup recorded, String pointer) {
        String contradiction = Contradictions.ofCoreGroup(recorded.heldAt(), recorded.endedAt());
        return new CoreGroupMeeting(
                recorded.id(),
                numbers.of(recorded.id()),
                keeping.moment(PART, "coreGroups.heldAt", recorded.heldAt(), pointer + "/heldAt", contradiction),
                keeping.yesNo(
                        RECORDS, "coreGroups.laterDatesSet", recorded.laterDatesSet(), pointer + "/laterDatesSet"),
                keeping.yesNo(
                        RECORDS,
                        "coreGroups.objectivesMonitored",
                        recorded.objectivesMonitored(),
                        pointer + "/objectivesMonitored"),
                members.notKept(),
                contradiction);
    }

    private void members(RecordedCoreGroup recorded, String pointer, Consumer<Object> facts) {
        members.of(recorded, pointer).keySet().forEach(who -> {
            Person person = record.people().professional(who);
            if (person != null) {
                facts.accept(new CoreGroupMember(recorded.id(), person, present(recorded, who, pointer)));
            }
        });
    }

    /** Someone without a row was not there, where attendance is kept. */
    private Answer present(RecordedCoreGroup recorded, String who, String pointer) {
        List<RecordedAttendance> rows = recorded.attendance();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).who().equals(who)) {
                String at = pointer + "/attendance/" + row;
                return keeping.keeps(PART, PRESENT)
                        ? AttendanceReading.present(rows.get(row), recorded.heldAt(), recorded.endedAt(), at, PRESENT)
                        : keeping.yesNo(PART, PRESENT, rows.get(row).present(), at + "/present");
            }
        }
        return keeping.keeps(PART, PRESENT)
                ? Answer.listed(false, pointer + "/attendance", null, PRESENT)
                : keeping.notKept(PART, PRESENT, pointer + "/attendance");
    }
}

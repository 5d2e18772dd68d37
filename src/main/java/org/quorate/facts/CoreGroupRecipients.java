package org.quorate.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedCoreGroup;

/** Reads to whom the documents of the core groups that were held may be owed. */
final class CoreGroupRecipients {
    private static final String PART = "core-groups";
    private static final String PRESENT = "coreGroups.attendance.present";

    /** Whose members they are goes without saying, and may be said. */
    private static final List<Audience> MEMBERS = List.of(Audience.MEMBERS, Audience.CORE_GROUP_MEMBERS);

    private static final List<Audience> ABSENT = List.of(Audience.ABSENTEES, Audience.ABSENT_PROFESSIONALS);

    private final CaseRecord record;
    private final Keeping keeping;
    private final CoreGroupMembers members;

    CoreGroupRecipients(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
        this.members = new CoreGroupMembers(record);
    }

    void read(Consumer<Object> facts) {
        List<RecordedCoreGroup> all = record.snapshot().coreGroups();
        for (int index = 0; keeping.keeps(PART) && index < all.size(); index++) {
            RecordedCoreGroup one = all.get(index);
            if (one.heldAt() != null && one.heldAt().hasHappenedBy(keeping.horizon())) {
                read(one, "/coreGroups/" + index, facts);
            }
        }
    }

    private void read(RecordedCoreGroup recorded, String pointer, Consumer<Object> facts) {
        RecipientList recipients = new RecipientList(record, "core-group", recorded.id());
        Map<String, Answer> present = present(recorded, pointer);
        present.forEach((who, whether) -> recipients.add(Audience.ATTENDING_PROFESSIONALS, who, whether));
        Answer noRow = keeping.keeps(PART, PRESENT)
                ? Answer.listed(false, pointer + "/attendance", null, PRESENT)
                : keeping.notKept(PART, PRESENT, pointer + "/attendance");
        members.of(recorded, pointer).forEach((who, whether) -> {
            MEMBERS.forEach(group -> recipients.add(group, who, whether));
            Answer absent = RecipientList.absent(present.getOrDefault(who, noRow));
            ABSENT.forEach(group -> recipients.add(group, who, absent));
        });
        recipients.parents();
        recipients.children(about(recorded), pointer + "/children", "coreGroups.children", recorded.heldAt());
        chair(recorded, recipients);
        unlisted(recipients);
        recipients.read(Circulation.of(recorded, keeping, pointer), facts);
    }

    private Map<String, Answer> present(RecordedCoreGroup recorded, String pointer) {
        Map<String, Answer> present = new HashMap<>();
        for (int row = 0; row < recorded.attendance().size(); row++) {
            RecordedAttendance one = recorded.attendance().get(row);
            String at = pointer + "/attendance/" + row;
            present.put(
                    one.who(),
                    keeping.keeps(PART, PRESENT)
                            ? AttendanceReading.present(one, recorded.heldAt(), recorded.endedAt(), at, PRESENT)
                            : keeping.yesNo(PART, PRESENT, one.present(), at + "/present"));
        }
        return present;
    }

    private List<String> about(RecordedCoreGroup recorded) {
        return recorded.children().isEmpty()
                ? record.snapshot().children().stream().map(one -> one.id()).toList()
                : recorded.children();
    }

    private void chair(RecordedCoreGroup recorded, RecipientList recipients) {
        String notKept = members.chairNotKept();
        Answer chair = notKept == null ? members.chairBefore(recorded) : null;
        if (notKept != null) {
            recipients.unlisted(Audience.CHAIR, notKept);
        } else if (chair != null && chair.value() != null) {
            recipients.add(Audience.CHAIR, chair.value(), chair);
        }
    }

    private void unlisted(RecipientList recipients) {
        String notKept = members.notKept();
        if (notKept != null) {
            MEMBERS.forEach(group -> recipients.unlisted(group, notKept));
            ABSENT.forEach(group -> recipients.unlisted(group, notKept));
        }
    }
}

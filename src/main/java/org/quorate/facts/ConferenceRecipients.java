package org.quorate.facts;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;
import org.quorate.time.Moment;

/** Reads to whom the documents of one conference may be owed. */
final class ConferenceRecipients {
    private static final List<Audience> INVITED = List.of(
            Audience.ALL_INVITED, Audience.INVITED_PROFESSIONALS, Audience.INVITED_PARENTS, Audience.INVITED_CHILDREN);
    private static final List<Audience> INVITED_AT_FIRST =
            List.of(Audience.INVITED_AT_FIRST, Audience.PROFESSIONALS_INVITED_AT_FIRST);
    private static final List<Audience> ABSENT = List.of(Audience.ABSENTEES, Audience.ABSENT_PROFESSIONALS);
    private static final String CONSIDERED = "conferences.childrenConsidered";

    private final CaseRecord record;
    private final Keeping keeping;
    private final RecordedConference recorded;
    private final String pointer;
    private final AttendanceReading attendance;
    private final RecipientList recipients;

    ConferenceRecipients(
            CaseRecord record, RecordedConference recorded, String conferencePointer, AttendanceReading attendance) {
        this.record = record;
        this.keeping = record.keeping();
        this.recorded = recorded;
        this.pointer = conferencePointer;
        this.attendance = attendance;
        this.recipients = new RecipientList(record, "conference", recorded.id());
    }

    void read(Consumer<Object> facts) {
        invited();
        attending();
        members();
        recipients.parents();
        children();
        recipients.read(Circulation.of(recorded, keeping, pointer), facts);
    }

    private void invited() {
        if (!keeping.keeps("invitations")) {
            Stream.of(INVITED, INVITED_AT_FIRST, ABSENT)
                    .flatMap(List::stream)
                    .forEach(group -> recipients.unlisted(group, "invitations"));
            return;
        }
        for (int row = 0; row < recorded.invitations().size(); row++) {
            RecordedInvitation invitation = recorded.invitations().get(row);
            add(INVITED, invitation.to(), invitation(pointer, row, invitation));
            add(ABSENT, invitation.to(), RecipientList.absent(attendance.attended(invitation)));
        }
        int initial = initial();
        if (initial >= 0) {
            List<RecordedInvitation> rows =
                    record.snapshot().conferences().get(initial).invitations();
            for (int row = 0; row < rows.size(); row++) {
                add(INVITED_AT_FIRST, rows.get(row).to(), invitation("/conferences/" + initial, row, rows.get(row)));
            }
        }
    }

    private void add(List<Audience> groups, String person, Answer whether) {
        groups.forEach(group -> recipients.add(group, person, whether));
    }

    private static Answer invitation(String at, int row, RecordedInvitation invitation) {
        return Answer.listed(true, at + "/invitations/" + row + "/to", invitation.to(), "conferences.invitations.to");
    }

    private void attending() {
        if (!keeping.keeps("attendance")) {
            recipients.unlisted(Audience.ATTENDING_PROFESSIONALS, "attendance");
            return;
        }
        recorded.attendance()
                .forEach(row ->
                        recipients.add(Audience.ATTENDING_PROFESSIONALS, row.who(), attendance.present(row.who())));
    }

    private void members() {
        CoreGroupMembers members = new CoreGroupMembers(record);
        String notKept = members.notKept();
        if (notKept != null) {
            recipients.unlisted(Audience.CORE_GROUP_MEMBERS, notKept);
        }
        members.around(recorded).forEach((who, whether) -> recipients.add(Audience.CORE_GROUP_MEMBERS, who, whether));
    }

    private void children() {
        if (!keeping.keeps("conferences", CONSIDERED)) {
            recipients.unlisted(Audience.CHILDREN, CONSIDERED);
            return;
        }
        recipients.children(
                recorded.childrenConsidered(), pointer + "/childrenConsidered", CONSIDERED, recorded.startsAt());
    }

    /** The place of the last initial conference up to this one that shares a child; negative where there is none. */
    private int initial() {
        List<RecordedConference> all = record.snapshot().conferences();
        int latest = -1;
        for (int index = 0; index < all.size(); index++) {
            RecordedConference one = all.get(index);
            boolean later = latest < 0 || isBefore(all.get(latest), one);
            if (later && EnquiryReading.isInitial(one) && isUpToThis(one)) {
                latest = index;
            }
        }
        return latest;
    }

    private boolean isUpToThis(RecordedConference one) {
        boolean sharesAChild = !Collections.disjoint(one.childrenConsidered(), recorded.childrenConsidered());
        return one.id().equals(recorded.id())
                || (ConferenceReading.stands(one) && sharesAChild && isBefore(one, recorded));
    }

    private static boolean isBefore(RecordedConference one, RecordedConference other) {
        Moment first = one.startsAt();
        Moment second = other.startsAt();
        return first != null && second != null && first.first().isBefore(second.first());
    }
}

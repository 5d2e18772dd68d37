package org.quorate.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedInvitation;

/** Counts the agencies present at one conference. */
final class PresenceReading {
    private final People people;
    private final RecordedConference recorded;
    private final Function<String, Answer> attendance;
    private final Set<String> present = new HashSet<>();
    private final Map<String, Reply> perhaps = new HashMap<>();
    private final Set<String> inContact = new HashSet<>();
    private final Set<String> perhapsInContact = new HashSet<>();

    PresenceReading(People people, RecordedConference recorded, Function<String, Answer> attendance) {
        this.people = people;
        this.recorded = recorded;
        this.attendance = attendance;
    }

    Presence read(boolean kept, boolean invitationsKept, String pointer, @Nullable Presence throughout) {
        Set<String> representatives = new HashSet<>();
        for (RecordedInvitation invitation : recorded.invitations()) {
            String representative = invitation.representative();
            if (representative != null) {
                representatives.add(representative);
                count(representative, people.professional(invitation.to()));
            }
        }
        for (RecordedAttendance row : recorded.attendance()) {
            if (!representatives.contains(row.who())) {
                count(row.who(), people.professional(row.who()));
            }
        }
        perhaps.keySet().removeAll(present);
        perhapsInContact.addAll(inContact);
        int unlisted = (int) Stream.concat(present.stream(), perhaps.keySet().stream())
                .filter(agency -> !people.isListed(agency))
                .count();
        return new Presence(
                kept,
                pointer,
                present,
                perhaps,
                inContact,
                perhapsInContact,
                invitationsKept ? invited() : null,
                parent(),
                unlisted,
                recorded.attendance().isEmpty(),
                throughout);
    }

    private void count(String who, @Nullable Person countsFor) {
        if (countsFor == null || countsFor.agency() == null || who.equals(chair())) {
            return;
        }
        Reply reply = attendance.apply(who).reply();
        if (reply == Reply.NO || reply == Reply.NOT_KEPT) {
            return;
        }
        if (reply == Reply.YES) {
            present.add(countsFor.agency());
        } else {
            perhaps.merge(countsFor.agency(), reply, Reply::or);
        }
        Boolean contact = people.isInContact(Objects.requireNonNullElse(countsFor.professional(), who));
        if (!Boolean.FALSE.equals(contact)) {
            boolean certain = reply == Reply.YES && contact != null;
            (certain ? inContact : perhapsInContact).add(countsFor.agency());
        }
    }

    private Set<String> invited() {
        Set<String> invited = new HashSet<>();
        recorded.invitations().forEach(invitation -> {
            Person person = people.professional(invitation.to());
            if (person != null && person.agency() != null && !invitation.to().equals(chair())) {
                invited.add(person.agency());
            }
        });
        return invited;
    }

    private Reply parent() {
        return recorded.attendance().stream()
                .filter(row -> people.isParent(row.who()))
                .map(row -> attendance.apply(row.who()).reply())
                .reduce(Reply.NO, Reply::or);
    }

    private @Nullable String chair() {
        return recorded.chair() == null ? null : recorded.chair().professional();
    }
}

package org.quorate.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedAttendance;
import org.quorate.snapshot.RecordedChild;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedCoreGroup;
import org.quorate.time.Moment;

/**
 * Who belongs to the core group: whom the last conference that named any named, and whoever stands in the attendance of
 * its meetings.
 */
final class CoreGroupMembers {
    private static final String NAMED = "conferences.decision.coreGroupMembers";
    private static final String CHAIR = "conferences.chair.professional";
    private static final String LISTED = "coreGroups.attendance";

    private final CaseRecord record;
    private final Keeping keeping;
    private final List<RecordedConference> conferences;

    CoreGroupMembers(CaseRecord record) {
        this.record = record;
        this.keeping = record.keeping();
        this.conferences = Timeline.sorted(
                record.snapshot().conferences().stream()
                        .filter(one -> keeping.keeps("conferences", "conferences.startsAt")
                                && ConferenceReading.wasHeld(one, keeping))
                        .toList(),
                CoreGroupMembers::start,
                RecordedConference::id);
    }

    /** The part or field that would name the members; null where it is kept. */
    @Nullable
    String notKept() {
        return notKept("decisions", NAMED);
    }

    /** The part or field that would name the chair; null where it is kept. */
    @Nullable
    String chairNotKept() {
        return notKept("conferences", CHAIR);
    }

    private @Nullable String notKept(String part, String field) {
        if (!keeping.keeps("conferences", "conferences.startsAt")) {
            return keeping.keeps("conferences") ? "conferences.startsAt" : "conferences";
        }
        return keeping.keeps(part, field) ? null : keeping.keeps(part) ? field : part;
    }

    /** The members around a conference: named by it or before it, and listed until the next one. */
    Map<String, Answer> around(RecordedConference conference) {
        Map<String, Answer> members = new LinkedHashMap<>();
        Moment start = conference.startsAt();
        if (start == null) {
            return members;
        }
        List<RecordedConference> naming = conference.childrenConsidered().stream()
                .map(child -> naming(child, start))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        naming.forEach(one -> addNamed(one, members));
        Moment until = conferences.stream()
                .filter(one -> start.first().isBefore(start(one).first())
                        && sharesAChild(one.childrenConsidered(), conference.childrenConsidered()))
                .map(CoreGroupMembers::start)
                .findFirst()
                .orElse(null);
        Moment from = naming.stream()
                .map(CoreGroupMembers::start)
                .min(Comparator.comparing(Moment::first))
                .orElse(start);
        List<RecordedCoreGroup> all = record.snapshot().coreGroups();
        for (int index = 0; index < all.size(); index++) {
            RecordedCoreGroup one = all.get(index);
            if (sharesAChild(one.children(), conference.childrenConsidered()) && isBetween(one.heldAt(), from, until)) {
                addListed(one, "/coreGroups/" + index, members);
            }
        }
        return members;
    }

    /** The members of a core group. */
    Map<String, Answer> of(RecordedCoreGroup coreGroup, String pointer) {
        Map<String, Answer> members = new LinkedHashMap<>();
        Moment held = coreGroup.heldAt();
        if (held != null) {
            children(coreGroup).forEach(child -> addNamed(naming(child, held), members));
        }
        addListed(coreGroup, pointer, members);
        return members;
    }

    /** Who chaired the last conference before a core group; null where nobody is recorded. */
    @Nullable
    Answer chairBefore(RecordedCoreGroup coreGroup) {
        Moment held = coreGroup.heldAt();
        List<RecordedConference> before = held == null ? List.of() : upTo(coreGroup.children(), held);
        if (before.isEmpty()) {
            return null;
        }
        RecordedConference last = before.get(before.size() - 1);
        String chair = last.chair() == null ? null : last.chair().professional();
        return chair == null ? null : Answer.listed(true, pointer(last) + "/chair/professional", chair, CHAIR);
    }

    /** A core group without any children is about all of the case. */
    private List<String> children(RecordedCoreGroup coreGroup) {
        return coreGroup.children().isEmpty()
                ? record.snapshot().children().stream().map(RecordedChild::id).toList()
                : coreGroup.children();
    }

    /** The latest conference up to that moment that considered the child and named some; null where there is none. */
    private @Nullable RecordedConference naming(String child, Moment by) {
        boolean told = keeping.keeps("conferences", "conferences.childrenConsidered");
        return conferences.stream()
                .filter(one -> Timeline.isAtOrAfter(by, start(one))
                        && (!told || one.childrenConsidered().contains(child))
                        && notKept() == null
                        && one.decision() != null
                        && !one.decision().coreGroupMembers().isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The conferences about one of these children up to that moment, the last one last. */
    private List<RecordedConference> upTo(List<String> children, Moment by) {
        return conferences.stream()
                .filter(one -> Timeline.isAtOrAfter(by, start(one)) && sharesAChild(one.childrenConsidered(), children))
                .toList();
    }

    private void addNamed(@Nullable RecordedConference conference, Map<String, Answer> members) {
        if (conference != null && conference.decision() != null) {
            List<String> named = conference.decision().coreGroupMembers();
            String pointer = pointer(conference) + "/decision/coreGroupMembers/";
            for (int row = 0; row < named.size(); row++) {
                members.putIfAbsent(named.get(row), Answer.listed(true, pointer + row, named.get(row), NAMED));
            }
        }
    }

    private void addListed(RecordedCoreGroup coreGroup, String pointer, Map<String, Answer> members) {
        List<RecordedAttendance> attendance = keeping.keeps("core-groups", LISTED) ? coreGroup.attendance() : List.of();
        for (int row = 0; row < attendance.size(); row++) {
            String who = attendance.get(row).who();
            members.putIfAbsent(
                    who, Answer.listed(true, pointer + "/attendance/" + row + "/who", who, LISTED + ".who"));
        }
    }

    private boolean isBetween(@Nullable Moment held, Moment from, @Nullable Moment until) {
        return held != null
                && held.hasHappenedBy(keeping.horizon())
                && Timeline.isAtOrAfter(held, from)
                && (until == null || !Timeline.isAtOrAfter(held, until));
    }

    private String pointer(RecordedConference conference) {
        return "/conferences/" + record.snapshot().conferences().indexOf(conference);
    }

    /** Of a list that names no children, none is left out: a core group without any is about all of the case. */
    private static boolean sharesAChild(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    private static Moment start(RecordedConference conference) {
        return Objects.requireNonNull(conference.startsAt());
    }
}

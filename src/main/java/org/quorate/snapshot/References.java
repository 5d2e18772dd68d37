package org.quorate.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** Holds the parts of a snapshot against each other: ids that stand twice, references to nothing, representatives in a circle. */
final class References {
    private static final Set<String> FIELDS = Shape.fields();

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> children = new HashSet<>();
    private final Set<String> professionals = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> enquiries = new HashSet<>();
    private final Set<String> transfers = new HashSet<>();
    private final Set<String> reports = new HashSet<>();

    References(CaseSnapshot snapshot) {
        collect(snapshot);
        each(snapshot.notRecorded(), "/notRecorded", this::field);
        each(snapshot.enquiries(), "/enquiries", (one, at) -> ids(one.children(), children, at + "/children", "child"));
        each(snapshot.transfers(), "/transfers", (one, at) -> ids(one.children(), children, at + "/children", "child"));
        each(snapshot.conferences(), "/conferences", this::conference);
        each(snapshot.plans(), "/plans", (one, at) -> known(one.child(), children, at + "/child", "child"));
        each(snapshot.coreGroups(), "/coreGroups", this::coreGroup);
        each(snapshot.disagreements(), "/disagreements", (one, at) -> {
            known(one.raisedBy(), professionals, at + "/raisedBy", "professional");
            known(one.about(), professionals, at + "/about", "professional");
        });
        each(snapshot.complaints(), "/complaints", (one, at) -> {
            known(one.by(), people, at + "/by", "person");
            known(one.answeredBy(), professionals, at + "/answeredBy", "professional");
        });
        each(
                snapshot.approvals(),
                "/approvals",
                (one, at) -> known(one.by(), professionals, at + "/by", "professional"));
    }

    /** The faults, in the order of the lists. */
    List<Fault> faults() {
        return faults;
    }

    @FunctionalInterface
    private interface At<T> {
        void look(T one, String pointer);
    }

    private static <T> void each(List<T> list, String pointer, At<T> at) {
        for (int index = 0; index < list.size(); index++) {
            at.look(list.get(index), pointer + "/" + index);
        }
    }

    private void collect(CaseSnapshot snapshot) {
        each(snapshot.children(), "/children", (one, at) -> {
            unique(one.id(), people, at + "/id");
            children.add(one.id());
        });
        each(snapshot.family(), "/family", (one, at) -> unique(one.id(), people, at + "/id"));
        each(snapshot.professionals(), "/professionals", (one, at) -> {
            unique(one.id(), people, at + "/id");
            professionals.add(one.id());
        });
        each(snapshot.enquiries(), "/enquiries", (one, at) -> unique(one.id(), enquiries, at + "/id"));
        each(snapshot.transfers(), "/transfers", (one, at) -> unique(one.id(), transfers, at + "/id"));
        uniqueIds(snapshot.conferences(), RecordedConference::id, "/conferences");
        uniqueIds(snapshot.plans(), RecordedPlan::id, "/plans");
        uniqueIds(snapshot.coreGroups(), RecordedCoreGroup::id, "/coreGroups");
        uniqueIds(snapshot.disagreements(), RecordedDisagreement::id, "/disagreements");
        uniqueIds(snapshot.complaints(), RecordedComplaint::id, "/complaints");
        uniqueIds(snapshot.approvals(), RecordedApproval::id, "/approvals");
    }

    private <T> void uniqueIds(List<T> list, Function<T, String> id, String pointer) {
        Set<String> ids = new HashSet<>();
        each(list, pointer, (one, at) -> unique(id.apply(one), ids, at + "/id"));
    }

    private void conference(RecordedConference conference, String at) {
        known(conference.enquiry(), enquiries, at + "/enquiry", "enquiry");
        known(conference.transfer(), transfers, at + "/transfer", "transfer");
        if (conference.chair() != null) {
            known(conference.chair().professional(), professionals, at + "/chair/professional", "professional");
        }
        ids(conference.childrenConsidered(), children, at + "/childrenConsidered", "child");
        invitations(conference.invitations(), at + "/invitations");
        attendance(conference.attendance(), at + "/attendance");
        each(conference.reports(), at + "/reports", this::report);
        if (conference.decision() != null) {
            decision(conference.decision(), at + "/decision");
        }
        each(conference.minutes(), at + "/minutes", (one, where) -> known(one.to(), people, where + "/to", "person"));
        circulations(conference.circulations(), at + "/circulations");
    }

    private void field(String path, String at) {
        if (!FIELDS.contains(path) && !isStandIn(path)) {
            String nearest = NearestName.to(path, FIELDS).orElse(null);
            fault(at, Fault.quoted(path), "a field of the format, dotted and without indexes", nearest);
        }
    }

    private void circulations(List<RecordedCirculation> circulations, String at) {
        each(circulations, at, (one, where) -> known(one.to(), people, where + "/to", "person"));
    }

    private void report(RecordedReport report, String at) {
        unique(report.id(), reports, at + "/id");
        known(report.by(), professionals, at + "/by", "professional");
        RecordedQuality quality = report.quality();
        if (quality != null) {
            keys(quality.lastSeen().keySet(), at + "/quality/lastSeen");
            keys(quality.childViews().keySet(), at + "/quality/childViews");
            keys(quality.contactFrequency().keySet(), at + "/quality/contactFrequency");
        }
    }

    private void keys(Set<String> ids, String at) {
        ids.stream().sorted().forEach(id -> known(id, children, at + "/" + LocatedTree.escaped(id), "child"));
    }

    private void invitations(List<RecordedInvitation> invitations, String at) {
        Set<String> invited = new HashSet<>();
        Map<String, String> representatives = new HashMap<>();
        each(invitations, at, (one, where) -> {
            known(one.to(), people, where + "/to", "person");
            once(one.to(), invited, where + "/to", "invitation");
            known(one.representative(), professionals, where + "/representative", "professional");
            if (one.representative() != null) {
                representatives.put(one.to(), one.representative());
            }
        });
        each(invitations, at, (one, where) -> {
            if (isInACircle(one.to(), representatives)) {
                fault(
                        where + "/representative",
                        Fault.quoted(String.valueOf(one.representative())),
                        "a representative who is not, in the end, represented by the same person",
                        null);
            }
        });
    }

    private static boolean isInACircle(String person, Map<String, String> representatives) {
        String next = representatives.get(person);
        for (int steps = 0; next != null && steps <= representatives.size(); steps++) {
            if (next.equals(person)) {
                return true;
            }
            next = representatives.get(next);
        }
        return false;
    }

    private void attendance(List<RecordedAttendance> attendance, String at) {
        Set<String> rows = new HashSet<>();
        each(attendance, at, (one, where) -> {
            known(one.who(), people, where + "/who", "person");
            once(one.who(), rows, where + "/who", "attendance");
        });
    }

    private void decision(RecordedDecision decision, String at) {
        each(
                decision.children(),
                at + "/children",
                (one, where) -> known(one.child(), children, where + "/child", "child"));
        each(
                decision.recommendations(),
                at + "/recommendations",
                (one, where) -> known(one.by(), people, where + "/by", "person"));
        each(decision.dissents(), at + "/dissents", (one, where) -> known(one.by(), people, where + "/by", "person"));
        known(decision.leadSocialWorker(), professionals, at + "/leadSocialWorker", "professional");
        ids(decision.coreGroupMembers(), people, at + "/coreGroupMembers", "person");
    }

    private void coreGroup(RecordedCoreGroup coreGroup, String at) {
        ids(coreGroup.children(), children, at + "/children", "child");
        attendance(coreGroup.attendance(), at + "/attendance");
        circulations(coreGroup.circulations(), at + "/circulations");
    }

    private void ids(List<String> ids, Set<String> known, String at, String what) {
        each(ids, at, (id, where) -> known(id, known, where, what));
    }

    private void known(@Nullable String id, Collection<String> known, String pointer, String what) {
        if (id != null && !known.contains(id) && !isStandIn(id)) {
            fault(
                    pointer,
                    Fault.quoted(id),
                    "the id of a " + what + " of the case",
                    NearestName.to(id, known).orElse(null));
        }
    }

    private void unique(String id, Set<String> seen, String pointer) {
        if (!seen.add(id) && !isStandIn(id)) {
            fault(pointer, "the id " + Fault.quoted(id) + " a second time", "an id of its own", null);
        }
    }

    private void once(String id, Set<String> seen, String pointer, String list) {
        if (!seen.add(id) && !isStandIn(id)) {
            fault(
                    pointer,
                    "the person " + Fault.quoted(id) + " a second time",
                    "one row of " + list + " a person",
                    null);
        }
    }

    private static boolean isStandIn(String id) {
        return !id.isEmpty() && id.charAt(0) == Shape.STAND_IN;
    }

    private void fault(String pointer, String found, String expected, @Nullable String nearest) {
        faults.add(new Fault(pointer, found, expected, nearest, false));
    }
}

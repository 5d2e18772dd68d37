package org.quorate.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** Holds the parts of a snapshot against each other: ids that stand twice, references to nothing, representatives in a circle. */
final class References {
    private static final Set<String> FIELDS = Schema.fields();

    private final Faults faults;

    /** Whether faults were taken out of the document, and stand-ins put in. */
    private final boolean repaired;

    private final Known children = new Known("a child");
    private final Known professionals = new Known("a professional");
    private final Known people = new Known("a person");
    private final Known enquiries = new Known("an enquiry");
    private final Known transfers = new Known("a transfer");
    private final Known subjects = new Known("an enquiry, a conference, a report or another part");
    private final Set<String> reports = new HashSet<>();

    private References(Faults faults) {
        this.faults = faults;
        this.repaired = !faults.isEmpty();
    }

    /** Notes the faults, in the order of the lists; those noted before say which lists are not whole. */
    static void check(CaseSnapshot snapshot, Faults faults) {
        References references = new References(faults);
        references.doubt();
        references.collect(snapshot);
        references.look(snapshot);
    }

    private void doubt() {
        Map<String, List<Known>> lists = Map.of(
                "children", List.of(children, people),
                "family", List.of(people),
                "professionals", List.of(professionals, people),
                "enquiries", List.of(enquiries),
                "transfers", List.of(transfers));
        faults.list().forEach(fault -> {
            String[] steps = fault.pointer().split("/", -1);
            boolean ofId = steps.length < 4 || steps[3].equals("id");
            if (steps.length > 1 && ofId) {
                lists.getOrDefault(steps[1], List.of()).forEach(Known::doubt);
            }
            subjects.doubt();
        });
    }

    private void collect(CaseSnapshot snapshot) {
        subjects.add(snapshot.caseId());
        list(snapshot.children(), "/children", RecordedChild::id, people, children);
        list(snapshot.family(), "/family", RecordedFamilyMember::id, people);
        list(snapshot.professionals(), "/professionals", RecordedProfessional::id, people, professionals, subjects);
        list(snapshot.enquiries(), "/enquiries", RecordedEnquiry::id, enquiries, subjects);
        list(snapshot.transfers(), "/transfers", RecordedTransfer::id, transfers, subjects);
        list(snapshot.conferences(), "/conferences", RecordedConference::id, new Known("a conference"), subjects);
        list(snapshot.plans(), "/plans", RecordedPlan::id, new Known("a plan"), subjects);
        list(snapshot.coreGroups(), "/coreGroups", RecordedCoreGroup::id, new Known("a core group"), subjects);
        list(
                snapshot.disagreements(),
                "/disagreements",
                RecordedDisagreement::id,
                new Known("a disagreement"),
                subjects);
        list(snapshot.complaints(), "/complaints", RecordedComplaint::id, new Known("a complaint"), subjects);
        list(snapshot.approvals(), "/approvals", RecordedApproval::id, new Known("an approval"));
    }

    /** Remembers the ids of a list, each of which may stand once among the first. */
    private <T> void list(List<T> list, String pointer, Function<T, String> idOf, Known once, Known... others) {
        each(list, pointer, (one, at) -> {
            String id = idOf.apply(one);
            if (!once.add(id)) {
                second(id, at + "/id");
            }
            for (Known other : others) {
                other.add(id);
            }
        });
    }

    private void look(CaseSnapshot snapshot) {
        each(snapshot.notRecorded(), "/notRecorded", this::field);
        each(snapshot.enquiries(), "/enquiries", (one, at) -> ids(one.children(), children, at + "/children"));
        each(snapshot.transfers(), "/transfers", (one, at) -> ids(one.children(), children, at + "/children"));
        each(snapshot.conferences(), "/conferences", this::conference);
        each(snapshot.plans(), "/plans", (one, at) -> known(one.child(), children, at + "/child"));
        each(snapshot.coreGroups(), "/coreGroups", this::coreGroup);
        each(snapshot.disagreements(), "/disagreements", (one, at) -> {
            known(one.raisedBy(), professionals, at + "/raisedBy");
            known(one.about(), professionals, at + "/about");
        });
        each(snapshot.complaints(), "/complaints", (one, at) -> {
            known(one.by(), people, at + "/by");
            known(one.answeredBy(), professionals, at + "/answeredBy");
        });
        each(snapshot.approvals(), "/approvals", (one, at) -> {
            known(one.subject(), subjects, at + "/subject");
            known(one.by(), professionals, at + "/by");
        });
    }

    private void field(String path, String at) {
        if (!FIELDS.contains(path) && isToBeJudged(path)) {
            String nearest =
                    faults.isFull() ? null : NearestName.to(path, FIELDS).orElse(null);
            faults.add(
                    Fault.value(at, Fault.quoted(path), "a field of the format, dotted and without indexes", nearest));
        }
    }

    private void conference(RecordedConference conference, String at) {
        known(conference.enquiry(), enquiries, at + "/enquiry");
        ids(conference.enquiries(), enquiries, at + "/enquiries");
        if (conference.enquiry() != null && !conference.enquiries().isEmpty()) {
            faults.add(Fault.value(
                    at + "/enquiries", "a list beside «enquiry»", "one of «enquiry» and «enquiries»", null));
        }
        known(conference.transfer(), transfers, at + "/transfer");
        if (conference.chair() != null) {
            known(conference.chair().professional(), professionals, at + "/chair/professional");
        }
        ids(conference.childrenConsidered(), children, at + "/childrenConsidered");
        invitations(conference.invitations(), at + "/invitations");
        attendance(conference.attendance(), at + "/attendance");
        each(conference.reports(), at + "/reports", this::report);
        if (conference.decision() != null) {
            decision(conference.decision(), at + "/decision");
        }
        each(conference.minutes(), at + "/minutes", (one, where) -> known(one.to(), people, where + "/to"));
        circulations(conference.circulations(), at + "/circulations");
    }

    private void invitations(List<RecordedInvitation> invitations, String at) {
        Set<String> invited = new HashSet<>();
        Set<String> inCircles = new Representatives(invitations).inCircles();
        each(invitations, at, (one, where) -> {
            known(one.to(), people, where + "/to");
            once(one.to(), invited, where + "/to", "invitation");
            known(one.representative(), professionals, where + "/representative");
            if (one.representative() != null && inCircles.contains(one.to())) {
                faults.add(Fault.value(
                        where + "/representative",
                        Fault.quoted(one.representative()),
                        "a representative who is not, in the end, represented by the same person",
                        null));
            }
        });
    }

    private void attendance(List<RecordedAttendance> attendance, String at) {
        Set<String> rows = new HashSet<>();
        each(attendance, at, (one, where) -> {
            known(one.who(), people, where + "/who");
            once(one.who(), rows, where + "/who", "attendance");
        });
    }

    private void report(RecordedReport report, String at) {
        if (!reports.add(report.id())) {
            second(report.id(), at + "/id");
        }
        subjects.add(report.id());
        known(report.by(), professionals, at + "/by");
        RecordedQuality quality = report.quality();
        if (quality != null) {
            keys(quality.lastSeen().keySet(), at + "/quality/lastSeen");
            keys(quality.childViews().keySet(), at + "/quality/childViews");
            keys(quality.contactFrequency().keySet(), at + "/quality/contactFrequency");
        }
    }

    private void keys(Set<String> ids, String at) {
        ids.stream().sorted().forEach(id -> known(id, children, at + "/" + LocatedTree.escaped(id)));
    }

    private void decision(RecordedDecision decision, String at) {
        each(decision.children(), at + "/children", (one, where) -> known(one.child(), children, where + "/child"));
        each(
                decision.recommendations(),
                at + "/recommendations",
                (one, where) -> known(one.by(), people, where + "/by"));
        each(decision.dissents(), at + "/dissents", (one, where) -> known(one.by(), people, where + "/by"));
        known(decision.leadSocialWorker(), professionals, at + "/leadSocialWorker");
        ids(decision.coreGroupMembers(), people, at + "/coreGroupMembers");
    }

    private void coreGroup(RecordedCoreGroup coreGroup, String at) {
        ids(coreGroup.children(), children, at + "/children");
        attendance(coreGroup.attendance(), at + "/attendance");
        circulations(coreGroup.circulations(), at + "/circulations");
    }

    private void circulations(List<RecordedCirculation> circulations, String at) {
        each(circulations, at, (one, where) -> known(one.to(), people, where + "/to"));
    }

    private void ids(List<String> ids, Known known, String at) {
        each(ids, at, (id, where) -> known(id, known, where));
    }

    private void known(@Nullable String id, Known known, String pointer) {
        if (id != null && known.lacks(id) && isToBeJudged(id)) {
            String nearest = faults.isFull() ? null : known.nearest(id);
            faults.add(Fault.value(pointer, Fault.quoted(id), known.expected(), nearest));
        }
    }

    private void second(String id, String pointer) {
        if (isToBeJudged(id)) {
            String found = "the id " + Fault.quoted(id) + " a second time";
            faults.add(Fault.value(pointer, found, "an id of its own", null));
        }
    }

    private void once(String id, Set<String> seen, String pointer, String list) {
        if (!seen.add(id) && isToBeJudged(id)) {
            String found = "the person " + Fault.quoted(id) + " a second time";
            faults.add(Fault.value(pointer, found, "one row of " + list + " a person", null));
        }
    }

    private boolean isToBeJudged(String id) {
        return !repaired || !StandIn.is(id);
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
}

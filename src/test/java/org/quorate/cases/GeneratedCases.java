package org.quorate.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Varied cases as records hold them: several conferences, core groups and plans, some of them planned, cancelled or
 * late, dates without a time, answers that nobody noted, parts that are not kept. The same seed gives the same cases.
 */
public final class GeneratedCases {
    /** The parts of the record that a source may keep or not, in the order in which chance takes them. */
    static final List<String> PARTS = List.of(
            "conferences",
            "invitations",
            "attendance",
            "reports",
            "report-quality",
            "family",
            "decisions",
            "minutes",
            "plans",
            "core-groups",
            "core-group-records",
            "disagreements",
            "complaints",
            "enquiries",
            "transfers",
            "approvals");

    /** A London moment in the middle of the cases' lives, by which some of what they hold lies ahead. */
    public static final LocalDateTime AS_OF = LocalDateTime.of(2026, 7, 1, 12, 0);

    private static final LocalDate TODAY = AS_OF.toLocalDate();
    private static final List<String> FIELDS = List.of(
            "conferences.reports.toChairAt",
            "conferences.attendance.present",
            "conferences.childrenConsidered",
            "conferences.minutes.sentAt",
            "coreGroups.recordToChairAt",
            "enquiries.outcome",
            "plans.endedOn");

    private final long seed;
    private final boolean withGaps;

    /** Cases of that seed; with gaps, some sources keep only some of the parts, or began late, or were read early. */
    public GeneratedCases(long seed, boolean withGaps) {
        this.seed = seed;
        this.withGaps = withGaps;
    }

    /** The case of that number as JSON, in UTF-8 and on one line. */
    public byte[] json(int number) {
        return snapshot(number).toString().getBytes(UTF_8);
    }

    /** The case of that number, whatever was asked for before. */
    ObjectNode snapshot(int number) {
        Chance chance = new Chance(seed * 1_000_003 + number);
        ObjectNode snapshot = JsonNodeFactory.instance.objectNode();
        snapshot.put("schema", "quorate.case-snapshot/1").put("caseId", "G-" + seed + "-" + number);
        if (withGaps) {
            gaps(snapshot, chance);
        }
        List<String> children = children(snapshot, chance);
        LocalDate begun = LocalDate.of(2025, 4, 1).plusDays(chance.upTo(420));
        LocalDate initial = begun.plusDays(8 + chance.upTo(25));
        enquiries(snapshot, chance, children, begun, initial);
        GeneratedConferences conferences = new GeneratedConferences(snapshot, chance, children);
        List<LocalDate> reviews = conferences.addFrom(initial);
        plans(snapshot, chance, children, initial, reviews);
        coreGroups(snapshot, chance, children, initial);
        return snapshot;
    }

    @Override
    public String toString() {
        return "cases of seed " + seed + (withGaps ? " with gaps" : "");
    }

    private static void gaps(ObjectNode snapshot, Chance chance) {
        chance.maybe(20, snapshot, "takenAt", TODAY.minusDays(1 + chance.upTo(200)));
        chance.maybe(20, snapshot, "recordedFrom", TODAY.minusDays(1 + chance.upTo(400)));
        if (chance.of(30)) {
            chance.some(PARTS, 85).forEach(snapshot.putArray("recorded")::add);
        }
        if (chance.of(20)) {
            snapshot.putArray("notRecorded").add(chance.any(FIELDS));
        }
    }

    private static List<String> children(ObjectNode snapshot, Chance chance) {
        List<String> children = IntStream.rangeClosed(0, chance.upTo(3))
                .mapToObj(number -> "c" + number)
                .toList();
        for (String id : children) {
            ObjectNode child = snapshot.withArray("/children").addObject().put("id", id);
            child.put(
                    chance.of(88) ? "dateOfBirth" : "expectedOn",
                    TODAY.plusDays(30).minusDays(chance.upTo(5800)).toString());
            chance.maybe(20, child, "household", chance.of(50));
        }
        return children;
    }

    private static void enquiries(
            ObjectNode snapshot, Chance chance, List<String> children, LocalDate begun, LocalDate initial) {
        ObjectNode enquiry = snapshot.withArray("/enquiries").addObject().put("id", "q0");
        chance.some(children, 90).forEach(enquiry.putArray("children")::add);
        chance.maybe(92, enquiry, "strategyDiscussionAt", chance.moment(begun, 14));
        chance.maybe(85, enquiry, "conferenceDecidedAt", chance.momentWithin(begun, 3, 16));
        chance.maybe(85, enquiry, "outcome", chance.of(92) ? "conference" : "no-conference");
        if (chance.of(20)) {
            ObjectNode later = snapshot.withArray("/enquiries").addObject().put("id", "q1");
            chance.some(children, 80).forEach(later.putArray("children")::add);
            later.put("outcome", "conference")
                    .put("strategyDiscussionAt", chance.momentWithin(initial.minusDays(10), 90, 11));
        }
    }

    private static void plans(
            ObjectNode snapshot, Chance chance, List<String> children, LocalDate initial, List<LocalDate> reviews) {
        for (String child : chance.some(children, 80)) {
            ObjectNode plan = snapshot.withArray("/plans").addObject().put("id", "p" + child);
            plan.put("child", child).put("startedOn", (chance.of(95) ? initial : initial.plusDays(1)).toString());
            chance.maybe(75, plan, "sentToChairAt", chance.momentWithin(initial, 30, 16));
            chance.maybe(35, plan, "endedOn", reviews.isEmpty() ? null : chance.any(reviews));
            ObjectNode starter = (ObjectNode) snapshot.get("conferences").get(0);
            starter.withObject("/decision")
                    .withArray("/children")
                    .addObject()
                    .put("child", child)
                    .put("outcome", "plan");
        }
    }

    private static void coreGroups(ObjectNode snapshot, Chance chance, List<String> children, LocalDate initial) {
        LocalDate next = initial.plusDays(5 + chance.upTo(9));
        for (int number = 0; next.isBefore(TODAY.plusDays(40)); number++) {
            ObjectNode coreGroup = snapshot.withArray("/coreGroups").addObject().put("id", "g" + number);
            coreGroup.put("heldAt", chance.moment(next, 13));
            if (chance.of(75)) {
                chance.some(children, 90).forEach(coreGroup.putArray("children")::add);
            }
            chance.maybe(75, coreGroup, "recordToChairAt", chance.momentWithin(next, 9, 10));
            coreGroup.withArray("/attendance").addObject().put("who", "w0").put("present", true);
            next = next.plusDays(20 + chance.upTo(18));
        }
    }
}

package org.quorate.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The conferences of one generated case, with the professionals who are invited to them. */
final class GeneratedConferences {
    private static final List<List<String>> AGENCIES = List.of(
            List.of("childrens-social-care", "CSC", "childrens-social-care"),
            List.of("police", "Constabulary", "police"),
            List.of("health", "NHS", "GP"),
            List.of("education", "school", "nursery"),
            List.of("probation", "fire-service", "housing"),
            List.of("health", "voluntary", "police"));
    private static final List<String> WAYS = List.of("face-to-face", "telephone", "video", "post", "email");
    private static final LocalDate TODAY = GeneratedCases.AS_OF.toLocalDate();

    private final ObjectNode snapshot;
    private final Chance chance;
    private final List<String> children;
    private int reports;

    GeneratedConferences(ObjectNode snapshot, Chance chance, List<String> children) {
        this.snapshot = snapshot;
        this.chance = chance;
        this.children = children;
        snapshot.withArray("/family").addObject().put("id", "f0").put("relation", "parent");
        for (int number = 0; number < AGENCIES.size(); number++) {
            professional("w" + number, chance.any(AGENCIES.get(number)));
        }
        professional("w8", chance.any(AGENCIES.get(1)));
        professional("w9", "independent-reviewing");
    }

    private void professional(String id, String agency) {
        ObjectNode person = snapshot.withArray("/professionals").addObject();
        person.put("id", id).put("agency", agency);
        chance.maybe(30, person, "team", chance.any(List.of("north", "south")));
    }

    /** Adds an initial conference on that day and its reviews, some of them ahead; gives the days of the reviews. */
    List<LocalDate> addFrom(LocalDate initial) {
        conference("k0", chance.any(List.of("initial", "initial", "initial", "pre-birth", "transfer-in")), initial);
        List<LocalDate> reviews = new ArrayList<>();
        LocalDate next = initial.plusDays(75 + chance.upTo(25));
        while (next.isBefore(TODAY.plusDays(70))) {
            reviews.add(next);
            conference("k" + reviews.size(), "review", next);
            next = next.plusDays(150 + chance.upTo(45));
        }
        return reviews;
    }

    private void conference(String id, String type, LocalDate day) {
        ObjectNode conference = snapshot.withArray("/conferences").addObject();
        conference.put("id", id).put("type", type);
        chance.maybe(70, conference, "enquiry", type.equals("review") ? null : "q0");
        chance.maybe(98, conference, "startsAt", chance.moment(day, 10));
        chance.maybe(60, conference, "endedAt", day + (chance.of(92) ? "T12:10" : "T09:00"));
        chance.maybe(95, conference, "held", chance.of(94));
        chance.maybe(90, conference.putObject("chair").put("professional", "w9"), "independent", chance.yesNo());
        chance.some(children, 92).forEach(conference.putArray("childrenConsidered")::add);
        for (int number = 0; number < AGENCIES.size(); number++) {
            takingPart(conference, "w" + number, day);
        }
        chance.maybe(90, attendance(conference, "w8"), "present", chance.yesNo());
        conference.withArray("/invitations").addObject().put("to", "f0");
        for (String child : chance.some(children, 60)) {
            ObjectNode invitation =
                    conference.withArray("/invitations").addObject().put("to", child);
            chance.maybe(60, invitation, "sentOn", day.minusDays(chance.upTo(12)));
            chance.maybe(90, invitation, "advocacyOffered", chance.yesNo());
        }
    }

    private void takingPart(ObjectNode conference, String who, LocalDate day) {
        boolean past = day.isBefore(TODAY);
        if (chance.of(80)) {
            invitation(conference, who, day);
            if (past && chance.of(80)) {
                ObjectNode minutes = conference.withArray("/minutes").addObject();
                minutes.put("to", who).put("sentAt", chance.momentWithin(day.plusDays(10), 25, 15));
            }
        }
        if (past && chance.of(92)) {
            chance.maybe(95, attendance(conference, who), "present", chance.yesNo());
        }
        if (chance.of(60)) {
            report(conference, who, day);
        }
    }

    private static ObjectNode attendance(ObjectNode conference, String who) {
        return conference.withArray("/attendance").addObject().put("who", who);
    }

    private void invitation(ObjectNode conference, String who, LocalDate day) {
        ObjectNode invitation = conference.withArray("/invitations").addObject();
        invitation.put("to", who).put("sentOn", day.minusDays(10).toString());
        if (chance.of(15)) {
            chance.maybe(90, invitation.put("representative", "w8"), "representativeBriefed", chance.yesNo());
        }
        chance.maybe(20, invitation, "apologiesAt", chance.momentWithin(day.minusDays(2), 3, 9));
        chance.maybe(10, invitation, "apologyReason", "illness");
    }

    private void report(ObjectNode conference, String who, LocalDate day) {
        ObjectNode report = conference.withArray("/reports").addObject();
        report.put("id", "r" + reports++).put("by", who);
        chance.maybe(85, report, "toChairAt", chance.momentWithin(day.minusDays(4), 5, 9));
        chance.maybe(90, report, "signed", chance.yesNo());
        chance.maybe(6, report, "collective", true);
        while (chance.of(60)) {
            ObjectNode sharing = report.withArray("/sharedWithParents").addObject();
            sharing.put("at", chance.momentWithin(day.minusDays(5), 6, 15)).put("how", chance.any(WAYS));
        }
    }
}

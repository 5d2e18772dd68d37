package org.quorate.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;

/** What one entry of a list can be about: the findings that may go when the entry goes. */
final class Reach {
    /** What follows from findings about any conference of the case. */
    private static final Set<String> PATTERNS = Set.of("repeat-breach", "consecutive-inquorate", "reconvened");

    private final String place;
    private final Set<String> ids = new HashSet<>();

    /**
     * The reach of an entry. One with an id speaks for itself, a report for its author too, a plan for its child; any other for everyone
     * it names. A person speaks for the agency as well.
     */
    Reach(ObjectNode snapshot, String place, Bench bench) {
        this.place = place;
        JsonNode entry = snapshot.at(place);
        if (entry.has("id")) {
            add(entry.get("id"));
            add(entry.path("by"));
            add(entry.path("child"));
        } else {
            texts(entry);
        }
        if (place.matches("/conferences/[0-9]+/decision/children/[0-9]+")) {
            // what is decided for a child is what the conference decided
            add(snapshot.at(place.replaceFirst("/decision/.*", "/id")));
        }
        snapshot.path("conferences").forEach(this::represented);
        for (JsonNode person : snapshot.path("professionals")) {
            if (ids.contains(person.get("id").asText())) {
                ids.add(bench.canonical(person.get("agency").asText()));
            }
        }
    }

    /** A representative speaks for the one who was invited. */
    private void represented(JsonNode conference) {
        for (JsonNode invitation : conference.path("invitations")) {
            if (ids.contains(invitation.path("representative").asText())) {
                add(invitation.path("to"));
            }
        }
    }

    private void texts(JsonNode node) {
        add(node);
        node.forEach(this::texts);
    }

    private void add(JsonNode node) {
        if (node.isTextual()) {
            ids.add(node.asText());
        }
    }

    /** Whether a finding is about the entry, owed by or to whom it names, or rests on it. */
    boolean touches(Finding finding) {
        boolean anyPlan =
                place.startsWith("/plans/") && finding.subject().type().equals("core-group");
        return anyPlan
                || PATTERNS.contains(finding.obligation())
                || named(finding).anyMatch(ids::contains)
                || finding.evidence().stream().anyMatch(one -> isWithin(one.pointer()));
    }

    private static Stream<String> named(Finding finding) {
        OwedBy by = finding.owedBy();
        OwedTo to = finding.owedTo();
        List<@Nullable String> named = new ArrayList<>();
        named.add(finding.subject().id());
        named.add(finding.subject().conference());
        named.add(finding.child());
        named.add(by == null ? null : by.professional());
        named.add(by == null ? null : by.agency());
        named.add(to == null ? null : to.id());
        return named.stream().flatMap(Stream::ofNullable);
    }

    /** Whether that place lies in the entry; the children of a core group are the core group's. */
    private boolean isWithin(String pointer) {
        String whole = place.startsWith("/coreGroups/") ? place.replaceAll("(/coreGroups/[0-9]+)/.*", "$1") : place;
        return (pointer + "/").startsWith(whole + "/");
    }

    /** The places of all entries of all lists of a snapshot, but for the lists that say what is kept. */
    static List<String> entries(ObjectNode snapshot) {
        List<String> places = new ArrayList<>();
        collect(snapshot, "", places);
        return places.stream()
                .filter(place -> !place.matches("/(recorded|notRecorded)/.*"))
                .toList();
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                places.add(place + "/" + index);
                collect(list.get(index), place + "/" + index, places);
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> collect(field.getValue(), place + "/" + field.getKey(), places));
        }
    }
}

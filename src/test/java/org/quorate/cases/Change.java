package org.quorate.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Changes a snapshot. A place is a JSON pointer in which an entry of a list may be named by its id instead of its
 * index, or by whom it is of: {@code /conferences/k1/attendance/w2/present}. A place that is not there is an error.
 */
final class Change {
    private static final List<String> NAMES = List.of("id", "to", "who", "child", "by");

    private final ObjectNode snapshot;

    Change(ObjectNode snapshot) {
        this.snapshot = snapshot;
    }

    ObjectNode changed() {
        return snapshot;
    }

    /** Takes out a field or an entry. */
    void remove(String place) {
        JsonNode parent = at(parentOf(place), place);
        String last = lastOf(place);
        if (parent instanceof ArrayNode list) {
            list.remove(index(list, last, place));
        } else if (((ObjectNode) parent).remove(last) == null) {
            throw nothingAt(place);
        }
    }

    /** Puts a value into a field, or in an entry's place. */
    void set(String place, JsonNode value) {
        JsonNode parent = at(parentOf(place), place);
        String last = lastOf(place);
        if (parent instanceof ArrayNode list) {
            list.set(index(list, last, place), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    /** Puts an entry, or each of a list of entries, at the end of a list, which is made where it is missing. */
    void add(String place, JsonNode value) {
        JsonNode parent = at(parentOf(place), place);
        JsonNode list = parent instanceof ArrayNode ? at(place, place) : parent.withArray("/" + lastOf(place));
        if (value instanceof ArrayNode several) {
            ((ArrayNode) list).addAll(several);
        } else {
            ((ArrayNode) list).add(value);
        }
    }

    private JsonNode at(String place, String whole) {
        JsonNode node = snapshot;
        for (String step :
                place.isEmpty() ? List.<String>of() : List.of(place.substring(1).split("/"))) {
            node = node instanceof ArrayNode list ? list.get(index(list, step, whole)) : node.path(step);
            if (node.isMissingNode()) {
                throw nothingAt(whole);
            }
        }
        return node;
    }

    private static int index(ArrayNode list, String step, String place) {
        for (int index = 0; index < list.size(); index++) {
            if (String.valueOf(index).equals(step) || isNamed(list.get(index), step)) {
                return index;
            }
        }
        throw nothingAt(place);
    }

    /** Whether that is the entry's name; of several names an entry may have, the first counts. */
    private static boolean isNamed(JsonNode entry, String name) {
        return NAMES.stream()
                .filter(entry::has)
                .findFirst()
                .map(field -> entry.get(field).asText())
                .orElse(entry.asText())
                .equals(name);
    }

    private static String parentOf(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static String lastOf(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static IllegalArgumentException nothingAt(String place) {
        return new IllegalArgumentException("the base has nothing at " + place);
    }
}

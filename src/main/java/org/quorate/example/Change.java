package org.quorate.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.quorate.snapshot.CaseSnapshot;

/**
 * Changes a snapshot. A place is a JSON pointer in which an entry of a list may be named by its id instead of its
 * index, or by whom it is of: {@code /conferences/k1/attendance/w2/present}. A place that is not there is told by a
 * {@link NoSuchPlaceException}.
 */
public final class Change {
    private static final List<String> NAMES = List.of("id", "to", "who", "child", "by");

    private final ObjectNode snapshot;

    /** Changes this very snapshot. */
    public Change(ObjectNode snapshot) {
        this.snapshot = snapshot;
    }

    /** The snapshot as it is now. */
    public ObjectNode changed() {
        return snapshot;
    }

    /** Takes out a field or an entry. */
    public void remove(String place) {
        Spot spot = spot(place);
        if (spot.parent() instanceof ArrayNode list) {
            list.remove(index(list, spot.last(), place));
        } else if (((ObjectNode) spot.parent()).remove(spot.last()) == null) {
            throw new NoSuchPlaceException(place, spot.last(), names(spot.parent()));
        }
    }

    /** Puts a value into a field, or in an entry's place, and gives the plain JSON pointer to it. */
    public String set(String place, JsonNode value) {
        Spot spot = spot(place);
        if (spot.parent() instanceof ArrayNode list) {
            int index = index(list, spot.last(), place);
            list.set(index, value.deepCopy());
            return spot.pointer() + "/" + index;
        }
        ((ObjectNode) spot.parent()).set(spot.last(), value.deepCopy());
        return spot.pointer() + "/" + spot.last();
    }

    /**
     * Puts an entry, or each of a list of entries, at the end of a list, which is made where it is missing, and gives
     * the plain JSON pointer to the first of them.
     */
    public String add(String place, JsonNode value) {
        Spot spot = spot(place);
        if (!(spot.parent() instanceof ObjectNode parent) || !isList(parent.path(spot.last()))) {
            throw new NoSuchPlaceException(place, spot.last(), lists(spot.parent()));
        }
        ArrayNode list = parent.path(spot.last()) instanceof ArrayNode there ? there : parent.putArray(spot.last());
        String pointer = spot.pointer() + "/" + spot.last() + "/" + list.size();
        if (value instanceof ArrayNode several) {
            list.addAll(several.deepCopy());
        } else {
            list.add(value.deepCopy());
        }
        return pointer;
    }

    /** Says that the source keeps all parts of the record but these. */
    public void unkept(Collection<String> parts) {
        ArrayNode kept = snapshot.putArray("recorded");
        new TreeSet<>(CaseSnapshot.parts())
                .stream().filter(part -> !parts.contains(part)).forEach(kept::add);
    }

    /** A field or entry, there or not: what it is in, the pointer to that, and its own name. */
    private record Spot(JsonNode parent, String pointer, String last) {}

    private Spot spot(String place) {
        List<String> steps = Arrays.asList(place.split("/", -1));
        if (steps.size() < 2 || !steps.get(0).isEmpty()) {
            throw new NoSuchPlaceException(place, null, List.of());
        }
        JsonNode node = snapshot;
        StringBuilder pointer = new StringBuilder();
        for (String step : steps.subList(1, steps.size() - 1)) {
            String plain = node instanceof ArrayNode list ? String.valueOf(index(list, step, place)) : step;
            JsonNode next = node instanceof ArrayNode list ? list.get(Integer.parseInt(plain)) : node.path(step);
            if (!next.isContainerNode()) {
                throw new NoSuchPlaceException(place, step, names(node));
            }
            pointer.append('/').append(plain);
            node = next;
        }
        return new Spot(node, pointer.toString(), steps.get(steps.size() - 1));
    }

    private static boolean isList(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isArray();
    }

    private static int index(ArrayNode list, String step, String place) {
        for (int index = 0; index < list.size(); index++) {
            if (String.valueOf(index).equals(step) || name(list.get(index)).equals(step)) {
                return index;
            }
        }
        throw new NoSuchPlaceException(place, step, names(list));
    }

    /** The entry's name: of several that it may have, the first counts. */
    private static String name(JsonNode entry) {
        return NAMES.stream()
                .filter(entry::has)
                .findFirst()
                .map(field -> entry.get(field).asText())
                .orElse(entry.asText());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node instanceof ArrayNode list) {
            list.forEach(entry -> names.add(name(entry)));
        } else {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> lists(JsonNode node) {
        return names(node).stream().filter(name -> node.path(name).isArray()).toList();
    }
}

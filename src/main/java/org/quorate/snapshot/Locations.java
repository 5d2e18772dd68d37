package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the faults of a document stand, found by reading it once more. */
final class Locations {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, JsonLocation> values = new HashMap<>();
    private final Map<String, JsonLocation> names = new HashMap<>();

    /**
     * Looks the places up.
     *
     * @throws IOException where the text is not JSON
     */
    Locations(String text, List<Fault> faults) throws IOException {
        want("");
        faults.forEach(fault -> want(fault.pointer()));
        try (JsonParser parser = SnapshotJson.FACTORY.createParser(text)) {
            parser.nextToken();
            value(parser, "");
        }
    }

    /** A missing field is shown at the object around it, so what is around is wanted too. */
    private void want(String pointer) {
        String each = pointer;
        while (wanted.add(each) && !each.isEmpty()) {
            each = around(each);
        }
    }

    private static String around(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private void value(JsonParser parser, String pointer) throws IOException {
        if (!wanted.contains(pointer) || values.containsKey(pointer)) {
            parser.skipChildren();
            return;
        }
        values.put(pointer, parser.currentTokenLocation());
        if (parser.isExpectedStartObjectToken()) {
            object(parser, pointer);
        } else if (parser.isExpectedStartArrayToken()) {
            array(parser, pointer);
        }
    }

    private void object(JsonParser parser, String pointer) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String child = pointer + "/" + LocatedTree.escaped(parser.currentName());
            if (wanted.contains(child)) {
                names.putIfAbsent(child, parser.currentTokenLocation());
            }
            parser.nextToken();
            value(parser, child);
        }
    }

    private void array(JsonParser parser, String pointer) throws IOException {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            value(parser, pointer + "/" + index);
        }
    }

    /** Where a value stands; for a name nobody knows, where the name stands; for a missing one, the object around it. */
    JsonLocation of(Fault fault) {
        if (fault.location() != null) {
            return fault.location();
        }
        JsonLocation name = fault.ofName() ? names.get(fault.pointer()) : null;
        return name == null ? at(fault.pointer()) : name;
    }

    /** Where the document begins. */
    JsonLocation root() {
        return at("");
    }

    private JsonLocation at(String pointer) {
        JsonLocation location = values.get(pointer);
        if (location == null) {
            return pointer.isEmpty() ? JsonLocation.NA : at(around(pointer));
        }
        return location;
    }
}

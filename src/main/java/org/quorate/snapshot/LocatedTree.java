package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as a tree that knows where each value stands, and which names stand twice in one object. */
final class LocatedTree {
    private static final JsonFactory FACTORY = SnapshotJson.FACTORY
            .rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonLocation> locations = new HashMap<>();
    private final List<String> duplicates = new ArrayList<>();
    private final JsonNode root;

    /**
     * Reads one document.
     *
     * @throws IOException where it is not JSON
     */
    LocatedTree(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            root = value(parser, "");
            if (parser.nextToken() != null) {
                throw new TrailingTextException(parser.currentTokenLocation());
            }
        }
    }

    /** More stands behind the end of the document. */
    static final class TrailingTextException extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient JsonLocation location;

        TrailingTextException(JsonLocation location) {
            super("more text behind the end of the document");
            this.location = location;
        }

        JsonLocation location() {
            return location;
        }
    }

    private JsonNode value(JsonParser parser, String pointer) throws IOException {
        locations.putIfAbsent(pointer, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser, pointer);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser, pointer);
        }
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(0);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String child = pointer + "/" + escaped(name);
            JsonLocation atName = parser.currentTokenLocation();
            parser.nextToken();
            if (object.has(name)) {
                duplicates.add(child);
                locations.put(child, atName);
                parser.skipChildren();
            } else {
                locations.put(child + "#", atName);
                object.set(name, value(parser, child));
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    JsonNode root() {
        return root;
    }

    /** Pointers of the names that stand twice in one object. */
    List<String> duplicates() {
        return duplicates;
    }

    /** Where a value stands; for a name nobody knows, where the name stands; for a missing one, the object around it. */
    @Nullable
    JsonLocation locationOf(String pointer, boolean ofName) {
        JsonLocation location = ofName ? locations.get(pointer + "#") : locations.get(pointer);
        int parent = pointer.lastIndexOf('/');
        return location != null || parent < 0 ? location : locationOf(pointer.substring(0, parent), false);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

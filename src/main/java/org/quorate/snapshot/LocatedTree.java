package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * A document as a tree. Names that stand twice in one object are noted, and the first one stays. Where values stand is
 * not kept: the few places that faults need are looked up by {@link Locations}.
 */
final class LocatedTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Faults faults;

    private LocatedTree(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads one document.
     *
     * @throws IOException where it is not JSON
     */
    static JsonNode read(String text, Faults faults) throws IOException {
        try (JsonParser parser = SnapshotJson.FACTORY.createParser(text)) {
            parser.nextToken();
            JsonNode root = new LocatedTree(faults).value(parser, "");
            if (parser.nextToken() != null) {
                throw new TrailingTextException(parser.currentTokenLocation());
            }
            return root;
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
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
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
                faults.add(new Fault(
                        child, "the same field a second time", "each field once in an object", null, true, atName));
                parser.skipChildren();
            } else {
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

    /** A name as it stands in a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

package org.quorate.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What stands in for a required value that was taken out of a faulty document, so that the rest can be looked at. */
final class StandIn {
    private static final String BEGINNING = "\0/";

    private StandIn() {}

    /** Fills what is required and not there. */
    static void fill(JsonNode schema, ObjectNode object, String pointer) {
        schema.path("required").forEach(name -> {
            if (!object.has(name.asText())) {
                JsonNode of = schema.get("properties").get(name.asText());
                object.set(name.asText(), of(of, pointer + "/" + name.asText()));
            }
        });
    }

    /** A value as the schema says; an identifier is one that no other place has. */
    static JsonNode of(JsonNode schema, String pointer) {
        JsonNode plain = Schema.plain(schema);
        if (Schema.isWord(plain)) {
            return plain.has("const") ? plain.get("const") : plain.get("enum").get(0);
        }
        if (plain.path("type").asText().equals("object")) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fill(plain, object, pointer);
            return object;
        }
        return JsonNodeFactory.instance.textNode(BEGINNING + pointer);
    }

    /** Whether an identifier of a repaired document stands in for another. */
    static boolean is(String id) {
        return id.startsWith(BEGINNING);
    }
}

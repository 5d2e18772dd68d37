package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.TreeSet;

/** The published schema as a tree, in the few words of JSON Schema that it uses. */
final class Schema {
    /** What a whole document has to be. */
    static final JsonNode ROOT = read();

    private Schema() {}

    private static JsonNode read() {
        try {
            return JsonMapper.builder().build().readTree(SnapshotSchema.text());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the schema is no JSON", unreadable);
        }
    }

    /** The names of all fields, dotted from the case and without indexes. */
    static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        fields(ROOT, "", fields);
        return fields;
    }

    private static void fields(JsonNode schema, String path, Set<String> fields) {
        JsonNode plain = plain(schema);
        JsonNode inside = plain.has("items") ? plain(plain.get("items")) : plain;
        inside.path("properties").properties().forEach(field -> {
            String dotted = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            fields.add(dotted);
            fields(field.getValue(), dotted, fields);
        });
    }

    /** The schema itself, where it is given by reference or may also be null. */
    static JsonNode plain(JsonNode schema) {
        if (mayBeNull(schema)) {
            return plain(schema.get("anyOf").get(0));
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText();
            return plain(ROOT.get("$defs").get(name.substring(name.lastIndexOf('/') + 1)));
        }
        return schema;
    }

    /** Whether null may stand for a missing value. */
    static boolean mayBeNull(JsonNode schema) {
        return schema.has("anyOf");
    }

    /** Whether it lists the words that may stand here. */
    static boolean isWord(JsonNode plain) {
        return plain.has("const") || plain.has("enum");
    }
}

package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;
import org.quorate.time.Moment;
import org.quorate.time.MomentException;

/**
 * Holds a document against the published schema. Every fault is noted and taken out of the tree, so that what is left
 * can be bound and looked at for faults between its parts. It knows the words of JSON Schema that the schema uses.
 */
final class Shape {
    private static final JsonNode SCHEMA = schema();
    private static final Map<String, String> TYPES = Map.of(
            "object",
            "an object",
            "array",
            "a list",
            "string",
            "a text in quotation marks",
            "boolean",
            "true or false");

    /** How an identifier begins that stands in for a faulty one; no document has it, for NUL is refused. */
    static final char STAND_IN = '\0';

    private final List<Fault> faults = new ArrayList<>();

    private static JsonNode schema() {
        try {
            return JsonMapper.builder().build().readTree(SnapshotSchema.text());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the schema is no JSON", unreadable);
        }
    }

    /** Notes the faults of a document and takes them out of it. */
    static List<Fault> check(JsonNode root) {
        Shape shape = new Shape();
        shape.value(SCHEMA, root, "");
        return shape.faults;
    }

    /** The names of all fields, dotted from the case and without indexes. */
    static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        fields(SCHEMA, "", fields);
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
    private static JsonNode plain(JsonNode schema) {
        if (schema.has("anyOf")) {
            return plain(schema.get("anyOf").get(0));
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText();
            return plain(SCHEMA.get("$defs").get(name.substring(name.lastIndexOf('/') + 1)));
        }
        return schema;
    }

    /** Whether the value is as the schema says; a value that is not is noted. */
    private boolean value(JsonNode schema, JsonNode value, String pointer) {
        if (value.isNull() && schema.has("anyOf")) {
            return true;
        }
        JsonNode plain = plain(schema);
        if (plain.has("const") || plain.has("enum")) {
            return word(plain, value, pointer);
        }
        String type = plain.path("type").asText();
        if (!isOf(type, value)) {
            return note(pointer, Fault.shown(value), TYPES.getOrDefault(type, type), null, false);
        }
        return switch (type) {
            case "object" -> object(plain, (ObjectNode) value, pointer);
            case "array" -> array(plain, (ArrayNode) value, pointer);
            case "string" -> text(plain, value.asText(), pointer);
            default -> true;
        };
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            default -> value.isBoolean();
        };
    }

    private boolean object(JsonNode schema, ObjectNode object, String pointer) {
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        List<String> wrong = new ArrayList<>();
        object.properties().forEach(field -> {
            String child = pointer + "/" + LocatedTree.escaped(field.getKey());
            JsonNode of =
                    properties.has(field.getKey()) ? properties.get(field.getKey()) : others.isObject() ? others : null;
            boolean right =
                    of == null ? unknown(field.getKey(), child, properties) : value(of, field.getValue(), child);
            if (!right) {
                wrong.add(field.getKey());
            }
        });
        schema.path("required").forEach(name -> {
            if (!object.has(name.asText())) {
                note(pointer + "/" + name.asText(), null, "the field `" + name.asText() + "`", null, false);
            }
        });
        object.remove(wrong);
        fill(schema, object, pointer);
        return true;
    }

    private static void fill(JsonNode schema, ObjectNode object, String pointer) {
        schema.path("required").forEach(name -> {
            if (!object.has(name.asText())) {
                JsonNode of = schema.get("properties").get(name.asText());
                object.set(name.asText(), standIn(of, pointer + "/" + name.asText()));
            }
        });
    }

    /** What stands in for a value that was taken out, so that the rest can be bound. */
    private static JsonNode standIn(JsonNode schema, String pointer) {
        JsonNode plain = plain(schema);
        if (plain.has("const") || plain.has("enum")) {
            return plain.has("const") ? plain.get("const") : plain.get("enum").get(0);
        }
        if (plain.path("type").asText().equals("object")) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fill(plain, object, pointer);
            return object;
        }
        return JsonNodeFactory.instance.textNode(STAND_IN + pointer);
    }

    private boolean unknown(String name, String pointer, JsonNode properties) {
        List<String> known = new ArrayList<>();
        properties.fieldNames().forEachRemaining(known::add);
        String nearest = NearestName.to(name, known).orElse(null);
        return note(pointer, "the field " + Fault.quoted(name), "a field of the format", nearest, true);
    }

    private boolean array(JsonNode schema, ArrayNode array, String pointer) {
        for (int index = array.size() - 1; index >= 0; index--) {
            if (!value(schema.get("items"), array.get(index), pointer + "/" + index)) {
                array.set(index, standIn(schema.get("items"), pointer + "/" + index));
            }
        }
        return true;
    }

    private boolean word(JsonNode schema, JsonNode value, String pointer) {
        List<String> words = new ArrayList<>();
        (schema.has("const") ? List.of(schema.get("const")) : schema.get("enum"))
                .forEach(one -> words.add(one.asText()));
        if (value.isTextual() && words.contains(value.asText())) {
            return true;
        }
        String nearest =
                value.isTextual() ? NearestName.to(value.asText(), words).orElse(null) : null;
        String expected = words.size() == 1 ? Fault.quoted(words.get(0)) : "one of " + String.join(", ", words);
        return note(pointer, Fault.shown(value), expected, nearest, false);
    }

    private boolean text(JsonNode schema, String text, String pointer) {
        if (schema.path("minLength").asInt() > text.length()) {
            return note(pointer, "an empty text", "an identifier", null, false);
        }
        return switch (schema.path("format").asText()) {
            case "quorate-moment" -> moment(text, pointer, false);
            case "quorate-day" -> moment(text, pointer, true);
            default -> true;
        };
    }

    private boolean moment(String text, String pointer, boolean dateAlone) {
        try {
            if (Moment.parse(text).isDateAlone() || !dateAlone) {
                return true;
            }
            return note(pointer, Fault.quoted(text), "a date without a time (2026-01-22)", null, false);
        } catch (MomentException none) {
            return note(pointer, Fault.quoted(text), none.expected(), null, false);
        }
    }

    private boolean note(
            String pointer, @Nullable String found, String expected, @Nullable String nearest, boolean ofName) {
        faults.add(new Fault(pointer, found, expected, nearest, ofName));
        return false;
    }
}

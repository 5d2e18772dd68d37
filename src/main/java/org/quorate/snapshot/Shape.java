package org.quorate.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;
import org.quorate.time.Moment;
import org.quorate.time.MomentException;

/**
 * Holds a document against the published schema. Every fault is noted and taken out of the tree, so that what is left
 * can be bound and looked at for faults between its parts.
 */
final class Shape {
    private static final Map<String, String> TYPES = Map.of(
            "object",
            "an object",
            "array",
            "a list",
            "string",
            "a text in quotation marks",
            "boolean",
            "true or false");

    private static final String DAY = "a date without a time (2026-01-22)";
    private static final Pattern LIKE_A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Faults faults;

    private Shape(Faults faults) {
        this.faults = faults;
    }

    /** Notes the faults of a document and takes them out of it. */
    static void check(ObjectNode root, Faults faults) {
        new Shape(faults).isRight(Schema.ROOT, root, "");
    }

    /** Whether the value is as the schema says; a value that is not is noted. */
    private boolean isRight(JsonNode schema, JsonNode value, String pointer) {
        if (value.isNull() && Schema.mayBeNull(schema)) {
            return true;
        }
        JsonNode plain = Schema.plain(schema);
        if (Schema.isWord(plain)) {
            return word(plain, value, pointer);
        }
        String type = plain.path("type").asText();
        if (!isOf(type, value)) {
            return wrong(Fault.value(pointer, Fault.kindOf(value), TYPES.getOrDefault(type, type), null));
        }
        return switch (type) {
            case "object" -> object(plain, (ObjectNode) value, pointer);
            case "array" -> array(plain.get("items"), (ArrayNode) value, pointer);
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
        List<String> wrong = new ArrayList<>();
        object.properties().forEach(field -> {
            if (!field(schema, field.getKey(), field.getValue(), pointer)) {
                wrong.add(field.getKey());
            }
        });
        schema.path("required").forEach(name -> {
            if (!object.has(name.asText())) {
                faults.add(Fault.missing(pointer + "/" + name.asText(), "the field «" + name.asText() + "»"));
            }
        });
        object.remove(wrong);
        StandIn.fill(schema, object, pointer);
        return true;
    }

    private boolean field(JsonNode schema, String name, JsonNode value, String pointer) {
        String child = pointer + "/" + LocatedTree.escaped(name);
        JsonNode known = schema.path("properties").get(name);
        JsonNode others = schema.path("additionalProperties");
        if (known == null && !others.isObject()) {
            return unknown(schema, name, child);
        }
        return isRight(known == null ? others : known, value, child);
    }

    private boolean unknown(JsonNode schema, String name, String pointer) {
        List<String> known = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        String nearest = faults.isFull() ? null : NearestName.to(name, known).orElse(null);
        return wrong(
                new Fault(pointer, "the field " + Fault.quoted(name), "a field of the format", nearest, true, null));
    }

    private boolean array(JsonNode items, ArrayNode array, String pointer) {
        for (int index = 0; index < array.size(); index++) {
            String item = pointer + "/" + index;
            if (!isRight(items, array.get(index), item)) {
                array.set(index, StandIn.of(items, item));
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
        String expected = words.size() == 1 ? Fault.quoted(words.get(0)) : "one of " + String.join(", ", words);
        if (!value.isTextual()) {
            return wrong(Fault.value(pointer, Fault.kindOf(value), expected, null));
        }
        String nearest =
                faults.isFull() ? null : NearestName.to(value.asText(), words).orElse(null);
        return wrong(Fault.value(pointer, Fault.shownAsWord(value.asText(), nearest), expected, nearest));
    }

    private boolean text(JsonNode schema, String text, String pointer) {
        if (text.isEmpty() && schema.has("minLength")) {
            return wrong(Fault.value(pointer, "an empty text", "an identifier", null));
        }
        return switch (schema.path("format").asText()) {
            case "quorate-moment" -> moment(text, pointer, false);
            case "quorate-day" -> moment(text, pointer, true);
            default -> true;
        };
    }

    private boolean moment(String text, String pointer, boolean dateAlone) {
        String expected = expected(text, dateAlone);
        return expected == null || wrong(Fault.value(pointer, Fault.shownAsMoment(text), expected, null));
    }

    private static @Nullable String expected(String text, boolean dateAlone) {
        try {
            Moment moment = Moment.parse(text);
            return dateAlone && !moment.isDateAlone() ? DAY : null;
        } catch (MomentException none) {
            return dateAlone && !LIKE_A_DAY.matcher(text).matches() ? DAY : none.expected();
        }
    }

    private boolean wrong(Fault fault) {
        faults.add(fault);
        return false;
    }
}

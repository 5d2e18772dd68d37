package org.quorate.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.quorate.policy.Located;

/** Makes of YAML the JSON that it stands for. Dates stay texts. */
final class JsonValues {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonValues() {}

    static JsonNode of(Located value) {
        if (value instanceof Located.Mapping mapping) {
            return of(mapping);
        }
        if (value instanceof Located.Items items) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            items.values().forEach(one -> list.add(of(one)));
            return list;
        }
        return of((Located.Text) value);
    }

    static ObjectNode of(Located.Mapping mapping) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        mapping.entries().forEach(entry -> object.set(entry.key().value(), of(entry.value())));
        return object;
    }

    private static JsonNode of(Located.Text text) {
        return switch (text.type()) {
            case NOTHING -> NullNode.instance;
            case FLAG -> BooleanNode.valueOf(Boolean.parseBoolean(text.value()));
            case TEXT -> TextNode.valueOf(text.value());
            case NUMBER -> number(text.value());
        };
    }

    private static JsonNode number(String written) {
        try {
            return MAPPER.readTree(written);
        } catch (JsonProcessingException notInJson) {
            return TextNode.valueOf(written);
        }
    }
}

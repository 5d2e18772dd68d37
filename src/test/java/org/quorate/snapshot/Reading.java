package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads documents for tests, and changes the one snapshot in which every field has a value. */
final class Reading {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SnapshotParser PARSER = new SnapshotParser();
    private static final ObjectNode FULL = (ObjectNode) tree(resource("full.json"));

    private Reading() {}

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A fresh copy of the snapshot in which every field has a value. */
    static ObjectNode full() {
        return FULL.deepCopy();
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The full snapshot with one value put somewhere; a dash at the end appends to a list. */
    static ObjectNode fullWith(String pointer, String json) {
        ObjectNode full = full();
        put(full, pointer, tree(json));
        return full;
    }

    static void put(JsonNode root, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        String last = at.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (last.equals("-")) {
            ((ArrayNode) parent).add(value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
    }

    static ParsedCase parse(byte[] bytes) {
        return PARSER.parse(new RawDocument("case.json", 0, bytes));
    }

    static CaseSnapshot snapshot(String json) {
        ParsedCase parsed = parse(json.getBytes(UTF_8));
        assertThat(parsed).isInstanceOf(ParsedCase.Accepted.class);
        return ((ParsedCase.Accepted) parsed).snapshot();
    }

    static List<Rejected> faults(byte[] bytes) {
        ParsedCase parsed = parse(bytes);
        assertThat(parsed).isInstanceOf(ParsedCase.Refused.class);
        return ((ParsedCase.Refused) parsed).faults();
    }

    static List<Rejected> faults(String json) {
        return faults(json.getBytes(UTF_8));
    }

    /** The one fault of a document that has one. */
    static Rejected fault(String json) {
        List<Rejected> faults = faults(json);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    /** A small document with some fields of its own. */
    static String small(String fields) {
        String separator = fields.isEmpty() ? "" : ", ";
        return "{\"schema\": \"quorate.case-snapshot/1\", \"caseId\": \"C1\"" + separator + fields + "}";
    }
}

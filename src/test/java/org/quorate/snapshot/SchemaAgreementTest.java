package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader and an independent validator of the published schema, over every field of the full snapshot changed in
 * every way. What the schema refuses the reader refuses, and what it accepts the reader refuses for references alone.
 */
class SchemaAgreementTest {
    private static final com.networknt.schema.Schema PUBLISHED = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SnapshotSchema.text());

    private static final List<String> VALUES = List.of(
            "null",
            "17",
            "false",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2026-01-22\"",
            "\"2026-01-22T10:00\"",
            "\"2026-01-22T24:00\"",
            "[]",
            "{}",
            "[null]",
            "[17]",
            "[\"x\"]",
            "[{}]",
            "{\"x\": 1}",
            "{\"c1\": null}",
            "{\"id\": \"x\"}");

    /** What the reader says of the parts of a snapshot to each other, which a schema cannot. */
    private static final String OF_REFERENCES =
            "the id of an? .* of the case|an id of its own|one row of .*|a representative .*|a field of the format, .*";

    static List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        collect(Reading.full(), "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), pointers));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), pointer + "/" + index, pointers);
        }
    }

    @Test
    void both_accept_the_full_snapshot() {
        assertThat(PUBLISHED.validate(Reading.full())).isEmpty();
        assertThat(Reading.snapshot(Reading.full().toString()).caseId()).isEqualTo("MW-0017");
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void every_value_in_every_place(String pointer) {
        for (String value : VALUES) {
            ObjectNode changed = Reading.full();
            Reading.put(changed, pointer, Reading.tree(value));

            assertAgreement(changed, pointer, pointer + " = " + value);
        }
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void every_value_missing(String pointer) {
        ObjectNode changed = Reading.full();
        int last = pointer.lastIndexOf('/');
        if (changed.at(pointer.substring(0, last)) instanceof ObjectNode object) {
            object.remove(pointer.substring(last + 1));
        } else {
            ((ArrayNode) changed.at(pointer.substring(0, last))).remove(Integer.parseInt(pointer.substring(last + 1)));
        }

        assertAgreement(changed, pointer, "no " + pointer);
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void an_unknown_field_in_every_object(String pointer) {
        ObjectNode changed = Reading.full();
        if (changed.at(pointer) instanceof ObjectNode object) {
            object.put("unheardOf", "x");

            assertAgreement(changed, pointer + "/unheardOf", "unheard of in " + pointer);
        }
    }

    private static void assertAgreement(ObjectNode changed, String pointer, String what) {
        boolean valid = PUBLISHED
                .validate(changed, context -> context.executionConfig(config -> config.failFast(true)))
                .isEmpty();
        ParsedCase parsed = Reading.parse(changed.toString().getBytes(UTF_8));
        List<Rejected> faults = parsed instanceof ParsedCase.Refused refused ? refused.faults() : List.of();
        List<Rejected> ofShape = faults.stream()
                .filter(fault -> !fault.expected().matches(OF_REFERENCES))
                .toList();

        assertThat(ofShape.isEmpty()).as(what).isEqualTo(valid);
        assertThat(ofShape)
                .as(what)
                .allSatisfy(fault -> assertThat(fault.pointer()).startsWith(pointer));
    }
}

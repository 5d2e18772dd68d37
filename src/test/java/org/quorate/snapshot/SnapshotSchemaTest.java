package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.time.Moment;

class SnapshotSchemaTest {
    private static final Set<String> MAPS = Set.of("lastSeen", "childViews", "contactFrequency");

    @Test
    void the_schema_has_exactly_the_fields_of_the_written_list() {
        assertThat(Schema.fields())
                .containsExactlyElementsOf(
                        Reading.resource("fields.txt").lines().toList());
    }

    @Test
    void the_full_snapshot_has_every_field_and_no_other() {
        Set<String> fields = new TreeSet<>();
        collect(Reading.full(), "", fields);

        // rows of core groups have their own path, but are rows of attendance like those of conferences
        fields.add("coreGroups.attendance.excludedBecause");
        fields.add("coreGroups.attendance.viewsPresented");
        assertThat(fields).isEqualTo(Schema.fields());
    }

    private static void collect(JsonNode node, String path, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, path, fields));
        }
        node.properties().forEach(field -> {
            String dotted = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            fields.add(dotted);
            if (!MAPS.contains(field.getKey())) {
                collect(field.getValue(), dotted, fields);
            }
        });
    }

    @Test
    void every_field_reaches_the_records_as_it_was_written() {
        JsonNode written = Reading.full();

        assertThat(asJson(Reading.snapshot(written.toString()))).isEqualTo(written);
    }

    /** What a record holds, without what is missing. */
    private static JsonNode asJson(@Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Record row) {
            ObjectNode object = nodes.objectNode();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                Object held = get(row, component);
                boolean missing = held == null || held.equals(List.of()) || held.equals(Map.of());
                object.setAll(missing ? Map.of() : Map.of(component.getName(), asJson(held)));
            }
            return object;
        }
        if (value instanceof List<?> list) {
            return nodes.arrayNode()
                    .addAll(list.stream().map(SnapshotSchemaTest::asJson).toList());
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((key, each) -> object.set(key.toString(), asJson(each)));
            return object;
        }
        if (value instanceof Boolean yes) {
            return nodes.booleanNode(yes);
        }
        return nodes.textNode(value instanceof Moment moment ? moment.text() : String.valueOf(value));
    }

    private static @Nullable Object get(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new LinkageError("a record hides its components", impossible);
        }
    }

    @Test
    void every_field_and_every_object_is_described() {
        JsonNode schema = Schema.ROOT;

        assertThat(schema.path("description").asText()).isNotBlank();
        schema.path("properties")
                .forEach(field -> assertThat(field.path("description").asText()).isNotBlank());
        schema.path("$defs").properties().forEach(def -> {
            assertThat(def.getValue().path("description").asText())
                    .as(def.getKey())
                    .isNotBlank();
            def.getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> assertThat(
                                    field.getValue().path("description").asText())
                            .as("%s", field)
                            .isNotBlank());
        });
    }

    @Test
    void the_smallest_snapshot_is_a_case_with_nothing_in_it() {
        CaseSnapshot snapshot = Reading.snapshot(Reading.small(""));

        assertThat(snapshot.caseId()).isEqualTo("C1");
        assertThat(snapshot.recorded()).isNull();
        assertThat(snapshot.conferences()).isEmpty();
        assertThat(snapshot.notRecorded()).isEmpty();
    }

    @Test
    void null_is_as_if_the_field_were_missing() {
        for (String pointer : SchemaAgreementTest.pointers()) {
            ObjectNode without = Reading.full();
            ObjectNode withNull = Reading.fullWith(pointer, "null");
            int last = pointer.lastIndexOf('/');
            boolean isField = without.at(pointer.substring(0, last)) instanceof ObjectNode object
                    && object.remove(pointer.substring(last + 1)) != null;
            if (isField && isAccepted(withNull)) {
                assertThat(Reading.snapshot(withNull.toString()))
                        .as(pointer)
                        .isEqualTo(Reading.snapshot(without.toString()));
            }
        }
        assertThat(isAccepted(Reading.fullWith("/conferences/0/startsAt", "null")))
                .isTrue();
        assertThat(isAccepted(Reading.fullWith("/conferences/0/held", "null"))).isTrue();
        assertThat(isAccepted(Reading.fullWith("/conferences/0/reports/0/quality/lastSeen/c1", "null")))
                .isTrue();
    }

    private static boolean isAccepted(JsonNode document) {
        return Reading.parse(document.toString().getBytes(UTF_8)) instanceof ParsedCase.Accepted;
    }
}

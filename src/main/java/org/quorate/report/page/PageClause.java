package org.quorate.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.policy.Requirement;
import org.quorate.report.Json;

/** A clause as the page holds it: what it asks, in whose words, and how these were read. */
final class PageClause {
    private PageClause() {}

    static void write(JsonGenerator json, Clause clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", clause.policy());
        json.writeStringField("obligation", clause.obligation());
        json.writeStringField("name", clause.name());
        json.writeStringField("modality", clause.modality().id());
        json.writeStringField("asks", asks(clause));
        Json.string(json, "note", clause.note());
        Json.string(json, "otherReading", other(clause.otherReading()));
        json.writeArrayFieldStart("citations");
        for (Citation citation : clause.citations()) {
            json.writeStartObject();
            json.writeStringField("source", citation.source());
            json.writeStringField("quote", citation.quote());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String other(@Nullable Clause clause) {
        return clause == null ? null : asks(clause);
    }

    /** What it asks, as the pack writes it; a span says by itself what it is. */
    private static String asks(Clause clause) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Requirement> each : clause.requirements().entrySet()) {
            boolean plain = each.getKey().equals("within") || each.getKey().equals("every");
            parts.add(plain ? each.getValue().toString() : each.getKey() + ": " + each.getValue());
        }
        return String.join("; ", parts);
    }
}

package org.quorate.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;
import org.quorate.report.Json;
import org.quorate.report.Labels;

/** A clause as the page holds it: what it asks, in whose words, and how these were read. */
final class PageClause {
    private PageClause() {}

    static void write(JsonGenerator json, Clause clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", clause.policy());
        json.writeStringField("obligation", clause.obligation());
        json.writeStringField("name", clause.name());
        json.writeStringField("modality", clause.modality().id());
        json.writeStringField("asks", Labels.asks(clause));
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
        return clause == null ? null : Labels.asks(clause);
    }
}

package org.quorate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.Rejected;

/** Writes a rejected input as JSON, with every key. */
public final class RejectedJson {
    private RejectedJson() {}

    /** Writes it. */
    public static void write(JsonGenerator json, Rejected rejected) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", rejected.file());
        number(json, "line", rejected.line());
        number(json, "column", rejected.column());
        Json.string(json, "pointer", rejected.pointer());
        Json.string(json, "caseId", rejected.caseId());
        Json.string(json, "found", rejected.found());
        json.writeStringField("expected", rejected.expected());
        Json.string(json, "nearest", rejected.nearest());
        json.writeStringField("reason", rejected.reason());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Number value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value.longValue());
        }
    }
}

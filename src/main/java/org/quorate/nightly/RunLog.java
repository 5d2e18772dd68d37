package org.quorate.nightly;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.report.Json;
import org.quorate.text.OwnersOnly;

/** A log for the machine that watches: one JSON object a line, with ids, counts and places, and no text of a record. */
final class RunLog {
    private final @Nullable Path file;
    private final Supplier<Instant> now;

    /** Writes behind the end of a file; nowhere where there is none. */
    RunLog(@Nullable Path file, Supplier<Instant> now) {
        this.file = file;
        this.now = now;
    }

    /** Notes what happened, with names and values in turn; a value that is null is left out. */
    void event(String event, @Nullable Object... namesAndValues) throws IOException {
        if (file == null) {
            return;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(line)) {
            json.writeStartObject();
            json.writeStringField("at", now.get().toString());
            json.writeStringField("event", event);
            for (int place = 0; place < namesAndValues.length; place += 2) {
                String name = String.valueOf(namesAndValues[place]);
                Object value = namesAndValues[place + 1];
                if (value instanceof Number number) {
                    json.writeNumberField(name, number.longValue());
                } else if (value != null) {
                    json.writeStringField(name, value.toString());
                }
            }
            json.writeEndObject();
        }
        line.write('\n');
        try (OutputStream out = OwnersOnly.append(file)) {
            line.writeTo(out);
        }
    }
}

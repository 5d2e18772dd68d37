package org.quorate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.quorate.policy.Citation;
import org.quorate.policy.Clause;

/**
 * The parts of a finding that are the same for each finding of a clause, as JSON that is encoded once: members of the
 * finding's object, each part with the comma before it.
 *
 * @param head policy, obligation and clause
 * @param cited the citation, and the others
 */
record ClauseJson(SerializableString head, SerializableString cited) {

    static ClauseJson of(Clause clause) {
        return new ClauseJson(
                members(json -> {
                    json.writeStringField("policy", clause.policy());
                    json.writeStringField("obligation", clause.obligation());
                    json.writeStringField("clause", clause.name());
                }),
                members(json -> {
                    json.writeFieldName("citation");
                    citation(json, clause.citations().get(0));
                    json.writeArrayFieldStart("alsoCited");
                    for (Citation further :
                            clause.citations().subList(1, clause.citations().size())) {
                        citation(json, further);
                    }
                    json.writeEndArray();
                }));
    }

    private static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", citation.source());
        json.writeStringField("quote", citation.quote());
        json.writeEndObject();
    }

    /** Writes some members of an object. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private static SerializableString members(Members members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.generator(bytes)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String object = bytes.toString(StandardCharsets.UTF_8);
        return new SerializedString("," + object.substring(1, object.length() - 1));
    }
}

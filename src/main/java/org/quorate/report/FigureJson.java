package org.quorate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Outcome;
import org.quorate.finding.figure.Figure;
import org.quorate.finding.figure.FigureCount;
import org.quorate.finding.figure.Figures;

/** Writes a figure with all that it is reckoned over. A rate over nothing is null. */
public final class FigureJson {
    private FigureJson() {}

    /** Writes it as one object. */
    public static void write(JsonGenerator json, Figures.Place place, FigureCount count) throws IOException {
        Figure figure = place.figure();
        json.writeStartObject();
        json.writeStringField("policy", place.policy());
        json.writeStringField("id", figure.id());
        json.writeStringField("title", figure.title());
        json.writeStringField("numerator", figure.numerator());
        Json.string(json, "denominator", figure.denominator());
        json.writeStringField("exclusions", Figure.EXCLUSIONS);
        json.writeArrayFieldStart("obligations");
        for (String obligation : figure.obligations()) {
            json.writeString(obligation);
        }
        json.writeEndArray();
        json.writeStringField("by", place.by().word());
        Json.string(json, "key", place.key());
        json.writeNumberField("met", count.of(Outcome.MET));
        json.writeNumberField("breached", count.of(Outcome.BREACHED));
        json.writeNumberField("undetermined", count.of(Outcome.UNDETERMINED));
        json.writeNumberField("due", count.of(Outcome.DUE));
        json.writeNumberField("waived", count.waived());
        json.writeNumberField("excused", count.excused());
        number(json, "rate", figure.isNumber() ? null : count.rate());
        number(json, "low", figure.isNumber() ? null : count.low());
        number(json, "high", figure.isNumber() ? null : count.high());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, Math.round(value * 10_000) / 10_000.0);
        }
    }
}

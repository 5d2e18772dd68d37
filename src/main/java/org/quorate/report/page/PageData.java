package org.quorate.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.finding.figure.FigureCount;
import org.quorate.finding.figure.Figures;
import org.quorate.policy.Pack;
import org.quorate.report.FigureJson;
import org.quorate.report.Header;
import org.quorate.report.Json;
import org.quorate.report.RejectedJson;
import org.quorate.snapshot.Rejected;
import org.quorate.time.OutsideCalendarException;
import org.quorate.time.WorkingDays;

/** The page's data, up to the blocks of findings, which are its last member. */
final class PageData {
    /** As far ahead the page looks for what falls due. */
    private static final int WORKING_DAYS_AHEAD = 10;

    /** So far back the page can say which days were counted. */
    private static final int YEARS_BACK = 5;

    private final JsonGenerator json;
    private final Header header;

    PageData(JsonGenerator json, Header header) {
        this.json = json;
        this.header = header;
    }

    void write(Summary summary, List<Pack> packs, Rejections rejections, Part part) throws IOException {
        json.writeRaw("{\"schema\":\"quorate.page/1\",\"asOf\":");
        json.writeString(header.asOf().text());
        json.writeRaw(",\"asOfDay\":");
        json.writeString(header.asOf().day().toString());
        json.writeRaw(",\"part\":");
        part(part);
        json.writeRaw(",\"only\":");
        json.writeStartArray();
        for (Outcome outcome : Outcome.values()) {
            if (header.only().contains(outcome)) {
                json.writeString(outcome.id());
            }
        }
        json.writeEndArray();
        json.writeRaw(",\n\"policies\":");
        policies(packs);
        json.writeRaw(",\n\"summary\":");
        summary(summary);
        json.writeRaw(",\n\"obligations\":");
        obligations(summary);
        json.writeRaw(",\n\"figures\":");
        json.writeStartArray();
        for (Map.Entry<Figures.Place, FigureCount> figure : summary.figures().entrySet()) {
            FigureJson.write(json, figure.getKey(), figure.getValue());
        }
        json.writeEndArray();
        json.writeRaw(",\n\"rejected\":");
        json.writeStartArray();
        for (Rejected one : rejections.told()) {
            RejectedJson.write(json, one);
        }
        json.writeEndArray();
        json.writeRaw(",\n\"columns\":");
        json.writeStartArray();
        for (String column : Block.COLUMNS) {
            json.writeString(column);
        }
        json.writeEndArray();
        json.writeRaw(",\n\"blocks\":[");
    }

    private void part(Part part) throws IOException {
        if (part.isWhole()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("number", part.number());
        json.writeNumberField("of", part.of());
        Json.string(json, "link", part.link());
        json.writeEndObject();
    }

    private void policies(List<Pack> packs) throws IOException {
        json.writeStartArray();
        for (Pack pack : packs) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("title", pack.title());
            json.writeStringField("board", pack.board());
            json.writeStringField("digest", pack.digest());
            json.writeStringField("dueUntil", dueUntil(pack.calendar()).toString());
            calendar(pack.calendar());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The last day of those looked ahead to; in years that no calendar knows, the day itself. */
    private LocalDate dueUntil(WorkingDays calendar) {
        LocalDate asOf = header.asOf().day();
        boolean known = asOf.getYear() >= OutsideCalendarException.FIRST_YEAR
                && asOf.getYear() < OutsideCalendarException.LAST_YEAR;
        return known ? calendar.after(asOf, WORKING_DAYS_AHEAD) : asOf;
    }

    /** The weekdays that are no working days, each with the reason, and the weekend days that are worked. */
    private void calendar(WorkingDays calendar) throws IOException {
        LocalDate asOf = header.asOf().day();
        json.writeObjectFieldStart("notWorked");
        LocalDate first =
                LocalDate.of(Math.max(OutsideCalendarException.FIRST_YEAR, asOf.getYear() - YEARS_BACK), 1, 1);
        LocalDate last = LocalDate.of(Math.min(calendar.lastPublishedYear(), asOf.getYear() + 1), 12, 31);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<String> why = calendar.whyNot(day);
            if (why.isPresent() && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                json.writeStringField(day.toString(), why.get());
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("worked");
        for (LocalDate day : calendar.worked()) {
            json.writeString(day.toString());
        }
        json.writeEndArray();
    }

    private void summary(Summary summary) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, SortedMap<String, Counts>> policy :
                summary.counts().entrySet()) {
            json.writeObjectFieldStart(policy.getKey());
            for (Map.Entry<String, Counts> obligation : policy.getValue().entrySet()) {
                json.writeFieldName(obligation.getKey());
                counts(obligation.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void counts(Counts counts) throws IOException {
        json.writeStartObject();
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(outcome.id(), counts.of(outcome));
        }
        json.writeNumberField("advisory", counts.advisory());
        json.writeNumberField("waived", counts.waived());
        json.writeNumberField("excused", counts.excused());
        json.writeEndObject();
    }

    private void obligations(Summary summary) throws IOException {
        json.writeStartObject();
        for (String obligation : summary.obligations()) {
            json.writeStringField(obligation, header.title(obligation));
        }
        json.writeEndObject();
    }
}

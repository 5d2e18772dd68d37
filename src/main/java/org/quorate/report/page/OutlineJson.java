package org.quorate.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.ComingConference;
import org.quorate.finding.Dates;
import org.quorate.report.Json;
import org.quorate.time.Moment;

/** Writes the outline of a case. Moments are by London's clocks, a date alone where the time is not known. */
final class OutlineJson {
    private OutlineJson() {}

    static void write(JsonGenerator json, CaseOutline outline) throws IOException {
        json.writeStartObject();
        json.writeStringField("caseId", outline.caseId());
        json.writeArrayFieldStart("events");
        for (CaseOutline.Event event : outline.events()) {
            json.writeStartObject();
            json.writeStringField("type", event.type());
            json.writeStringField("id", event.id());
            Json.string(json, "kind", event.kind());
            json.writeStringField("state", event.state());
            moment(json, "when", event.when());
            moment(json, "until", event.until());
            texts(json, "children", event.children());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("plans");
        for (CaseOutline.PlanCourse plan : outline.plans()) {
            json.writeStartObject();
            json.writeStringField("id", plan.id());
            json.writeStringField("child", plan.child());
            moment(json, "from", plan.from());
            moment(json, "until", plan.until());
            Json.string(json, "category", plan.category());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("coming");
        for (ComingConference conference : outline.coming()) {
            coming(json, conference);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("otherwise");
        for (CaseOutline.Otherwise one : outline.otherwise()) {
            json.writeStringField(one.fingerprint(), one.outcome().id());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void coming(JsonGenerator json, ComingConference conference) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", conference.id());
        json.writeStringField("type", conference.type());
        moment(json, "start", conference.start());
        json.writeBooleanField("invitationsKept", conference.invitationsKept());
        json.writeBooleanField("reportsKept", conference.reportsKept());
        texts(json, "notKept", conference.notKept());
        json.writeArrayFieldStart("invitations");
        for (ComingConference.Invited one : conference.invitations()) {
            json.writeStartObject();
            json.writeStringField("who", one.who());
            json.writeStringField("group", one.group());
            Json.string(json, "agency", one.agency());
            moment(json, "sent", one.sent());
            moment(json, "apologies", one.apologies());
            Json.string(json, "representative", one.representative());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reports");
        for (ComingConference.AwaitedReport one : conference.reports()) {
            json.writeStartObject();
            Json.string(json, "agency", one.agency());
            Json.string(json, "professional", one.professional());
            Json.string(json, "report", one.report());
            moment(json, "toChair", one.toChair());
            moment(json, "shared", one.shared());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quorum");
        for (ComingConference.ExpectedQuorum one : conference.quorum()) {
            json.writeStartObject();
            json.writeStringField("policy", one.policy());
            json.writeStringField("clause", one.clause());
            json.writeStringField("formula", one.formula());
            json.writeStringField("holds", one.holds());
            texts(json, "expected", one.expected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void moment(JsonGenerator json, String name, @Nullable Moment moment) throws IOException {
        Json.string(json, name, moment == null ? null : local(moment));
    }

    private static String local(Moment moment) {
        return moment.isDateAlone() ? moment.day().toString() : moment.day() + "T" + Dates.time(moment.first());
    }
}

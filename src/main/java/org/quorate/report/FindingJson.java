package org.quorate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Subject;
import org.quorate.finding.Waived;
import org.quorate.policy.Clause;

/** Writes findings as JSON. Every finding carries every key; what a clause contributes is encoded once. */
public final class FindingJson {
    private static final SerializableString CASE_ID = new SerializedString("caseId");
    private static final SerializableString SUBJECT = new SerializedString("subject");
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString CONFERENCE = new SerializedString("conference");
    private static final SerializableString CONFERENCE_TYPE = new SerializedString("conferenceType");
    private static final SerializableString OWED_BY = new SerializedString("owedBy");
    private static final SerializableString PROFESSIONAL = new SerializedString("professional");
    private static final SerializableString AGENCY = new SerializedString("agency");
    private static final SerializableString TEAM = new SerializedString("team");
    private static final SerializableString OWED_TO = new SerializedString("owedTo");
    private static final SerializableString CHILD = new SerializedString("child");
    private static final SerializableString TRIGGER = new SerializedString("trigger");
    private static final SerializableString POLICY_VERSION = new SerializedString("policyVersion");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString MODALITY = new SerializedString("modality");
    private static final SerializableString ADVISORY = new SerializedString("advisory");
    private static final SerializableString DUE_BY = new SerializedString("dueBy");
    private static final SerializableString DONE_AT = new SerializedString("doneAt");
    private static final SerializableString LATE_BY = new SerializedString("lateBy");
    private static final SerializableString EXPLANATION = new SerializedString("explanation");
    private static final SerializableString EVIDENCE = new SerializedString("evidence");
    private static final SerializableString POINTER = new SerializedString("pointer");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString FINGERPRINT = new SerializedString("fingerprint");
    private static final SerializableString UNCITED = new SerializedString(",\"citation\":null,\"alsoCited\":[]");
    private static final SerializableString NOT_PASSED = new SerializedString(",\"waived\":null,\"excused\":null");

    private final JsonGenerator json;
    private final Map<Clause, ClauseJson> clauses = new HashMap<>();

    /** Writes to that generator. */
    public FindingJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a finding as one object. */
    public void write(Finding finding) throws IOException {
        Clause clause = finding.clause();
        ClauseJson encoded = clause == null ? null : clauses.computeIfAbsent(clause, ClauseJson::of);
        json.writeStartObject();
        string(CASE_ID, finding.caseId());
        if (encoded == null) {
            json.writeStringField("policy", finding.policy());
            json.writeStringField("obligation", finding.obligation());
            json.writeNullField("clause");
        } else {
            json.writeRaw(encoded.head());
        }
        subject(finding.subject());
        owedBy(finding.owedBy());
        owedTo(finding.owedTo());
        string(CHILD, finding.child());
        string(TRIGGER, finding.trigger() == null ? null : finding.trigger().toString());
        string(POLICY_VERSION, finding.policyVersion());
        outcome(finding, clause);
        json.writeRaw(encoded == null ? UNCITED : encoded.cited());
        evidence(finding.evidence());
        string(FINGERPRINT, finding.fingerprint());
        passed(finding.waived(), finding.excused());
        json.writeEndObject();
    }

    private void passed(@Nullable Waived waived, @Nullable String approval) throws IOException {
        if (waived == null && approval == null) {
            json.writeRaw(NOT_PASSED);
            return;
        }
        json.writeFieldName("waived");
        if (waived == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("approvedBy", waived.approvedBy());
            json.writeStringField("approvedOn", waived.approvedOn().toString());
            json.writeStringField("until", waived.until().toString());
            json.writeStringField("reason", waived.reason());
            json.writeEndObject();
        }
        json.writeFieldName("excused");
        if (approval == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("approval", approval);
            json.writeEndObject();
        }
    }

    private void outcome(Finding finding, @Nullable Clause clause) throws IOException {
        string(OUTCOME, finding.outcome().id());
        string(KIND, finding.kind() == null ? null : finding.kind().id());
        string(MODALITY, clause == null ? null : clause.modality().id());
        json.writeFieldName(ADVISORY);
        json.writeBoolean(finding.advisory());
        string(DUE_BY, finding.dueBy());
        string(DONE_AT, finding.doneAt());
        string(LATE_BY, finding.lateBy());
        string(EXPLANATION, finding.explanation());
    }

    /** Writes the member {@code subject}. */
    public void subject(Subject subject) throws IOException {
        json.writeFieldName(SUBJECT);
        json.writeStartObject();
        string(TYPE, subject.type());
        string(ID, subject.id());
        string(CONFERENCE, subject.conference());
        string(CONFERENCE_TYPE, subject.conferenceType());
        json.writeEndObject();
    }

    /** Writes the member {@code owedBy}. */
    public void owedBy(@Nullable OwedBy owedBy) throws IOException {
        json.writeFieldName(OWED_BY);
        if (owedBy == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        string(PROFESSIONAL, owedBy.professional());
        string(AGENCY, owedBy.agency());
        string(TEAM, owedBy.team());
        json.writeEndObject();
    }

    /** Writes the member {@code owedTo}. */
    public void owedTo(@Nullable OwedTo owedTo) throws IOException {
        json.writeFieldName(OWED_TO);
        if (owedTo == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField(owedTo.type(), owedTo.id());
        if (owedTo.type().equals("professional")) {
            string(AGENCY, owedTo.agency());
        }
        json.writeEndObject();
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        json.writeFieldName(EVIDENCE);
        json.writeStartArray();
        for (Evidence one : evidence) {
            json.writeStartObject();
            string(POINTER, one.pointer());
            string(VALUE, one.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(SerializableString name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}

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
import org.quorate.policy.Clause;

/** Writes findings as JSON. Every finding carries every key; what a clause contributes is encoded once. */
final class FindingJson {
    private final JsonGenerator json;
    private final Map<Clause, ClauseText> clauses = new HashMap<>();

    FindingJson(JsonGenerator json) {
        this.json = json;
    }

    /** The parts of a finding that are the same for each finding of a clause. */
    private record ClauseText(
            SerializableString name, List<SerializableString> sources, List<SerializableString> quotes) {
        static ClauseText of(Clause clause) {
            return new ClauseText(
                    new SerializedString(clause.name()),
                    clause.citations().stream()
                            .<SerializableString>map(one -> new SerializedString(one.source()))
                            .toList(),
                    clause.citations().stream()
                            .<SerializableString>map(one -> new SerializedString(one.quote()))
                            .toList());
        }
    }

    void write(Finding finding) throws IOException {
        Clause clause = finding.clause();
        ClauseText text = clause == null ? null : clauses.computeIfAbsent(clause, ClauseText::of);
        json.writeStartObject();
        json.writeStringField("caseId", finding.caseId());
        json.writeStringField("policy", finding.policy());
        json.writeStringField("obligation", finding.obligation());
        json.writeFieldName("clause");
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text.name());
        }
        subject(finding.subject());
        owedBy(finding.owedBy());
        owedTo(finding.owedTo());
        string("child", finding.child());
        string("trigger", finding.trigger() == null ? null : finding.trigger().toString());
        string("policyVersion", finding.policyVersion());
        outcome(finding);
        citations(text);
        evidence(finding.evidence());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeNullField("waived");
        json.writeNullField("excused");
        json.writeEndObject();
    }

    private void outcome(Finding finding) throws IOException {
        Clause clause = finding.clause();
        json.writeStringField("outcome", finding.outcome().id());
        string("kind", finding.kind() == null ? null : finding.kind().id());
        string("modality", clause == null ? null : clause.modality().id());
        json.writeBooleanField("advisory", finding.advisory());
        string("dueBy", finding.dueBy());
        string("doneAt", finding.doneAt());
        string("lateBy", finding.lateBy());
        json.writeStringField("explanation", finding.explanation());
    }

    private void subject(Subject subject) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", subject.type());
        json.writeStringField("id", subject.id());
        string("conference", subject.conference());
        string("conferenceType", subject.conferenceType());
        json.writeEndObject();
    }

    private void owedBy(@Nullable OwedBy owedBy) throws IOException {
        if (owedBy == null) {
            json.writeNullField("owedBy");
            return;
        }
        json.writeObjectFieldStart("owedBy");
        string("professional", owedBy.professional());
        string("agency", owedBy.agency());
        string("team", owedBy.team());
        json.writeEndObject();
    }

    private void owedTo(@Nullable OwedTo owedTo) throws IOException {
        if (owedTo == null) {
            json.writeNullField("owedTo");
            return;
        }
        json.writeObjectFieldStart("owedTo");
        json.writeStringField(owedTo.type(), owedTo.id());
        if (owedTo.type().equals("professional")) {
            string("agency", owedTo.agency());
        }
        json.writeEndObject();
    }

    private void citations(@Nullable ClauseText text) throws IOException {
        if (text == null) {
            json.writeNullField("citation");
            json.writeArrayFieldStart("alsoCited");
            json.writeEndArray();
            return;
        }
        json.writeFieldName("citation");
        citation(text, 0);
        json.writeArrayFieldStart("alsoCited");
        for (int index = 1; index < text.quotes().size(); index++) {
            citation(text, index);
        }
        json.writeEndArray();
    }

    private void citation(ClauseText text, int index) throws IOException {
        json.writeStartObject();
        json.writeFieldName("source");
        json.writeString(text.sources().get(index));
        json.writeFieldName("quote");
        json.writeString(text.quotes().get(index));
        json.writeEndObject();
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence one : evidence) {
            json.writeStartObject();
            json.writeStringField("pointer", one.pointer());
            string("value", one.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}

package org.quorate.report.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.CaseOutline;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;
import org.quorate.finding.Untold;
import org.quorate.policy.Clause;
import org.quorate.report.Json;
import org.quorate.report.Spill;
import org.quorate.text.Visible;

/**
 * Some tens of thousands of findings as the page holds them: a row each, whose texts, sentences and clauses are kept
 * once. Rows are put aside while they come.
 */
final class Block implements Closeable {
    /** What stands in a row, in this order. */
    static final List<String> COLUMNS = List.of(
            "caseId",
            "policy",
            "clause",
            "obligation",
            "subjectType",
            "subjectId",
            "conference",
            "conferenceType",
            "agency",
            "professional",
            "team",
            "owedToType",
            "owedTo",
            "owedToAgency",
            "child",
            "outcome",
            "kind",
            "advisory",
            "trigger",
            "dueBy",
            "doneAt",
            "lateBy",
            "policyVersion",
            "fingerprint",
            "waived",
            "waiver",
            "excused",
            "untold",
            "sentence",
            "numbers",
            "evidence");

    private Texts texts = new Texts();
    private Texts sentences = new Texts();
    private final Map<Clause, Integer> clauses = new LinkedHashMap<>();
    private final Spill tables = Spill.open();
    private final Spill rows = Spill.open();
    private final Spill outlines = Spill.open();
    private final JsonGenerator row = Json.forPage(rows.out());
    private final JsonGenerator outline = Json.forPage(outlines.out());
    private long findings;
    private long cases;
    private boolean sealed;

    Block() throws IOException {}

    /** How many findings it has. */
    long findings() {
        return findings;
    }

    void add(CaseOutline one) throws IOException {
        outline.writeRaw(cases++ == 0 ? "\n" : ",\n");
        OutlineJson.write(outline, one);
    }

    void add(Finding finding) throws IOException {
        row.writeRaw(findings++ == 0 ? "\n" : ",\n");
        row.writeStartArray();
        text(finding.caseId());
        text(finding.policy());
        row.writeNumber(
                finding.clause() == null ? -1 : clauses.computeIfAbsent(finding.clause(), none -> clauses.size()));
        text(finding.obligation());
        text(finding.subject().type());
        text(finding.subject().id());
        text(finding.subject().conference());
        text(finding.subject().conferenceType());
        owed(finding.owedBy(), finding.owedTo());
        text(finding.child());
        text(finding.outcome().id());
        text(finding.kind() == null ? null : finding.kind().id());
        row.writeNumber(finding.advisory() ? 1 : 0);
        text(finding.trigger() == null ? null : finding.trigger().toString());
        text(finding.dueBy());
        text(finding.doneAt());
        text(finding.lateBy());
        text(finding.policyVersion());
        row.writeString(finding.fingerprint());
        text(finding.waived() == null ? null : finding.waived().until().toString());
        text(finding.waived() == null ? null : Visible.of(finding.waived().words()));
        text(finding.excused());
        text(Untold.of(finding));
        sentence(Visible.of(finding.explanation()));
        evidence(finding.evidence());
        row.writeEndArray();
    }

    private void owed(@Nullable OwedBy by, @Nullable OwedTo to) throws IOException {
        text(by == null ? null : by.agency());
        text(by == null ? null : by.professional());
        text(by == null ? null : by.team());
        text(to == null ? null : to.type());
        text(to == null ? null : to.id());
        text(to == null ? null : to.agency());
    }

    private void sentence(String explanation) throws IOException {
        Texts.Sentence sentence = Texts.Sentence.of(explanation);
        row.writeNumber(sentences.place(sentence.pattern()));
        row.writeString(sentence.numbers());
    }

    private void evidence(List<Evidence> evidence) throws IOException {
        row.writeStartArray();
        for (Evidence one : evidence) {
            text(one.pointer());
            text(one.value());
        }
        row.writeEndArray();
    }

    private void text(@Nullable String text) throws IOException {
        row.writeNumber(texts.place(text));
    }

    /** Puts aside what it keeps in memory: nothing more is added. */
    void seal() throws IOException {
        if (sealed) {
            return;
        }
        sealed = true;
        JsonGenerator json = Json.forPage(tables.out());
        json.writeRaw("{\"clauses\":[");
        String between = "\n";
        for (Clause clause : clauses.keySet()) {
            json.writeRaw(between);
            PageClause.write(json, clause);
            between = ",\n";
        }
        json.writeRaw("],\n\"text\":");
        table(json, texts);
        json.writeRaw(",\n\"sentences\":");
        table(json, sentences);
        json.flush();
        row.flush();
        outline.flush();
        texts = new Texts();
        sentences = new Texts();
    }

    /** Writes it as one object. */
    void writeTo(OutputStream out) throws IOException {
        seal();
        tables.copyTo(out);
        out.write(",\n\"rows\":[".getBytes(US_ASCII));
        rows.copyTo(out);
        out.write("],\n\"outlines\":[".getBytes(US_ASCII));
        outlines.copyTo(out);
        out.write("]}".getBytes(US_ASCII));
    }

    private static void table(JsonGenerator json, Texts texts) throws IOException {
        json.writeStartArray();
        json.writeNull();
        for (String text : texts.inOrder()) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        try (tables;
                rows;
                outlines) {
            row.close();
            outline.close();
        }
    }
}

package org.quorate.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Evidence;
import org.quorate.finding.Finding;
import org.quorate.finding.Kind;
import org.quorate.finding.OwedBy;
import org.quorate.finding.OwedTo;

/**
 * A finding's fields as short texts: a subject is {@code report r1}; who owes is {@code w3 (health)}, with a team
 * {@code w1 (childrens-social-care, north)}, an agency as such {@code health}; a recipient is
 * {@code professional w2 (police)} or {@code child c1}.
 */
public final class FindingFields {
    /** The fields that say which finding it is. */
    public static final List<String> IDENTITY =
            List.of("subject", "conference", "conferenceType", "clause", "owedBy", "owedTo", "child");

    /** All fields that an expectation may name. */
    public static final List<String> ALL = Stream.concat(
                    IDENTITY.stream(),
                    Stream.of(
                            "outcome",
                            "kind",
                            "advisory",
                            "excused",
                            "modality",
                            "dueBy",
                            "doneAt",
                            "lateBy",
                            "trigger",
                            "policyVersion",
                            "evidence"))
            .toList();

    private FindingFields() {}

    /** All fields of a finding, in the order in which they are compared; null where a finding has none. */
    public static Map<String, @Nullable String> of(Finding finding) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("subject", finding.subject().type() + " " + finding.subject().id());
        fields.put("conference", finding.subject().conference());
        fields.put("conferenceType", finding.subject().conferenceType());
        fields.put("clause", finding.clauseName());
        fields.put("owedBy", owedBy(finding.owedBy()));
        fields.put("owedTo", owedTo(finding.owedTo()));
        fields.put("child", finding.child());
        fields.put("outcome", finding.outcome().id());
        fields.put("kind", finding.kind() == null ? null : finding.kind().id());
        fields.put("advisory", String.valueOf(finding.advisory()));
        fields.put("excused", finding.excused());
        fields.put(
                "modality",
                finding.clause() == null ? null : finding.clause().modality().id());
        fields.put("dueBy", finding.dueBy());
        fields.put("doneAt", finding.doneAt());
        fields.put("lateBy", finding.lateBy());
        fields.put("trigger", Objects.toString(finding.trigger(), null));
        fields.put("policyVersion", finding.policyVersion());
        fields.put(
                "evidence", finding.evidence().stream().map(Evidence::pointer).collect(Collectors.joining(" ")));
        return fields;
    }

    /** A finding on one line, without what is null, and without its evidence. */
    public static String line(Finding finding) {
        return of(finding).entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getKey().equals("evidence"))
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** The outcome with its kind, such as {@code breached late}. */
    public static String outcomeAndKind(Finding finding) {
        Kind kind = finding.kind();
        return finding.outcome().id() + (kind == null ? "" : " " + kind.id());
    }

    /** All there is in a finding. */
    public static String everything(Finding finding) {
        return withoutEvidence(finding) + "\n  " + finding.evidence();
    }

    /** All there is in a finding but its evidence. */
    public static String withoutEvidence(Finding finding) {
        return line(finding) + "\n  " + finding.explanation() + "\n  " + finding.fingerprint();
    }

    private static @Nullable String owedBy(@Nullable OwedBy owedBy) {
        if (owedBy == null || owedBy.professional() == null) {
            return owedBy == null ? null : owedBy.agency();
        }
        String team = owedBy.team() == null ? "" : ", " + owedBy.team();
        return owedBy.professional() + " (" + owedBy.agency() + team + ")";
    }

    private static @Nullable String owedTo(@Nullable OwedTo owedTo) {
        if (owedTo == null) {
            return null;
        }
        String agency = owedTo.agency() == null ? "" : " (" + owedTo.agency() + ")";
        return owedTo.type() + " " + owedTo.id() + agency;
    }
}

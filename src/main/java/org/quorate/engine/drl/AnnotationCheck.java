package org.quorate.engine.drl;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.quorate.policy.Form;
import org.quorate.policy.ObligationFile;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;

/** Checks the annotations of a rule, from which the catalogue of obligations is read. */
final class AnnotationCheck {
    private static final List<String> KNOWN = List.of(
            "obligation", "title", "subject", "listed", "within", "hidden", "untimed", "needs", "takes", "type");
    private static final List<String> NEEDED = List.of("title", "subject", "needs");

    private final DrlRule rule;
    private final DrlFaults faults;

    AnnotationCheck(DrlRule rule, DrlFaults faults) {
        this.rule = rule;
        this.faults = faults;
    }

    void check() {
        rule.said().getAnnotations().forEach(this::form);
        if (rule.annotation("obligation").isPresent()) {
            declared();
        } else if (!rule.said().getAnnotations().isEmpty()) {
            fault(rule.from(), "annotations on a rule without @obligation", "@obligation( \"…\" ), or none of them");
        }
    }

    private void form(AnnotationDescr annotation) {
        String name = annotation.getName();
        int place = rule.placeOf(name);
        if (!KNOWN.contains(name)) {
            faults.unknown(rule, place, name, "one of @" + String.join(", @", KNOWN), KNOWN);
        } else if (annotation.getSingleValue() == null
                || annotation.getValueMap().size() != 1) {
            fault(place, "@" + name + " with several values or none", "one text, such as @" + name + "( \"…\" )");
        } else if (rule.times(name) > 1) {
            fault(place, "a second @" + name, "each annotation once");
        }
    }

    private void declared() {
        String obligation = rule.annotation("obligation").orElse("");
        if (!ObligationFile.ID.matcher(obligation).matches()) {
            fault(
                    rule.placeOf("obligation"),
                    "«" + obligation + "»",
                    "small letters and hyphens, such as «plan-shared»");
        }
        for (String needed : NEEDED) {
            if (rule.times(needed) == 0
                    || rule.annotation(needed).filter(String::isEmpty).isPresent()) {
                fault(rule.placeOf("obligation"), "an obligation without @" + needed, "@" + needed + "( \"…\" )");
            }
        }
        oneOf("subject", ObligationFile.SUBJECTS);
        oneOf("within", ObligationFile.STAND_INS);
        oneOf("listed", CaseSnapshot.parts());
        oneOf("type", RecordedConference.TYPES);
        rule.annotation("needs")
                .map(AnnotatedObligations::parts)
                .ifPresent(parts -> parts.forEach(part -> oneOf("needs", part, CaseSnapshot.parts())));
        rule.annotation("hidden").map(AnnotatedObligations::hidden).ifPresent(this::hidden);
        takes();
        if (rule.annotation("listed").isPresent() != rule.annotation("within").isPresent()) {
            fault(rule.placeOf("obligation"), "one of @listed and @within", "both, or none");
        }
    }

    private void hidden(Map<String, String> hidden) {
        Set<String> known = new TreeSet<>(CaseSnapshot.fields());
        known.addAll(CaseSnapshot.parts());
        hidden.forEach((field, standIn) -> {
            if (!known.contains(field)) {
                faults.unknown(rule, rule.placeOf("hidden"), field, "a field or a part of the record", known);
            }
            if (standIn.isEmpty()) {
                fault(
                        rule.placeOf("hidden"),
                        "«" + field + "» alone",
                        "a field with what stands for its subjects, such as «plans.startedOn by plan»");
            }
            oneOf("hidden", standIn, ObligationFile.STAND_INS);
        });
    }

    private void takes() {
        String takes = rule.annotation("takes").orElse("");
        try {
            Form.of(takes);
        } catch (IllegalArgumentException unknown) {
            fault(
                    rule.placeOf("takes"),
                    "«" + takes + "»",
                    "keys with the kinds of their values, such as «within: deadline of conference»");
        }
    }

    private void oneOf(String annotation, Collection<String> values) {
        oneOf(annotation, rule.annotation(annotation).orElse(""), values);
    }

    private void oneOf(String annotation, String value, Collection<String> values) {
        if (!value.isEmpty() && !values.contains(value)) {
            String expected =
                    "one of " + String.join(", ", values.stream().sorted().toList());
            faults.unknown(rule, rule.placeOf(annotation), value, expected, values);
        }
    }

    private void fault(int place, String found, String expected) {
        faults.in(rule, place, found, expected);
    }
}

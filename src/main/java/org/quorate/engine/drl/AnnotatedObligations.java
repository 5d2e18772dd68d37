package org.quorate.engine.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.quorate.policy.Form;
import org.quorate.policy.Obligation;

/** Obligations of the user's whose rules say in annotations what they are, as rules beside a pack do. */
final class AnnotatedObligations {
    private AnnotatedObligations() {}

    static List<Obligation> of(List<Model> models, Set<String> patterns) {
        List<Obligation> obligations = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                if (rule.getMetaData().containsKey("obligation")) {
                    obligations.add(obligation(rule.getMetaData(), patterns.contains(rule.getName())));
                }
            }
        }
        return obligations;
    }

    /** The one that a rule declares which is not compiled. */
    static Obligation of(DrlRule rule) {
        Map<String, Object> said = new HashMap<>();
        for (AnnotationDescr annotation : rule.said().getAnnotations()) {
            said.put(annotation.getName(), rule.annotation(annotation.getName()).orElse(""));
        }
        return obligation(said, false);
    }

    private static Obligation obligation(Map<String, Object> said, boolean overFindings) {
        String[] needs = text(said, "needs").split(";", 2);
        return new Obligation(
                text(said, "obligation"),
                text(said, "title"),
                text(said, "subject"),
                overFindings,
                text(said, "listed"),
                text(said, "within"),
                said.containsKey("hidden") ? hidden(text(said, "hidden")) : Map.of(),
                !said.containsKey("untimed"),
                parts(needs[0]),
                needs.length == 1 ? "" : needs[1].strip(),
                text(said, "type"),
                Form.of(text(said, "takes")),
                List.of(),
                Map.of());
    }

    /** {@code plans, core-groups; attendance where there is a discretion}: the parts, before the words. */
    static List<String> parts(String needs) {
        return Arrays.stream(needs.split(";", 2)[0].split(","))
                .map(String::strip)
                .toList();
    }

    /** {@code plans.startedOn by plan; conferences.startsAt by plan}: what stands for subjects without a field. */
    static Map<String, String> hidden(String written) {
        Map<String, String> hidden = new LinkedHashMap<>();
        for (String part : written.split(";")) {
            String[] halves = part.strip().split("\\s+by\\s+", 2);
            hidden.put(halves[0], halves.length == 2 ? halves[1] : "");
        }
        return hidden;
    }

    /** The text of an annotation: compiled by the build it comes bare, compiled later in its quotation marks. */
    private static String text(Map<String, Object> said, String key) {
        String text = String.valueOf(said.getOrDefault(key, "")).strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}

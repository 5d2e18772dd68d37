package org.quorate.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.quorate.facts.NotKept;
import org.quorate.policy.Form;

/** The obligations that the rules can judge, read from the rules' own annotations. */
public final class Catalogue {
    private final Map<String, Obligation> obligations = new TreeMap<>();

    private Catalogue() {}

    static Catalogue of(Stream<Model> models) {
        Catalogue catalogue = new Catalogue();
        models.forEach(model -> model.getRules().forEach(catalogue::add));
        return catalogue;
    }

    private void add(Rule rule) {
        Map<String, Object> said = rule.getMetaData();
        if (said.containsKey("obligation")) {
            Obligation obligation = new Obligation(
                    text(said, "obligation"),
                    text(said, "title"),
                    text(said, "subject"),
                    text(said, "listed"),
                    text(said, "within"),
                    hidden(text(said, "hidden")),
                    !said.containsKey("untimed"),
                    text(said, "needs"),
                    text(said, "type"),
                    Form.of(text(said, "takes")));
            obligations.put(obligation.id(), obligation);
        }
    }

    /** {@code plans.startedOn by plan; conferences.startsAt by plan}. */
    private static Map<String, String> hidden(String written) {
        Map<String, String> hidden = new LinkedHashMap<>();
        for (String part : written.split(";")) {
            String[] halves = part.strip().split(" by ");
            if (halves.length == 2) {
                hidden.put(halves[0].strip(), halves[1].strip());
            }
        }
        return hidden;
    }

    /** The text of an annotation: compiled by the build it comes bare, compiled later in its quotation marks. */
    private static String text(Map<String, Object> said, String key) {
        String text = String.valueOf(said.getOrDefault(key, "")).strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** The obligations, by id. */
    public Collection<Obligation> obligations() {
        return obligations.values();
    }

    /** What a clause of each may say. */
    public Map<String, Form> forms() {
        Map<String, Form> forms = new TreeMap<>();
        obligations.values().forEach(one -> forms.put(one.id(), one.form()));
        return forms;
    }

    /** For each of these obligations whose subjects a source does not list, what stands for them. */
    List<NotKept> gaps(Predicate<String> keeps, Set<String> asked) {
        List<NotKept> gaps = new ArrayList<>();
        boolean conferences = keeps.test("conferences");
        for (Obligation obligation : obligations.values()) {
            if (!asked.contains(obligation.id())) {
                continue;
            }
            boolean inConference = obligation.within().equals("conference");
            if (inConference && !conferences) {
                gaps.add(new NotKept(obligation.id(), "conferences", "case", obligation.timed()));
            } else if (!obligation.listed().isEmpty() && !keeps.test(obligation.listed())) {
                gaps.add(new NotKept(
                        obligation.id(), obligation.listed(), parent(obligation, keeps), obligation.timed()));
            } else {
                obligation.hidden().entrySet().stream()
                        .filter(field -> !keeps.test(field.getKey()))
                        .findFirst()
                        .ifPresent(field -> gaps.add(
                                new NotKept(obligation.id(), field.getKey(), field.getValue(), obligation.timed())));
            }
        }
        return gaps;
    }

    private static String parent(Obligation obligation, Predicate<String> keeps) {
        return obligation.within().equals("plan") && !keeps.test("plans") ? "case" : obligation.within();
    }
}

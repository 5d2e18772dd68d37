package org.quorate.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.quorate.facts.NotKept;

/** The obligations that a policy can ask for, by their ids. */
public final class Catalogue {
    /** All of the program's, which the build makes of {@code rules/obligations}. */
    static final String BUILT_IN = "/rules/obligations.json";

    private final SortedMap<String, Obligation> obligations;

    private Catalogue(SortedMap<String, Obligation> obligations) {
        this.obligations = obligations;
    }

    /** The program's own. */
    public static Catalogue builtIn() {
        return BuiltIn.CATALOGUE;
    }

    /** The same, and these besides. */
    public Catalogue with(Collection<Obligation> more) {
        SortedMap<String, Obligation> all = new TreeMap<>(obligations);
        more.forEach(one -> all.put(one.id(), one));
        return new Catalogue(all);
    }

    /** The obligations, by id. */
    public Collection<Obligation> obligations() {
        return obligations.values();
    }

    /** The ids of those that follow from findings. */
    public Set<String> overFindings() {
        return Set.copyOf(obligations.values().stream()
                .filter(Obligation::overFindings)
                .map(Obligation::id)
                .toList());
    }

    /** What a clause of each may say. */
    public Map<String, Form> forms() {
        Map<String, Form> forms = new TreeMap<>();
        obligations.values().forEach(one -> forms.put(one.id(), one.form()));
        return forms;
    }

    /**
     * For each of these obligations whose subjects a source does not list, what stands for them.
     *
     * @param keeps whether the source keeps a part or a field
     * @param asked the ids of the obligations
     */
    public List<NotKept> gaps(Predicate<String> keeps, Set<String> asked) {
        List<NotKept> gaps = new ArrayList<>();
        boolean conferences = keeps.test("conferences");
        boolean coreGroups = keeps.test("core-groups");
        String ofCoreGroups = keeps.test("plans") ? "plan" : "case";
        for (Obligation obligation : obligations.values()) {
            if (!asked.contains(obligation.id())) {
                continue;
            }
            if (obligation.standIn().equals("conference") && !conferences) {
                gaps.add(new NotKept(
                        obligation.id(), "conferences", "case", obligation.timed(), obligation.conference()));
            } else if (obligation.standIn().equals("core-group") && !coreGroups) {
                gaps.add(new NotKept(
                        obligation.id(), "core-groups", ofCoreGroups, obligation.timed(), obligation.conference()));
            } else if (!obligation.listed().isEmpty() && !keeps.test(obligation.listed())) {
                gaps.add(new NotKept(
                        obligation.id(),
                        obligation.listed(),
                        parent(obligation, keeps),
                        obligation.timed(),
                        obligation.conference()));
            } else {
                obligation.hidden().entrySet().stream()
                        .filter(field -> !keeps.test(field.getKey()))
                        .findFirst()
                        .ifPresent(field -> gaps.add(new NotKept(
                                obligation.id(),
                                field.getKey(),
                                field.getValue(),
                                obligation.timed(),
                                obligation.conference())));
            }
        }
        return gaps;
    }

    private static String parent(Obligation obligation, Predicate<String> keeps) {
        return obligation.standIn().equals("plan") && !keeps.test("plans") ? "case" : obligation.standIn();
    }

    /** Read when it is first asked for. */
    private static final class BuiltIn {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            SortedMap<String, Obligation> all = new TreeMap<>();
            Faults faults = new Faults(BUILT_IN);
            try (InputStream in = Catalogue.class.getResourceAsStream(BUILT_IN)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without its obligations");
                }
                JsonNode written = JsonMapper.builder().build().readTree(in);
                written.properties()
                        .forEach(one -> ObligationFile.read(
                                        one.getKey(), (Located.Mapping) located(one.getValue()), faults)
                                .ifPresent(obligation -> all.put(obligation.id(), obligation)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            if (faults.count() > 0) {
                throw new IllegalStateException(new PackException(faults.all()));
            }
            return new Catalogue(all);
        }

        private static Located located(JsonNode node) {
            if (node.isObject()) {
                List<Located.Entry> entries = new ArrayList<>();
                node.properties()
                        .forEach(one -> entries.add(
                                new Located.Entry(new Located.Text(one.getKey(), 1, 1), located(one.getValue()))));
                return new Located.Mapping(entries, 1, 1);
            }
            if (node.isArray()) {
                List<Located> values = new ArrayList<>();
                node.forEach(one -> values.add(located(one)));
                return new Located.Items(values, 1, 1);
            }
            return new Located.Text(node.asText(), 1, 1);
        }
    }
}

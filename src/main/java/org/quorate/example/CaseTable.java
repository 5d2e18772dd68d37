package org.quorate.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quorate.engine.Judge;
import org.quorate.finding.Kind;
import org.quorate.finding.Outcome;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackLibrary;
import org.quorate.policy.YamlFile;

/**
 * The cases of one obligation: each outcome that it can reach, by example.
 *
 * @param file the file, as it is named in messages
 * @param obligation the obligation
 * @param packs packs of this table alone, by id, each as the text of a {@code policy.yaml}
 * @param reaches each outcome, with its kind, that the obligation can reach
 * @param cannot the reason for each outcome, with its kind, that it cannot reach
 * @param cases the cases
 */
public record CaseTable(
        String file,
        String obligation,
        Map<String, String> packs,
        Set<String> reaches,
        Map<String, String> cannot,
        List<Example> cases) {
    /** The name of the file in the folder of an obligation. */
    public static final String NAME = "cases.yaml";

    private static final List<String> BREACHED = List.of("not-done", "late", "condition-failed");

    /**
     * Reads a table.
     *
     * @param file its name, for messages
     * @param obligations the obligations of the catalogue
     * @param bases the snapshots that cases may start from
     * @throws PackException with all its faults
     */
    public static CaseTable read(String file, byte[] bytes, Set<String> obligations, Bases bases) {
        Faults faults = new Faults(file);
        List<Example> cases = new ArrayList<>();
        Map<String, String> packs = new LinkedHashMap<>();
        Map<String, String> cannot = new LinkedHashMap<>();
        Set<String> reaches = new TreeSet<>();
        String obligation = YamlFile.read(bytes, faults)
                .map(root -> {
                    ExampleFile.Known known =
                            new ExampleFile.Known(obligations, bases, new ExpectedReader(null), new HashMap<>(), true);
                    cases.addAll(new ExampleFile(known, file, root, faults).read());
                    Written table = new Written(root, faults);
                    put(table, "packs", "packs by their ids", packs);
                    put(table, "cannot", "reasons by outcomes", cannot);
                    table.texts("reaches", "outcomes").forEach(one -> reaches.add(one.value()));
                    return table.text("obligation", "an obligation")
                            .map(Located.Text::value)
                            .orElse("");
                })
                .orElse("");
        if (faults.count() > 0) {
            throw new PackException(faults.all());
        }
        return new CaseTable(file, obligation, packs, reaches, cannot, cases);
    }

    private static void put(Written table, String key, String what, Map<String, String> texts) {
        for (Located.Entry entry : table.entries(key, what)) {
            if (entry.value() instanceof Located.Text text) {
                texts.put(entry.key().value(), text.value());
            } else {
                table.faults().add(entry.value(), entry.value().shown(), "a text");
            }
        }
    }

    /**
     * Each case, judged by its pack.
     *
     * @param library the packs at hand beside those of the table
     * @param judge judges by the rules that are proved
     * @throws PackException where a pack of the table has faults, or a case names none that is there
     */
    public List<Trial> judged(PackLibrary library, Judge judge) {
        PackLibrary own = library.withTexts(packs);
        return cases.stream().map(one -> Trial.of(one, pack(one, own), judge)).toList();
    }

    private Pack pack(Example one, PackLibrary library) {
        String id = String.valueOf(one.policy());
        return library.pack(id).orElseThrow(() -> {
            Faults faults = new Faults(file);
            faults.unknown(new Located.Text(id, Located.Type.TEXT, one.line(), 1), "the id of a pack", library.ids());
            return new PackException(faults.all());
        });
    }

    /** What is left out: an outcome without a case and without a reason, or with both. */
    public List<String> gaps() {
        Set<String> expected = new TreeSet<>();
        cases.forEach(one -> one.expected().forEach(finding -> expected.add(finding.outcomeAndKind())));
        List<String> gaps = new ArrayList<>();
        for (String outcome : outcomes()) {
            if (reaches.contains(outcome) == !cannot.getOrDefault(outcome, "").isBlank()) {
                gaps.add("«" + outcome + "» stands under «reaches», or under «cannot» with the reason");
            }
            if (reaches.contains(outcome) && !expected.contains(outcome)) {
                gaps.add("no case expects «" + outcome + "», which is reached");
            }
        }
        expected.stream()
                .filter(outcome -> !reaches.contains(outcome))
                .forEach(outcome -> gaps.add("a case expects «" + outcome + "», which is not reached"));
        return gaps;
    }

    private static Set<String> outcomes() {
        Stream<String> plain = Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.BREACHED && one != Outcome.UNDETERMINED)
                .map(Outcome::id);
        Stream<String> withKind = Arrays.stream(Kind.values())
                .map(kind -> (BREACHED.contains(kind.id()) ? "breached " : "undetermined ") + kind.id());
        return new TreeSet<>(Stream.concat(plain, withKind).toList());
    }

    /** For each duty that the table names, the fingerprints under which it was found: one, where all is well. */
    public static Map<String, Set<String>> fingerprints(List<Trial> trials) {
        Map<String, Set<String>> fingerprints = new TreeMap<>();
        for (Trial trial : trials) {
            for (ExpectedFinding expected : trial.example().expected()) {
                if (expected.duty() != null) {
                    trial.found().stream()
                            .filter(expected::isAbout)
                            .forEach(finding -> fingerprints
                                    .computeIfAbsent(expected.duty(), none -> new TreeSet<>())
                                    .add(finding.fingerprint()));
                }
            }
        }
        return fingerprints;
    }
}

package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Obligation;
import org.quorate.policy.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the page of obligations, from the annotations of the rules. */
@Command(
        name = "catalogue",
        abbreviateSynopsis = true,
        description = "Lists the obligations that a policy pack may ask for: what each asks, what its findings are "
                + "about, which parts of the record it needs, what a clause of it may say, and which packs ask for it. "
                + "The text is Markdown; with --rules your own obligations are in it.",
        footer = {"", "Example:", "  quorate rules catalogue > rules/CATALOGUE.md"})
final class RulesCatalogue implements Callable<Integer> {
    private static final String HEAD = """
            # The obligations

            What a policy pack may ask for, as the rules themselves say it. This page is printed by `quorate rules catalogue`; the format of a pack stands in [README.md](README.md).

            Whatever takes `within` also takes `target` and `not-before`; whatever takes `every`, `target`. A key with a `?` may be left out.

            | Obligation | Asks | Its findings are about | Needs of the record | Keys beside those of every clause | Packs |
            | --- | --- | --- | --- | --- | --- |
            """;

    @ParentCommand
    Rules rules;

    @Spec
    CommandSpec spec;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Installed installed = Installed.of(rules.quorate(), spec.commandLine());
        Catalogue catalogue = installed.rules().catalogue();
        SortedMap<String, List<String>> asking = asking(installed);
        printed.print(rules.quorate().surroundings(), () -> tree(catalogue, asking), () -> page(catalogue, asking));
        return ExitCode.OK;
    }

    /** The packs that ask for each obligation, by id. */
    private static SortedMap<String, List<String>> asking(Installed installed) {
        SortedMap<String, List<String>> asking = new TreeMap<>();
        for (Pack pack : installed.packs().all().values()) {
            pack.clauses().stream()
                    .filter(clause -> clause.first())
                    .forEach(clause -> asking.computeIfAbsent(clause.obligation(), none -> new ArrayList<>())
                            .add(pack.id()));
        }
        return asking;
    }

    private static String page(Catalogue catalogue, Map<String, List<String>> asking) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Obligation one : catalogue.obligations()) {
            String keys = keys(one).entrySet().stream()
                    .map(key -> "`" + key.getKey() + "`: " + key.getValue())
                    .collect(Collectors.joining("; "));
            String oneOf = String.join("` and `", one.form().oneOf());
            List<String> cells = List.of(
                    "`" + one.id() + "`",
                    one.title(),
                    one.subject(),
                    one.needsInWords(),
                    oneOf.isEmpty() ? keys : keys + "; one of `" + oneOf + "` at least",
                    String.join(", ", asking.getOrDefault(one.id(), List.of())));
            page.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return page.toString();
    }

    private static Map<String, String> keys(Obligation one) {
        Map<String, String> keys = new LinkedHashMap<>();
        one.form().keys().forEach((name, key) -> {
            if (!name.equals("target") && (!name.equals("not-before") || key.required())) {
                keys.put(key.required() ? name : name + "?", key.described());
            }
        });
        return keys;
    }

    private static Map<String, Object> tree(Catalogue catalogue, Map<String, List<String>> asking) {
        List<Map<String, Object>> obligations = new ArrayList<>();
        for (Obligation one : catalogue.obligations()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", one.id());
            tree.put("title", one.title());
            tree.put("subject", one.subject());
            tree.put("needs", one.needsInWords());
            tree.put("keys", keys(one));
            tree.put("packs", asking.getOrDefault(one.id(), List.of()));
            obligations.add(tree);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.catalogue/1");
        tree.put("obligations", obligations);
        return tree;
    }
}

package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Pack;
import org.quorate.policy.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells which statements of the documents are judged, and why the others are not. */
@Command(
        name = "coverage",
        abbreviateSynopsis = true,
        description = "Lists each statement of a pack's documents with the clauses that judge it, or the reason why no "
                + "record can show whether it was kept. Without an id: of all packs that say so.",
        footer = {"", "Example:", "  quorate policies coverage medway-2008"})
final class PoliciesCoverage implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The pack's id.")
    @Nullable
    String id;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Installed installed = Installed.of(policies.quorate(), spec.commandLine());
        List<Pack> packs = id == null ? List.copyOf(installed.packs().all().values()) : List.of(installed.pack(id));
        Map<Pack, List<Statement>> covered = statements(installed, packs);
        printed.print(policies.quorate().surroundings(), () -> tree(covered), () -> text(covered));
        return ExitCode.OK;
    }

    /** All faults of all packs are told at once; without an id only packs that have statements are shown. */
    private Map<Pack, List<Statement>> statements(Installed installed, List<Pack> packs) {
        Map<Pack, List<Statement>> covered = new LinkedHashMap<>();
        AllFaults faults = new AllFaults();
        packs.forEach(pack -> faults.without(() -> installed.packs().statements(pack))
                .filter(statements -> id != null || !statements.isEmpty())
                .ifPresent(statements -> covered.put(pack, statements)));
        faults.refuse();
        return covered;
    }

    private static Map<String, @Nullable Object> tree(Map<Pack, List<Statement>> covered) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.coverage/1");
        List<Map<String, @Nullable Object>> packs = new ArrayList<>();
        covered.forEach((pack, statements) -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("policy", pack.id());
            one.putAll(counts(statements));
            one.put("statements", statements);
            packs.add(one);
        });
        tree.put("policies", packs);
        tree.put("total", counts(all(covered)));
        return tree;
    }

    private static List<Statement> all(Map<Pack, List<Statement>> covered) {
        return covered.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, Object> counts(List<Statement> statements) {
        long judged = statements.stream().filter(Statement::isJudged).count();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("count", statements.size());
        counts.put("judged", judged);
        counts.put("notFromRecords", statements.size() - judged);
        return counts;
    }

    private static String text(Map<Pack, List<Statement>> covered) {
        Paragraphs text = new Paragraphs();
        covered.forEach((pack, statements) -> {
            text.title(pack.id() + ": " + pack.title());
            if (statements.isEmpty()) {
                text.line(2, "Nobody has written down what its documents say (there is no statements.yaml).");
            }
            statements.forEach(statement -> add(statement, text));
            if (!statements.isEmpty()) {
                text.line(2, total(statements));
            }
        });
        if (covered.size() > 1) {
            text.title("Together");
            text.line(2, total(all(covered)));
        }
        return text.toString();
    }

    private static void add(Statement statement, Paragraphs text) {
        String place = statement.line() == null ? statement.place() : "line " + statement.line();
        text.line(2, statement.id() + " (" + place + "): " + statement.title() + ".");
        text.line(
                6,
                statement.isJudged()
                        ? "judged by " + String.join(", ", statement.clauses())
                        : "not judged: " + statement.reason());
    }

    private static String total(List<Statement> statements) {
        Map<String, Object> counts = counts(statements);
        return counts.get("count") + " statements: " + counts.get("judged") + " judged, " + counts.get("notFromRecords")
                + " that no record can show.";
    }
}

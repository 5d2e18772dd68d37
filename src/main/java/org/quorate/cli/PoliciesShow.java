package org.quorate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Dates;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.policy.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows one pack, clause by clause. */
@Command(
        name = "show",
        abbreviateSynopsis = true,
        description = "Shows a policy pack, clause by clause, each with the words it rests on and the pack that "
                + "wrote it; with --as-of only what is in force on that day.",
        footer = {"", "Example:", "  quorate policies show medway-2008"})
final class PoliciesShow implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Mixin
    Day day;

    @Parameters(paramLabel = "ID", description = "The pack's id.")
    String id;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Pack pack = Installed.of(policies.quorate(), spec.commandLine()).pack(id);
        List<Clause> clauses = pack.clauses().stream()
                .filter(clause -> !day.isNamed() || clause.isInForceOn(today()))
                .toList();
        printed.print(policies.quorate().surroundings(), () -> tree(pack, clauses), () -> text(pack, clauses));
        return ExitCode.OK;
    }

    /** What a pack says of itself. */
    static Map<String, @Nullable Object> head(Pack pack) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("id", pack.id());
        head.put("title", pack.title());
        head.put("board", pack.board());
        head.put("nation", pack.nation().id());
        head.put(
                "from",
                pack.inForce().from() == null ? null : pack.inForce().from().toString());
        head.put("to", pack.inForce().to() == null ? null : pack.inForce().to().toString());
        head.put("digest", pack.digest());
        return head;
    }

    private LocalDate today() {
        return day.of(policies.quorate().surroundings());
    }

    private static Map<String, @Nullable Object> tree(Pack pack, List<Clause> clauses) {
        Map<String, @Nullable Object> tree = head(pack);
        tree.put("sources", pack.sources().stream().map(PoliciesShow::tree).toList());
        tree.put("extends", pack.extended());
        PackCounting.add(pack, tree);
        tree.put("clauses", clauses.stream().map(PoliciesShow::tree).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Source source) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("key", source.key());
        tree.put("title", source.title());
        tree.put("file", source.file());
        tree.put("digest", source.digest());
        tree.put(
                "retrieved",
                source.retrieved() == null ? null : source.retrieved().toString());
        return tree;
    }

    /** A clause as a tree for JSON. */
    static Map<String, @Nullable Object> tree(Clause clause) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("clause", clause.name());
        tree.put("obligation", clause.obligation());
        Map<String, String> when = new TreeMap<>();
        clause.conditions().forEach((key, condition) -> when.put(key, condition.toString()));
        tree.put("when", when);
        List<Map<String, String>> except = new ArrayList<>();
        clause.scope().exceptions().forEach(entry -> {
            Map<String, String> words = new TreeMap<>();
            entry.forEach((key, condition) -> words.put(key, condition.toString()));
            except.add(words);
        });
        if (!except.isEmpty()) {
            tree.put("except", except);
        }
        tree.put("asks", asks(clause));
        tree.put("modality", clause.modality().id());
        tree.put("cites", clause.citations());
        tree.put("note", clause.note());
        tree.put("otherReading", clause.otherReading() == null ? null : asks(clause.otherReading()));
        tree.put("origins", new TreeMap<>(clause.origins()));
        tree.put(
                "inForce",
                clause.inForce().stream()
                        .map(stretch -> PoliciesList.period(stretch.days()))
                        .toList());
        return tree;
    }

    private static Map<String, String> asks(Clause clause) {
        Map<String, String> asks = new LinkedHashMap<>();
        clause.requirements().forEach((key, requirement) -> asks.put(key, requirement.toString()));
        return asks;
    }

    private String text(Pack pack, List<Clause> clauses) {
        Paragraphs text = new Paragraphs();
        text.line(0, pack.id()).line(0, pack.title());
        text.line(0, pack.board() + "; " + pack.nation().id() + "; " + PoliciesList.period(pack.inForce()));
        if (pack.extended() != null) {
            text.line(0, "Takes over the clauses of " + pack.extended() + ", and changes them.");
        }
        versions(pack, text);
        text.title("Sources");
        for (Source source : pack.sources()) {
            text.line(2, source.key() + ": " + source.title() + " (" + source.file() + ")");
        }
        PackCounting.add(pack, text);
        text.title(day.isNamed() ? "Clauses in force on " + Dates.date(today()) : "Clauses");
        if (clauses.isEmpty()) {
            text.line(2, "None.");
        }
        clauses.forEach(clause -> add(pack, clause, text));
        return text.toString();
    }

    private static void versions(Pack pack, Paragraphs text) {
        if (pack.versions().isEmpty()) {
            return;
        }
        text.title("Versions");
        for (Clause.Stretch stretch : pack.stretches()) {
            if (stretch.version() != null) {
                text.line(2, stretch.version() + ": " + PoliciesList.period(stretch.days()));
            }
        }
    }

    /** A clause in words. */
    private static void add(Pack pack, Clause clause, Paragraphs text) {
        text.line(2, clause.name() + ": " + ClauseWords.asks(clause));
        if (!clause.inForce().equals(pack.stretches())) {
            String periods = clause.inForce().stream()
                    .map(stretch -> PoliciesList.period(stretch.days()))
                    .collect(Collectors.joining("; "));
            text.line(6, ClauseWords.sentence(periods));
        }
        origin(pack, clause, text);
        ClauseWords.addWords(clause, text);
    }

    /** Which pack wrote what, where it was not this one alone. */
    private static void origin(Pack pack, Clause clause, Paragraphs text) {
        Map<String, List<String>> byPack = new TreeMap<>();
        clause.origins()
                .forEach((key, from) ->
                        byPack.computeIfAbsent(from, none -> new ArrayList<>()).add(key));
        byPack.remove(pack.id());
        byPack.forEach((from, keys) -> text.line(
                6,
                keys.size() == clause.origins().size()
                        ? "Taken over from " + from + "."
                        : "Taken over from " + from + ": "
                                + String.join(", ", keys.stream().sorted().toList()) + "."));
    }
}

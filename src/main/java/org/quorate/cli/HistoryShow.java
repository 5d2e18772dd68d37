package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.quorate.finding.Outcome;
import org.quorate.history.History;
import org.quorate.history.StoredFinding;
import org.quorate.history.StoredRun;
import org.quorate.nightly.StoredFindingTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows one earlier run. */
@Command(name = "show", abbreviateSynopsis = true, description = "Shows one earlier run and its findings.")
final class HistoryShow implements Callable<Integer> {
    @ParentCommand
    HistoryCommands commands;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The run's number.")
    long id;

    @Mixin
    HistoryOption history = new HistoryOption();

    @Option(
            names = "--only",
            paramLabel = "OUTCOME",
            split = ",",
            converter = Check.OutcomeReader.class,
            description = "Show findings of these outcomes only; the counts still count all.")
    Set<Outcome> only = EnumSet.noneOf(Outcome.class);

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        History opened = history.open(commands.quorate());
        StoredRun run = HistoryOption.run(opened, id, spec.commandLine());
        boolean whole = opened.isWhole(run);
        Map<String, Long> counts = new TreeMap<>();
        List<StoredFinding> findings = new ArrayList<>();
        Set<String> shown = new java.util.HashSet<>();
        only.forEach(one -> shown.add(one.id()));
        opened.findings(id, one -> {
            counts.merge(one.judgement().outcome(), 1L, Long::sum);
            if (shown.isEmpty() || shown.contains(one.judgement().outcome())) {
                findings.add(one);
            }
        });
        printed.print(
                commands.quorate().surroundings(),
                () -> tree(run, whole, counts, findings),
                () -> text(run, whole, counts, findings));
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(
            StoredRun run, boolean whole, Map<String, Long> counts, List<StoredFinding> findings) {
        Map<String, Object> tree = HistoryList.head(run, whole);
        tree.put("counts", counts);
        tree.put("list", findings.stream().map(StoredFindingTree::of).toList());
        return tree;
    }

    private static String text(StoredRun run, boolean whole, Map<String, Long> counts, List<StoredFinding> findings) {
        Paragraphs text = new Paragraphs();
        HistoryList.lines(text, run, whole, false);
        counts.forEach((outcome, count) -> text.line(2, outcome + ": " + count));
        findings.forEach(one -> text.line(0, StoredFindingTree.line(one)));
        return text.toString();
    }
}

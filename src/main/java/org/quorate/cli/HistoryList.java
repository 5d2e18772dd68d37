package org.quorate.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quorate.history.StoredPack;
import org.quorate.history.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists earlier runs, newest first. */
@Command(name = "list", abbreviateSynopsis = true, description = "Lists earlier runs, newest first.")
final class HistoryList implements Callable<Integer> {
    @ParentCommand
    HistoryCommands commands;

    @Mixin
    HistoryOption history = new HistoryOption();

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        List<StoredRun> runs = history.open(commands.quorate()).runs();
        printed.print(
                commands.quorate().surroundings(),
                () -> runs.stream().map(run -> tree(run, runs)).toList(),
                () -> text(runs));
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(StoredRun run, List<StoredRun> runs) {
        Map<String, Object> tree = head(run, run.hasHeadAsWritten());
        tree.put("rerun", isRerun(run, runs));
        return tree;
    }

    /** What is said of a run in JSON. */
    static Map<String, Object> head(StoredRun run, boolean whole) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", run.id());
        tree.put("series", run.series());
        tree.put("started", run.started());
        tree.put("asOf", run.asOf());
        tree.put("tool", run.program());
        tree.put("policies", run.packs());
        tree.put("inputs", run.inputs());
        tree.put("cases", run.judged());
        tree.put("findings", run.findings());
        tree.put("forgotten", run.forgotten());
        tree.put("rejected", run.rejected());
        tree.put("changedSinceWritten", !whole);
        return tree;
    }

    private static String text(List<StoredRun> runs) {
        Paragraphs text = new Paragraphs();
        for (StoredRun run : runs) {
            lines(text, run, run.hasHeadAsWritten(), isRerun(run, runs));
        }
        return runs.isEmpty() ? text.line(0, "No run is kept.").toString() : text.toString();
    }

    /** What is said of a run in words. */
    static void lines(Paragraphs text, StoredRun run, boolean whole, boolean again) {
        text.line(
                0,
                "Run " + run.id() + " of " + run.series() + ", as of " + run.asOf() + (again ? " (once more)" : "")
                        + (whole ? "" : ": changed since it was written"));
        text.line(
                2,
                run.judged() + " cases, " + run.findings() + " findings, "
                        + run.rejected().size() + " rejected; " + run.program() + "; "
                        + String.join(
                                ", ",
                                run.packs().stream().map(StoredPack::policy).toList()));
    }

    /** Whether an earlier run judged as of the same moment. */
    private static boolean isRerun(StoredRun run, List<StoredRun> runs) {
        return runs.stream()
                .anyMatch(one -> one.id() < run.id()
                        && one.series().equals(run.series())
                        && one.asOf().equals(run.asOf()));
    }
}

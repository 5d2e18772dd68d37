package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.history.Change;
import org.quorate.history.Changes;
import org.quorate.history.History;
import org.quorate.history.RenewedIds;
import org.quorate.history.StoredFinding;
import org.quorate.history.StoredRun;
import org.quorate.nightly.ChangesTree;
import org.quorate.nightly.StoredFindingTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what changed from one run to another. */
@Command(
        name = "diff",
        abbreviateSynopsis = true,
        description =
                "Says what changed from one run to another, and whether the record, a policy or the program did it.")
final class HistoryDiff implements Callable<Integer> {
    @ParentCommand
    HistoryCommands commands;

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "The earlier run's number.")
    long from;

    @Parameters(index = "1", paramLabel = "RUN", description = "The later run's number.")
    long to;

    @Mixin
    HistoryOption history = new HistoryOption();

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Quorate quorate = commands.quorate();
        History opened = history.open(quorate);
        StoredRun earlier = HistoryOption.run(opened, from, spec.commandLine());
        StoredRun later = HistoryOption.run(opened, to, spec.commandLine());
        Changes changes = opened.changes(earlier, later);
        for (StoredRun run : List.of(earlier, later)) {
            if (!opened.isWhole(run)) {
                quorate.messages().say("quorate: run " + run.id() + " was changed since it was written.");
            }
        }
        printed.print(quorate.surroundings(), () -> ChangesTree.of(changes), () -> text(changes));
        return ExitCode.OK;
    }

    private static String text(Changes changes) {
        Paragraphs text = new Paragraphs();
        text.line(
                0, "From run " + changes.from().id() + " to run " + changes.to().id());
        RenewedIds renewed = changes.renewedIds();
        if (renewed != null) {
            text.gap().line(0, renewed.words());
        }
        for (Change.Label label : Change.Label.values()) {
            text.title(label.id() + ": " + changes.count(label));
            changes.changes().stream().filter(one -> one.label() == label).forEach(one -> text.line(2, line(one)));
        }
        return text.gap().line(0, "unchanged: " + changes.unchanged()).toString();
    }

    private static String line(Change change) {
        StoredFinding before = change.before();
        String was = before == null || change.after() == null
                ? ""
                : " (before: " + StoredFindingTree.words(before.judgement()) + ")";
        return StoredFindingTree.line(change.either()) + was + " ["
                + change.because().id() + "]";
    }
}

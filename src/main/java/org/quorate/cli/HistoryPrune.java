package org.quorate.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.history.History;
import org.quorate.history.KeepRule;
import org.quorate.history.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Deletes the runs that a rule does not keep. */
@Command(
        name = "prune",
        abbreviateSynopsis = true,
        description =
                "Deletes all but the runs of so many nights and the last of so many months, and gives their room back.")
final class HistoryPrune implements Callable<Integer> {
    @ParentCommand
    HistoryCommands commands;

    @Spec
    CommandSpec spec;

    @Mixin
    HistoryOption history = new HistoryOption();

    @Option(names = "--keep-nights", paramLabel = "N", required = true, description = "How many nights are kept.")
    int nights;

    @Option(names = "--keep-months", paramLabel = "M", required = true, description = "How many month ends are kept.")
    int months;

    @Option(names = "--yes", description = "Delete without asking.")
    boolean yes;

    @Override
    public Integer call() throws IOException {
        if (nights < 1 || months < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--keep-nights takes a number from 1, and --keep-months one from 0.");
        }
        Quorate quorate = commands.quorate();
        History opened = history.open(quorate);
        List<StoredRun> superfluous = new KeepRule(nights, months).superfluous(opened.runs());
        if (superfluous.isEmpty()) {
            quorate.messages().say("quorate: there is no run to delete.");
        } else if (yes || agreed(quorate, superfluous)) {
            opened.delete(superfluous);
            opened.giveRoomBack();
            quorate.messages().say("quorate: deleted " + superfluous.size() + " runs.");
        } else {
            quorate.messages().say("quorate: nothing was deleted.");
        }
        return ExitCode.OK;
    }

    private static boolean agreed(Quorate quorate, List<StoredRun> runs) throws IOException {
        quorate.messages()
                .say("Delete " + runs.size() + " runs, the oldest as of "
                        + runs.get(runs.size() - 1).asOf() + "? Write yes to do so:");
        String answer = new BufferedReader(
                        new InputStreamReader(quorate.surroundings().in(), StandardCharsets.UTF_8))
                .readLine();
        return "yes".equals(answer);
    }
}

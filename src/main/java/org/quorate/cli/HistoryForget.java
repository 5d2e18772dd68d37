package org.quorate.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quorate.history.Forgotten;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Erases a case from every run. */
@Command(
        name = "forget",
        abbreviateSynopsis = true,
        description = "Erases a case from every run, and says what it did.")
final class HistoryForget implements Callable<Integer> {
    @ParentCommand
    HistoryCommands commands;

    @Mixin
    HistoryOption history = new HistoryOption();

    @Option(names = "--case", paramLabel = "ID", required = true, description = "The case.")
    String caseId = "";

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Forgotten done = history.open(commands.quorate()).forget(caseId);
        printed.print(commands.quorate().surroundings(), () -> done, () -> text(done));
        return ExitCode.OK;
    }

    private String text(Forgotten done) {
        if (done.runs() == 0) {
            return new Paragraphs().line(0, "No run has case " + caseId + ".").toString();
        }
        return new Paragraphs()
                .line(
                        0,
                        "Erased case " + caseId + " from " + done.runs() + " runs: " + done.findings() + " findings, "
                                + done.rejections() + " rejected inputs, " + done.inputs() + " names of inputs.")
                .line(0, "Reports and workbooks written before still hold it; they are files of their own.")
                .toString();
    }
}

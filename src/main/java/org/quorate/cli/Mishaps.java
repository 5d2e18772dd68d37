package org.quorate.cli;

import java.util.Collection;
import org.quorate.engine.WorkersLostException;
import org.quorate.history.HistoryException;
import org.quorate.nightly.InputReplacedException;
import org.quorate.nightly.NightlyException;
import org.quorate.policy.PackException;
import org.quorate.text.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, and with which exit code the program ends, where something went wrong. */
final class Mishaps implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Messages messages;

    Mishaps(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        messages.say("quorate: "
                + (mistake instanceof UnmatchedArgumentException unmatched
                        ? unknown(command, unmatched.getUnmatched().get(0))
                        : String.valueOf(mistake.getMessage()).replaceFirst("^Invalid value for ", "in ")));
        messages.say("quorate: «" + command.getCommandSpec().qualifiedName() + " --help» shows how it is used.");
        return ExitCode.WRONG_USE;
    }

    private static String unknown(CommandLine command, String word) {
        boolean option = word.startsWith("-");
        Collection<String> known = option
                ? command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList()
                : command.getSubcommands().keySet();
        String what = option
                ? "there is no option «" + word + "»"
                : known.isEmpty() ? "«" + word + "» is one word too many" : "there is no command «" + word + "»";
        return what
                + NearestName.to(word, known)
                        .map(nearest -> "; maybe «" + nearest + "» was meant.")
                        .orElse(".");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof PackException pack) {
            pack.faults().forEach(fault -> messages.say(fault.message()));
            return ExitCode.WRONG_USE;
        }
        if (failure instanceof OutputException output) {
            return output.tell(messages);
        }
        if (failure instanceof InputReplacedException replaced) {
            messages.say("quorate: " + replaced.getMessage() + ". Run again once the input is whole.");
            return ExitCode.NOT_ALL_READ;
        }
        if (failure instanceof NightlyException nightly) {
            messages.say("quorate: " + nightly.getMessage() + ".");
            return ExitCode.NOT_ALL_READ;
        }
        if (failure instanceof HistoryException history) {
            messages.say("quorate: " + history.getMessage() + ".");
            messages.trace(history);
            return history.isOfUse() ? ExitCode.WRONG_USE : ExitCode.INTERNAL;
        }
        if (failure instanceof WorkersLostException lost) {
            messages.say("quorate: " + lost.getMessage() + ".");
            return ExitCode.INTERNAL;
        }
        messages.internalError(failure);
        return ExitCode.INTERNAL;
    }
}

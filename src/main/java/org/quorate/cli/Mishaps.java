package org.quorate.cli;

import java.util.List;
import org.quorate.engine.WorkersLostException;
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
        messages.say("quorate: " + String.valueOf(mistake.getMessage()).replaceFirst("^Invalid value for ", "in "));
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            suggest(command, unmatched.getUnmatched());
        }
        messages.say("quorate: «" + command.getCommandSpec().qualifiedName() + " --help» shows how it is used.");
        return ExitCode.WRONG_USE;
    }

    private void suggest(CommandLine command, List<String> unmatched) {
        List<String> known = unmatched.get(0).startsWith("-")
                ? command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
        NearestName.to(unmatched.get(0), known)
                .ifPresent(nearest -> messages.say("quorate: maybe «" + nearest + "» was meant."));
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
        if (failure instanceof WorkersLostException lost) {
            messages.say("quorate: " + lost.getMessage() + ".");
            return ExitCode.INTERNAL;
        }
        messages.internalError(failure);
        return ExitCode.INTERNAL;
    }
}

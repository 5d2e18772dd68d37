package org.quorate.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's top command. */
@Command(
        name = "quorate",
        versionProvider = Version.class,
        subcommands = {Check.class, Schema.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks the records of child protection conferences against a partnership's own procedure.",
        footer = {"", "Begin with:", "  quorate check sample-data --as-of 2026-03-31", "  quorate check --help"})
final class Quorate implements Runnable {
    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;
    private final Messages messages;

    private Quorate(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    /** Runs one command in these surroundings, and gives its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Quorate quorate = new Quorate(surroundings);
        CommandLine line = new CommandLine(quorate);
        Mishaps mishaps = new Mishaps(quorate.messages);
        line.setParameterExceptionHandler(mishaps);
        line.setExecutionExceptionHandler(mishaps);
        line.setExecutionStrategy(parsed -> {
            quorate.messages.quiet(quorate.global.quiet);
            quorate.messages.verbose(quorate.global.verbose);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setOut(new java.io.PrintWriter(surroundings.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(surroundings.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(quorate.colours(surroundings.outIsTerminal())));
        line.setUsageHelpWidth(100);
        return line.execute(arguments);
    }

    private Ansi colours(boolean terminal) {
        return terminal && !global.noColour && !surroundings.wantsNoColour() ? Ansi.ON : Ansi.OFF;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: one of "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    /** Whether standard output may have colours. */
    boolean coloured() {
        return surroundings.outIsTerminal() && !global.noColour && !surroundings.wantsNoColour();
    }
}

package org.quorate.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program's top command. */
@Command(
        name = "quorate",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks the records of child protection conferences against a partnership's own procedure.",
        footer = {"", "Begin with:", "  quorate check sample-data --as-of 2026-03-31", "  quorate check --help"})
final class Quorate extends Group {
    private static final List<Class<?>> COMMANDS = List.of(
            Check.class,
            Explain.class,
            Compare.class,
            Policies.class,
            Nightly.class,
            HistoryCommands.class,
            Waive.class,
            Rules.class,
            Schema.class);

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec;

    private static final int HELP_WIDTH = 100;

    private final Surroundings surroundings;
    private final Messages messages;

    private Quorate(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.messages = new Messages(surroundings.err());
    }

    /** Runs one command in these surroundings, and gives its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Quorate quorate = new Quorate(surroundings);
        Log log = Log.install(quorate.messages);
        CommandLine line = new CommandLine(quorate);
        commands(arguments).forEach(line::addSubcommand);
        Mishaps mishaps = new Mishaps(quorate.messages);
        line.setParameterExceptionHandler(mishaps).setExecutionExceptionHandler(mishaps);
        line.setExecutionStrategy(quorate::execute);
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        // help is printed before the options are looked at
        quorate.global.noColour = List.of(arguments).contains("--no-color");
        line.setColorScheme(CommandLine.Help.defaultColorScheme(quorate.coloured() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(HELP_WIDTH);
        return log.checked(line.execute(arguments));
    }

    /** The command that the first word names, or all: to look through the options of all takes longer than to judge a case. */
    private static List<Class<?>> commands(String... arguments) {
        return COMMANDS.stream()
                .filter(type -> arguments.length > 0
                        && type.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private int execute(ParseResult parsed) {
        messages.quiet(global.quiet);
        messages.verbose(global.verbose);
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    CommandSpec spec() {
        return spec;
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

package org.quorate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.text.OwnersOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a commented config for nightly runs, and what makes a system start them. */
@Command(
        name = "init",
        abbreviateSynopsis = true,
        description = "Writes a commented nightly.yaml, timer units for systemd, and the command that makes a task of "
                + "the Windows Task Scheduler. What is there already is left as it is.",
        footer = {"", "Example:", "  quorate nightly init /srv/quorate --program /opt/quorate/quorate"})
final class NightlyInit implements Callable<Integer> {
    private static final List<String> FILES =
            List.of("nightly.yaml", "quorate-nightly.service", "quorate-nightly.timer", "quorate-nightly-task.cmd");

    @ParentCommand
    Nightly nightly;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Where to write them. Default: the current folder.")
    Path folder = Path.of("");

    @Option(
            names = "--program",
            paramLabel = "FILE",
            description = "The launcher that the timer starts. Default: quorate in the current folder.")
    Path program = Path.of("quorate");

    @Override
    public Integer call() {
        Path place = folder.toAbsolutePath().normalize();
        Messages messages = nightly.quorate.messages();
        for (String name : FILES) {
            Path file = place.resolve(name);
            if (Files.exists(file)) {
                messages.say("quorate: " + file + " is there already, and was left as it is.");
            } else {
                write(file, filled(name, place));
                messages.say("quorate: wrote " + file + ".");
            }
        }
        return ExitCode.OK;
    }

    private void write(Path file, String text) {
        try {
            OwnersOnly.folder(file.resolveSibling("").toAbsolutePath());
            OwnersOnly.create(file, text);
        } catch (IOException unwritten) {
            throw new ParameterException(spec.commandLine(), file + " cannot be written.", unwritten);
        }
    }

    private String filled(String name, Path place) {
        try (InputStream in = NightlyInit.class.getResourceAsStream("nightly/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace("@folder@", place.toString())
                    .replace("@program@", program.toAbsolutePath().normalize().toString());
            return name.endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

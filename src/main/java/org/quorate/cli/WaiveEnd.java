package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.quorate.waiver.Waiver;
import org.quorate.waiver.WaiverText;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Ends a waiver before its time. */
@Command(
        name = "end",
        abbreviateSynopsis = true,
        description = "Ends a waiver: from that day on the breach is let pass no more. It stays in the file.",
        footer = {"", "Example:", "  quorate waive end 5f0c12ab --on 2026-04-01 --by p7"})
final class WaiveEnd implements Callable<Integer> {
    @ParentCommand
    Waive waive;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FINGERPRINT", description = "The duty's fingerprint, or its first eight digits or more.")
    String fingerprint = "";

    @Mixin
    WaiverBook book = new WaiverBook();

    @Option(names = "--on", paramLabel = "DATE", required = true, description = "The first day without it.")
    LocalDate on = LocalDate.EPOCH;

    @Option(names = "--by", paramLabel = "ID", required = true, description = "The id of who ends it.")
    String by = "";

    @Override
    public Integer call() throws IOException {
        Quorate quorate = waive.quorate();
        Path file = book.place(quorate.global);
        Waivers waivers = book.read(quorate.global);
        Waiver waiver = WaiverBook.find(waivers, fingerprint, spec.commandLine());
        if (waiver.ended() != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "This waiver was ended on " + waiver.ended().on() + " already.");
        }
        String text = WaiverText.ended(WaiverBook.text(file), waiver, on, by);
        Waiver ended = WaiverBook.find(WaiverText.read(file.toString(), text), fingerprint, spec.commandLine());
        if (ended.ended() == null) {
            throw new ParameterException(
                    spec.commandLine(), "The waiver stands in " + file + " on one line; end it there by hand.");
        }
        WaiverBook.write(file, text, spec.commandLine());
        quorate.messages()
                .say("quorate: ended the waiver of " + waiver.fingerprint() + " on " + on + ", in " + file + ".");
        return ExitCode.OK;
    }
}

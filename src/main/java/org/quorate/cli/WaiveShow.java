package org.quorate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.quorate.waiver.Waiver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows one waiver. */
@Command(
        name = "show",
        abbreviateSynopsis = true,
        description = "Shows the waiver of a duty; of several the last.",
        footer = {"", "Example:", "  quorate waive show 5f0c12ab"})
final class WaiveShow implements Callable<Integer> {
    @ParentCommand
    Waive waive;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FINGERPRINT", description = "The duty's fingerprint, or its first eight digits or more.")
    String fingerprint = "";

    @Mixin
    WaiverBook book = new WaiverBook();

    @Mixin
    Day asOf = new Day();

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Quorate quorate = waive.quorate();
        Waiver waiver = WaiverBook.find(book.read(quorate.global), fingerprint, spec.commandLine());
        LocalDate day = asOf.of(quorate.surroundings());
        printed.print(quorate.surroundings(), () -> WaiverWords.tree(waiver, day), () -> {
            Paragraphs text = new Paragraphs();
            WaiverWords.lines(text, waiver, day);
            return text.toString();
        });
        return ExitCode.OK;
    }
}

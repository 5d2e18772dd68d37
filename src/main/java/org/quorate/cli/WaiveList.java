package org.quorate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists waivers, and how each stands. */
@Command(
        name = "list",
        abbreviateSynopsis = true,
        description = "Lists the waivers in the order of the file, and how each stands on a day.",
        footer = {"", "Example:", "  quorate waive list --as-of 2026-03-31"})
final class WaiveList implements Callable<Integer> {
    @ParentCommand
    Waive waive;

    @Mixin
    WaiverBook book = new WaiverBook();

    @Mixin
    Day asOf = new Day();

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Quorate quorate = waive.quorate();
        Waivers waivers = book.read(quorate.global);
        LocalDate day = asOf.of(quorate.surroundings());
        printed.print(
                quorate.surroundings(),
                () -> waivers.all().stream()
                        .map(one -> WaiverWords.tree(one, day))
                        .toList(),
                () -> text(waivers, day));
        return ExitCode.OK;
    }

    private static String text(Waivers waivers, LocalDate day) {
        Paragraphs text = new Paragraphs();
        waivers.all().forEach(one -> WaiverWords.lines(text, one, day));
        return waivers.all().isEmpty() ? text.line(0, "There is no waiver.").toString() : text.toString();
    }
}

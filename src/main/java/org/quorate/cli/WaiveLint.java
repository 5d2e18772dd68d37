package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.time.AsOf;
import org.quorate.waiver.WaiverFile;
import org.quorate.waiver.WaiverReview;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a file of waivers, by itself and against cases. */
@Command(
        name = "lint",
        abbreviateSynopsis = true,
        description = "Checks a file of waivers; with cases, also whether each waiver lets a breach of theirs pass.",
        footer = {
            "",
            "Example:",
            "  quorate waive lint waivers.yaml cases.ndjson --as-of 2026-03-31",
            "",
            "Exit codes: 2 where the file has faults; 0 where there is only something to look at."
        })
final class WaiveLint implements Callable<Integer> {
    @ParentCommand
    Waive waive;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file of waivers.")
    Path file = Path.of(WaiverOption.NAME);

    @Parameters(index = "1..*", paramLabel = "PATH", description = "Cases to hold it against.")
    List<String> paths = new ArrayList<>();

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Quorate quorate = waive.quorate();
        Waivers waivers = WaiverFile.read(file);
        if (!paths.isEmpty()) {
            review(quorate, waivers).notices().forEach(quorate.messages()::warn);
        }
        int count = waivers.all().size();
        quorate.messages()
                .say("quorate: " + file + " has " + count + (count == 1 ? " waiver" : " waivers") + " and no faults.");
        return ExitCode.OK;
    }

    private WaiverReview review(Quorate quorate, Waivers waivers) throws IOException, InterruptedException {
        AsOf asOf = judging.asOf(quorate.surroundings());
        WaiverReview review = new WaiverReview(waivers, asOf.day());
        waive.judge(judging, asOf, paths, waivers, review::add);
        return review;
    }
}

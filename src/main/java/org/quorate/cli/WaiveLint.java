package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quorate.engine.Caseload;
import org.quorate.engine.Evaluation;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;
import org.quorate.waiver.WaiverFile;
import org.quorate.waiver.WaiverReview;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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

    @Spec
    CommandSpec spec;

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
        SnapshotParser.prepare();
        AsOf asOf = judging.asOf(quorate.surroundings());
        Installed installed = Installed.of(quorate, spec.commandLine());
        WaiverReview review = new WaiverReview(waivers, asOf.day());
        Caseload caseload = new Caseload(
                installed.rulesFor(judging.policies),
                installed.agencies(),
                installed.choice(judging.policies),
                asOf,
                1,
                waivers);
        CaseInputs inputs = new CaseInputs(paths, quorate.surroundings().in());
        caseload.evaluate(inputs::forEach, evaluation -> {
            if (evaluation instanceof Evaluation.Judged judged) {
                review.add(judged.findings());
            } else if (evaluation instanceof Evaluation.Refused refused) {
                refused.reasons().forEach(quorate.messages()::rejected);
            }
        });
        return review;
    }
}

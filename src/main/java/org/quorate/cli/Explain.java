package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Caseload;
import org.quorate.policy.Obligation;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.text.NearestName;
import org.quorate.time.AsOf;
import org.quorate.waiver.WaiverReview;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says how findings came about. */
@Command(
        name = "explain",
        abbreviateSynopsis = true,
        description = "Says how a finding came about: which clause, which facts, which days were counted, which rules "
                + "fired.",
        footer = {
            "",
            "Example:",
            "  quorate explain case.json --obligation report-to-chair --subject r1 --as-of 2026-03-31",
            "",
            "Exit codes: those of check, over the findings that are explained; 2 also where none fits."
        })
final class Explain implements Callable<Integer> {
    @ParentCommand
    Quorate quorate;

    @Spec
    CommandSpec spec;

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Mixin
    WaiverOption waiving = new WaiverOption();

    @Parameters(
            paramLabel = "FILE",
            description = "A .json snapshot, an .ndjson file, a folder, or - for standard input.")
    String file;

    @Option(names = "--obligation", required = true, paramLabel = "ID", description = "The kind of duty.")
    String obligation;

    @Option(names = "--subject", paramLabel = "ID", description = "Only findings about what has this id.")
    @Nullable
    String subject;

    @Option(names = "--case", paramLabel = "ID", description = "Only this case.")
    @Nullable
    String caseId;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Shape.Reader.class,
            description = "text or json. Default: text.")
    Shape format = Shape.TEXT;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SnapshotParser.prepare();
        AsOf asOf = judging.asOf(quorate.surroundings());
        Waivers waivers = waiving.read(quorate.global);
        WaiverReview review = new WaiverReview(waivers, asOf.day());
        Installed installed = Installed.of(quorate, spec.commandLine());
        known(installed);
        Caseload caseload = Caseload.traced(
                installed.rulesFor(judging.policies),
                installed.agencies(),
                installed.choice(judging.policies),
                asOf,
                1,
                waivers);
        CaseInputs inputs = new CaseInputs(List.of(file), quorate.surroundings().in());
        try (Output output = Output.standard(quorate.surroundings());
                Derivations derivations = Derivations.open(format, output.stream())) {
            Search search =
                    new Search(new Search.Wanted(obligation, subject, caseId), derivations, review, quorate.messages());
            caseload.evaluate(inputs::forEach, search);
            derivations.end();
            output.whole();
            review.noticesOfTaken().forEach(quorate.messages()::warn);
            return search.exitCode();
        }
    }

    private void known(Installed installed) {
        Set<String> ids = new TreeSet<>();
        for (Obligation one : installed.rules().catalogue().obligations()) {
            ids.add(one.id());
        }
        if (!ids.contains(obligation)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no obligation «" + obligation + "»; "
                            + NearestName.to(obligation, ids)
                                    .map(nearest -> "maybe «" + nearest + "» was meant.")
                                    .orElse("there are: " + String.join(", ", ids) + "."));
        }
    }
}

package org.quorate.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.engine.Caseload;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Finding;
import org.quorate.finding.WaivedDuties;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Agreements to let a breach pass for a time. */
@Command(
        name = "waive",
        subcommands = {WaiveAdd.class, WaiveList.class, WaiveShow.class, WaiveEnd.class, WaiveLint.class},
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Keeps a file of breaches that are let pass by agreement. They stay breaches, and are counted apart.",
        footer = {
            "",
            "Examples:",
            "  quorate waive add case.json --fingerprint 5f0c12ab --approved-by p7 --approved-on 2026-03-01 \\",
            "      --until 2026-06-30 --reason 'The report was given by telephone'",
            "  quorate waive list --as-of 2026-03-31",
            "  quorate waive end 5f0c12ab --on 2026-04-01 --by p7"
        })
final class Waive extends Group {
    @ParentCommand
    Quorate quorate;

    @Spec
    CommandSpec spec;

    @Override
    CommandSpec spec() {
        return spec;
    }

    Quorate quorate() {
        return quorate;
    }

    /** Judges cases with these breaches let pass, and hands over the findings of each; what is rejected is told. */
    void judge(JudgingOptions judging, AsOf asOf, List<String> paths, WaivedDuties waived, Consumer<List<Finding>> each)
            throws IOException, InterruptedException {
        SnapshotParser.prepare();
        Installed installed = Installed.of(quorate, spec.commandLine());
        Caseload caseload = new Caseload(
                installed.rulesFor(judging.policies),
                installed.agencies(),
                installed.choice(judging.policies),
                asOf,
                1,
                waived);
        CaseInputs inputs = new CaseInputs(paths, quorate.surroundings().in());
        caseload.evaluate(inputs::forEach, evaluation -> {
            if (evaluation instanceof Evaluation.Judged judged) {
                each.accept(judged.findings());
            } else if (evaluation instanceof Evaluation.Refused refused) {
                refused.reasons().forEach(quorate.messages()::rejected);
            }
        });
    }
}

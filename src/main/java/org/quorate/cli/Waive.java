package org.quorate.cli;

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
}

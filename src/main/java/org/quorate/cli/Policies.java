package org.quorate.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What there is to know about policy packs. */
@Command(
        name = "policies",
        subcommands = {
            PoliciesList.class,
            PoliciesShow.class,
            PoliciesDiff.class,
            PoliciesCoverage.class,
            PoliciesLint.class,
            PoliciesExamples.class,
            PoliciesNew.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows the policy packs at hand, and helps to write one.",
        footer = {"", "Examples:", "  quorate policies list --as-of 2026-03-31", "  quorate policies show medway-2008"})
final class Policies extends Group {
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

package org.quorate.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What there is to know about the rules. */
@Command(
        name = "rules",
        subcommands = {RulesCatalogue.class, RulesNew.class, RulesExamples.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows the rules at hand, proves them by their cases, and begins new ones.",
        footer = {"", "Example:", "  quorate rules catalogue"})
final class Rules extends Group {
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

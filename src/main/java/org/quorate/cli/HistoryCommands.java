package org.quorate.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What there is to know of earlier runs. */
@Command(
        name = "history",
        subcommands = {
            HistoryList.class,
            HistoryShow.class,
            HistoryDiff.class,
            HistoryTrend.class,
            HistoryPrune.class,
            HistoryForget.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows earlier runs, and what changed between them.",
        footer = {
            "",
            "Examples:",
            "  quorate check cases.ndjson --history runs.db",
            "  quorate history list --history runs.db",
            "  quorate history diff 1 2 --history runs.db --format json"
        })
final class HistoryCommands extends Group {
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

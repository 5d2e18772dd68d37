package org.quorate.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class GlobalOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A folder that looks like rules/: its packs are added, and replace those of the same id.")
    @Nullable
    Path rules;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A folder with the source documents, to check quotations against.")
    @Nullable
    Path sources;

    @Option(
            names = "--allow-drl",
            scope = ScopeType.INHERIT,
            description = "Run the DRL files under --rules too. DRL is code: it may do whatever you may do.")
    boolean allowDrl;

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "No progress bar and no warnings; rejected inputs and errors are still told.")
    boolean quiet;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Say more about how things go, with ids and places only.")
    boolean verbose;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours; the variable NO_COLOR does the same.")
    boolean noColour;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help and end.")
    boolean help;

    @Option(
            names = "--version",
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show the version and end.")
    boolean version;
}

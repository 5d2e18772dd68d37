package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.RuleBase;
import org.quorate.policy.PackFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks for mistakes in packs. */
@Command(
        name = "lint",
        abbreviateSynopsis = true,
        description = {
            "Looks for mistakes in policy packs: each fault with file, line and column, what was found and what was "
                    + "expected, and what is only suspicious as a warning.",
            "DRL beside the packs is looked at without being run; --allow-drl compiles it too.",
            "Exit codes: 0 no fault, though there may be warnings; 2 faults."
        },
        footer = {"", "Example:", "  quorate policies lint our-rules/policies/our-town"})
final class PoliciesLint implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Mixin
    Day day;

    @Parameters(paramLabel = "DIR", description = "A pack's folder, a folder of packs, or one that looks like rules/.")
    Path folder;

    @Option(
            names = "--recorded",
            paramLabel = "PART",
            split = ",",
            description = "The parts of the record that your system keeps: warns of obligations of which nothing could "
                    + "be told.")
    @Nullable
    List<String> recorded;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Quorate quorate = policies.quorate();
        Installed.checkFolders(quorate.global, spec.commandLine());
        PackFolders packs = PackFolders.of(folder, spec.commandLine());
        RuleBase program = RuleBase.builtIn();
        RecordedParts kept = recorded == null ? null : RecordedParts.of(recorded, spec.commandLine());
        List<PackFault> found = new Lint(quorate, packs, program).found(kept, day.of(quorate.surroundings()));
        LintReport report = new LintReport(found.stream().map(this::asNamed).toList());
        printed.print(quorate.surroundings(), report::tree, report::text);
        return report.hasFaults() ? ExitCode.WRONG_USE : ExitCode.OK;
    }

    /** A file of a folder that was named from here is named from here too. */
    private PackFault asNamed(PackFault fault) {
        Path here = Path.of("").toAbsolutePath();
        Path file = Path.of(fault.file());
        return folder.isAbsolute() || !file.startsWith(here)
                ? fault
                : new PackFault(
                        here.relativize(file).toString(),
                        fault.line(),
                        fault.column(),
                        fault.found(),
                        fault.expected(),
                        fault.nearest(),
                        fault.kind());
    }
}

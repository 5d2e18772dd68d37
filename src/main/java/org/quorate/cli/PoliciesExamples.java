package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quorate.engine.Judge;
import org.quorate.example.PackExamples;
import org.quorate.example.Proof;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the examples that stand beside packs. */
@Command(
        name = "test",
        abbreviateSynopsis = true,
        description = {
            "Runs the examples of a policy pack, the files in its folder cases: small cases, each with what must be "
                    + "found in it. Tells for each whether it is found, and which clauses no example reaches.",
            "Exit codes: 0 all is found as expected, 1 an example fails, 2 an example or a pack is not understood."
        },
        footer = {"", "Example:", "  quorate policies test our-rules/policies/our-town"})
final class PoliciesExamples implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A pack's folder, or a folder of such folders.")
    Path folder;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        PackFolders folders = PackFolders.of(folder, spec.commandLine());
        List<Proof> proofs = proofs(folders, Installed.of(policies.quorate(), spec.commandLine()));
        printed.print(policies.quorate().surroundings(), () -> ExamplesJson.of(proofs), () -> ExamplesText.of(proofs));
        return proofs.stream().anyMatch(proof -> proof.failed() > 0) ? ExitCode.REACHED : ExitCode.OK;
    }

    /** All faults of all packs and their examples are told before anything is judged. */
    private static List<Proof> proofs(PackFolders folders, Installed installed) {
        PackLibrary library = installed.packs().lookingFirstIn(folders.folder());
        Set<String> obligations = installed.rules().catalogue().forms().keySet();
        Judge judge = new Judge(installed.rules(), library.agencies());
        AllFaults faults = new AllFaults();
        List<Proof> proofs = new ArrayList<>();
        for (String id : folders.ids()) {
            Path beside = folders.folder().resolve(id);
            faults.without(() -> {
                        Pack pack = library.pack(id).orElseThrow();
                        return Proof.of(pack, PackExamples.read(beside, pack, obligations), judge);
                    })
                    .ifPresent(proofs::add);
        }
        faults.refuse();
        return proofs;
    }
}

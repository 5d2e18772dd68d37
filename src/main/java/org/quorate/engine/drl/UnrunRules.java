package org.quorate.engine.drl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quorate.policy.Obligation;
import org.quorate.policy.PackFault;

/**
 * What can be told of the user's rules by looking at them: none is compiled, let alone run.
 *
 * @param obligations the obligations that they judge; nobody knows yet which of them follow from findings
 * @param found faults, and each use of what a rule has no need of, by file and place
 * @param programs whether the folder is the one that the program was built from
 */
public record UnrunRules(List<Obligation> obligations, List<PackFault> found, boolean programs) {

    /** Looks at the DRL of a folder that looks like {@code rules/}; the program's own files in it are passed over. */
    public static UnrunRules of(Path folder, ProgramRules program) {
        DrlFolder reading = DrlFolder.read(folder);
        DrlFaults faults = new DrlFaults();
        List<DrlFile> files = new ArrayList<>(DrlFile.parse(reading.sources(), faults));
        Set<String> own = new HashSet<>();
        files.stream()
                .filter(file -> isOf(program, file))
                .forEach(file -> own.add(file.source().name()));
        files.removeIf(file -> own.contains(file.source().name()));
        faults.addAll(reading.faults().stream()
                .filter(fault -> !own.contains(fault.file()))
                .toList());
        for (DrlSource source : reading.sources()) {
            if (!own.contains(source.name())) {
                faults.addAll(Uses.refused(source));
                faults.addAll(Uses.warned(source));
                faults.addAll(DrlFolder.warned(source));
            }
        }
        UserRules.check(files, program, faults);
        return new UnrunRules(obligations(files, faults), faults.all(), !own.isEmpty());
    }

    /** A file of the program's has its package, and no rule that the program does not have. */
    private static boolean isOf(ProgramRules program, DrlFile file) {
        return file.packageName().startsWith("rules.")
                && file.rules().stream().allMatch(rule -> program.names().contains(rule.name()));
    }

    private static List<Obligation> obligations(List<DrlFile> files, DrlFaults faults) {
        List<Obligation> obligations = new ArrayList<>();
        for (DrlFile file : files) {
            Obligation own = file.source().obligation();
            if (own != null) {
                obligations.add(own);
            }
            file.rules().stream()
                    .filter(rule -> faults.isSound(rule) && rule.declares().isPresent())
                    .forEach(rule -> obligations.add(AnnotatedObligations.of(rule)));
        }
        return obligations;
    }
}

package org.quorate.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.policy.Faults;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.quorate.policy.YamlFile;

/** Reads the examples that stand beside a pack, in the files of its folder {@code cases}. */
public final class PackExamples {
    private PackExamples() {}

    /**
     * The examples, by file and line; none where there is no such folder.
     *
     * @param folder the pack's folder
     * @param obligations the obligations of the catalogue
     * @throws PackException with the faults of all files
     */
    public static List<Example> read(Path folder, Pack pack, Set<String> obligations) {
        Path cases = folder.resolve("cases");
        Bases bases = new Bases(cases.resolve("bases"));
        Set<String> clauses = new TreeSet<>(pack.clauseNames());
        ExampleFile.Known known =
                new ExampleFile.Known(obligations, bases, new ExpectedReader(clauses), new HashMap<>(), false);
        List<Example> examples = new ArrayList<>();
        List<PackFault> faults = new ArrayList<>();
        for (Path file : CaseFiles.in(cases)) {
            faults.addAll(read(file, examples, known));
        }
        faults.addAll(bases.faults());
        CaseFiles.misnamedIn(cases)
                .forEach(file -> faults.add(new PackFault(
                        file.toString(),
                        1,
                        1,
                        "a name that ends in .yml",
                        "one that ends in .yaml",
                        null,
                        PackFault.Kind.FAULT)));
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return examples;
    }

    /** Adds the examples of a file, and gives its faults. */
    private static List<PackFault> read(Path file, List<Example> examples, ExampleFile.Known known) {
        Faults faults = new Faults(file.toString());
        try {
            YamlFile.read(Files.readAllBytes(file), faults)
                    .ifPresent(root -> examples.addAll(new ExampleFile(known, file.toString(), root, faults).read()));
            return faults.all();
        } catch (IOException unreadable) {
            return List.of(new PackFault(
                    file.toString(),
                    1,
                    1,
                    "a file that cannot be read",
                    "a file of examples",
                    null,
                    PackFault.Kind.FAULT));
        }
    }
}

package org.quorate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Judge;
import org.quorate.example.Bases;
import org.quorate.example.CaseTable;
import org.quorate.policy.BuiltInFolders;
import org.quorate.policy.Catalogue;
import org.quorate.policy.YamlFile;
import org.quorate.text.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Judges the cases that stand beside the rules. */
@Command(
        name = "test",
        abbreviateSynopsis = true,
        description = {
            "Judges the cases that stand beside the rules, in cases.yaml of each obligation: of your own with --rules, "
                    + "else of the program's. Tells for each whether it is found as expected, and which outcome has none.",
            "Exit codes: 0 all is found as expected, 1 a case fails or an outcome has none, 2 a file is not understood."
        },
        footer = {
            "",
            "Examples:",
            "  quorate rules test report-to-chair",
            "  quorate rules test --rules our-rules --allow-drl"
        })
final class RulesExamples implements Callable<Integer> {
    private static final String FOLDER = "rules/obligations";

    @ParentCommand
    Rules rules;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "One obligation alone.")
    @Nullable
    String id;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        Installed installed = Installed.of(rules.quorate(), spec.commandLine());
        Judge judge = new Judge(installed.rules(), installed.agencies());
        AllFaults faults = new AllFaults();
        List<TableProof> proofs = new ArrayList<>();
        for (Map.Entry<String, byte[]> file :
                tables(rules.quorate().global.rules).entrySet()) {
            faults.without(() -> {
                        CaseTable table = CaseTable.read(
                                file.getKey(),
                                file.getValue(),
                                installed.rules().catalogue().forms().keySet(),
                                bases());
                        return new TableProof(table, table.judged(installed.packs(), judge));
                    })
                    .ifPresent(proofs::add);
        }
        faults.refuse();
        boolean each = id != null;
        printed.print(
                rules.quorate().surroundings(), () -> TableProof.json(proofs), () -> TableProof.text(proofs, each));
        return proofs.stream().allMatch(TableProof::passed) ? ExitCode.OK : ExitCode.REACHED;
    }

    private Bases bases() {
        Path own = rules.quorate().global.rules;
        return new Bases(own == null ? null : own.resolve("bases"));
    }

    /** The tables, by the names of their files. */
    private Map<String, byte[]> tables(@Nullable Path own) throws IOException {
        Set<String> ids = own == null ? Catalogue.builtIn().forms().keySet() : ids(own.resolve("obligations"));
        if (id != null && !ids.contains(id)) {
            String nearest = NearestName.to(id, ids)
                    .map(near -> "; maybe «" + near + "» was meant.")
                    .orElse(".");
            throw new ParameterException(
                    spec.commandLine(), "There are no cases of an obligation «" + id + "»" + nearest);
        }
        Map<String, byte[]> tables = new TreeMap<>();
        for (String one : id == null ? ids : Set.of(id)) {
            String file = one + "/" + CaseTable.NAME;
            if (own != null) {
                Path path = own.resolve("obligations").resolve(file);
                tables.put(path.toString(), YamlFile.bytes(path, "a table of cases"));
            } else {
                tables.put(FOLDER + "/" + file, builtIn(file));
            }
        }
        return tables;
    }

    private Set<String> ids(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder " + folder + "; «quorate rules new ID» begins one.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .map(one -> String.valueOf(one.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] builtIn(String file) throws IOException {
        try (InputStream in = BuiltInFolders.class.getResourceAsStream("/" + FOLDER + "/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}

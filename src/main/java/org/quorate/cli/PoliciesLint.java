package org.quorate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Obligation;
import org.quorate.policy.Pack;
import org.quorate.policy.PackException;
import org.quorate.policy.PackFault;
import org.quorate.policy.PackLibrary;
import org.quorate.policy.Suspicions;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.text.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks for mistakes in packs. */
@Command(
        name = "lint",
        abbreviateSynopsis = true,
        description = {
            "Looks for mistakes in a policy pack: each fault with file, line and column, what was found and what was "
                    + "expected, and what is only suspicious as a warning.",
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

    @Parameters(paramLabel = "DIR", description = "A pack's folder, or a folder of such folders.")
    Path folder;

    @Option(
            names = "--recorded",
            paramLabel = "PART",
            split = ",",
            description = "The parts of the record that your system keeps: warns of obligations of which nothing could "
                    + "be told.")
    @Nullable
    List<String> recorded;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Shape.Reader.class,
            description = "text or json. Default: text.")
    Shape format = Shape.TEXT;

    @Override
    public Integer call() throws IOException {
        Installed installed = Installed.of(policies.quorate(), spec.commandLine());
        List<PackFault> found = found(PackFolders.of(folder, spec.commandLine()), installed);
        try (Output output = Output.standard(policies.quorate().surroundings())) {
            if (format == Shape.JSON) {
                JsonOutput.print(output.stream(), tree(found));
            } else {
                output.stream().write(text(found).getBytes(StandardCharsets.UTF_8));
            }
            output.whole();
        }
        return found.stream().allMatch(PackFault::warning) ? ExitCode.OK : ExitCode.WRONG_USE;
    }

    /** A pack with faults does not keep the others from being looked at. */
    private List<PackFault> found(PackFolders folders, Installed installed) {
        PackLibrary library = installed.packs().lookingFirstIn(folders.folder());
        Map<String, String> unkept = unkept(installed);
        Set<PackFault> found = new LinkedHashSet<>();
        for (String id : folders.ids()) {
            try {
                Pack pack = library.pack(id).orElseThrow();
                String file =
                        folders.folder().resolve(id).resolve("policy.yaml").toString();
                found.addAll(Suspicions.of(
                        file,
                        pack,
                        installed.rules()::conditions,
                        unkept,
                        day.of(policies.quorate().surroundings())));
                library.statements(pack);
            } catch (PackException wrong) {
                found.addAll(wrong.faults());
            }
        }
        List<PackFault> all = new ArrayList<>(library.warnings());
        all.addAll(found);
        return all;
    }

    /** For each obligation, a part that lists what it is about, or that it needs, and that is not kept. */
    private Map<String, String> unkept(Installed installed) {
        Map<String, String> unkept = new TreeMap<>();
        if (recorded == null) {
            return unkept;
        }
        List<String> parts = recorded.stream().map(String::strip).toList();
        parts.forEach(this::known);
        for (Obligation one : installed.rules().catalogue().obligations()) {
            Arrays.stream(one.needs().split(";")[0].split(","))
                    .map(String::strip)
                    .filter(part -> CaseSnapshot.parts().contains(part))
                    .filter(part -> !parts.contains(part))
                    .findFirst()
                    .ifPresent(part -> unkept.put(one.id(), part));
        }
        return unkept;
    }

    private void known(String part) {
        if (!CaseSnapshot.parts().contains(part)) {
            String maybe = NearestName.to(part, CaseSnapshot.parts())
                    .map(name -> "maybe «" + name + "» was meant.")
                    .orElse("there are: " + String.join(", ", new TreeSet<>(CaseSnapshot.parts())) + ".");
            throw new ParameterException(spec.commandLine(), "A record has no part «" + part + "»; " + maybe);
        }
    }

    private static String text(List<PackFault> found) {
        StringBuilder text = new StringBuilder();
        found.forEach(one -> text.append(one.message()).append('\n'));
        long warnings = found.stream().filter(PackFault::warning).count();
        long faults = found.size() - warnings;
        return text + counted(faults, "fault") + ", "
                + counted(warnings, "warning").toLowerCase(Locale.ROOT) + ".\n";
    }

    private static String counted(long number, String what) {
        return (number == 0 ? "No" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
    }

    private static Map<String, @Nullable Object> tree(List<PackFault> found) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (PackFault one : found) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("severity", one.warning() ? "warning" : "fault");
            tree.put("file", one.file());
            tree.put("line", one.line());
            tree.put("column", one.column());
            tree.put("found", one.found());
            tree.put("expected", one.expected());
            tree.put("nearest", one.nearest());
            all.add(tree);
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "quorate.lint/1");
        tree.put("found", all);
        return tree;
    }
}

package org.quorate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.quorate.policy.BuiltInFolders;
import org.quorate.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a starter pack. */
@Command(
        name = "new",
        abbreviateSynopsis = true,
        description =
                "Writes a starter pack, with comments and examples, into the folder policies of --rules, or of the "
                        + "current folder. Nothing that is there is overwritten.",
        footer = {"", "Example:", "  quorate policies new our-town --rules our-rules"})
final class PoliciesNew implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, String> FILES = files();

    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The new pack's id: small letters, digits and hyphens.")
    String id;

    @Mixin
    Printed printed;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("policy.yaml", "new-policy.yaml");
        files.put("cases/examples.yaml", "new-examples.yaml");
        files.put("sources/guide.txt", "new-guide.txt");
        return files;
    }

    @Override
    public Integer call() throws IOException {
        refuse();
        Path rules = policies.quorate().global.rules;
        Path folder = (rules == null ? Path.of("") : rules).resolve("policies").resolve(id);
        for (String file : FILES.keySet()) {
            if (Files.exists(folder.resolve(file))) {
                throw wrong(folder.resolve(file) + " is there already, and is left as it is.");
            }
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            write(folder.resolve(file.getKey()), text(file.getValue()));
        }
        printed.print(policies.quorate().surroundings(), () -> Map.of("folder", folder.toString()), () -> said(folder));
        return ExitCode.OK;
    }

    private void refuse() {
        if (!ID.matcher(id).matches()) {
            throw wrong(
                    "A pack's id is made of small letters, digits and hyphens, such as our-town; it was «" + id + "».");
        }
        if (BuiltInFolders.in("rules/policies").contains(id)) {
            throw wrong("There is a policy «" + id + "» already. A pack that changes it has an id of its own, and says "
                    + "«extends: " + id + "».");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException unwritable) {
            throw wrong(file + " cannot be written.");
        }
    }

    private String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PoliciesNew.class.getResourceAsStream(resource))) {
            String today = AsOf.at(policies.quorate().surroundings().clock().instant())
                    .day()
                    .toString();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${id}", id)
                    .replace("${today}", today);
        }
    }

    private static String said(Path folder) {
        return "Written: " + folder + "\nNext:\n  quorate policies lint " + folder + "\n  quorate policies test "
                + folder + "\n";
    }
}

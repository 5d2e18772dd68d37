package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.quorate.policy.BuiltInFolders;
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
        Path folder = new Starter(policies.quorate(), spec.commandLine()).write("policies", id, FILES);
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

    private static String said(Path folder) {
        return "Written: " + folder + "\nNext:\n  quorate policies lint " + folder + "\n  quorate policies test "
                + folder + "\n";
    }
}

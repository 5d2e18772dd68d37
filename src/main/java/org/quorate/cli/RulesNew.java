package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.quorate.policy.Catalogue;
import org.quorate.policy.ObligationFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a starter for an obligation of one's own. */
@Command(
        name = "new",
        abbreviateSynopsis = true,
        description = "Writes the folder of a new obligation, with a rule and cases that pass, into the folder "
                + "obligations of --rules, or of the current folder. Nothing that is there is overwritten.",
        footer = {"", "Example:", "  quorate rules new views-heard --rules our-rules"})
final class RulesNew implements Callable<Integer> {
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            ObligationFile.NAME, "new-obligation.yaml", "rule.drl", "new-rule.drl", "cases.yaml", "new-cases.yaml"));

    @ParentCommand
    Rules rules;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The new obligation's id: small letters, digits and hyphens.")
    String id;

    @Mixin
    Printed printed;

    @Override
    public Integer call() throws IOException {
        if (!ObligationFile.ID.matcher(id).matches()) {
            throw wrong("An obligation's id is made of small letters, digits and hyphens, such as views-heard; it was «"
                    + id + "».");
        }
        if (Catalogue.builtIn().forms().containsKey(id)) {
            throw wrong("There is an obligation «" + id + "» already. One of your own has a name of its own.");
        }
        Path folder = new Starter(rules.quorate(), spec.commandLine()).write("obligations", id, FILES);
        printed.print(rules.quorate().surroundings(), () -> Map.of("folder", folder.toString()), () -> said(folder));
        return ExitCode.OK;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private String said(Path folder) {
        Path rules = folder.getParent() == null ? null : folder.getParent().getParent();
        return "Written: " + folder + "\nNext:\n  quorate rules test " + id + " --allow-drl --rules "
                + (rules == null ? "." : rules) + "\n";
    }
}

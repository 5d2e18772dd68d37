package org.quorate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quorate.policy.Pack;
import org.quorate.policy.difference.PackDifference;
import org.quorate.report.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Compares two packs clause by clause. */
@Command(
        name = "diff",
        abbreviateSynopsis = true,
        description = "Compares two policy packs clause by clause, as they are in force on a day: both quotations, and "
                + "which side is stricter, or why neither can be said to be.",
        footer = {"", "Example:", "  quorate policies diff gwent medway-2008"})
final class PoliciesDiff implements Callable<Integer> {
    @ParentCommand
    Policies policies;

    @Spec
    CommandSpec spec;

    @Mixin
    Day day;

    @Parameters(index = "0", paramLabel = "A", description = "The one pack's id.")
    String first;

    @Parameters(index = "1", paramLabel = "B", description = "The other's.")
    String second;

    /** What the difference can be printed as. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    /** Reads the option {@code --format}. */
    static final class FormatReader extends Words<Format> {
        FormatReader() {
            super(List.of(Format.values()), one -> one.name().toLowerCase(Locale.ROOT));
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatReader.class,
            description = "text, json or html. Default: text.")
    Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Installed installed = Installed.of(policies.quorate(), spec.commandLine());
        Pack one = installed.pack(first);
        Pack other = installed.pack(second);
        PackDifference difference =
                PackDifference.of(one, other, day.of(policies.quorate().surroundings()));
        DifferenceText text = new DifferenceText(difference, installed.rules().catalogue());
        try (Output output = Output.standard(policies.quorate().surroundings())) {
            OutputStream out = output.stream();
            switch (format) {
                case TEXT -> out.write(text.text().getBytes(StandardCharsets.UTF_8));
                case JSON -> JsonOutput.print(out, DifferenceJson.of(difference));
                case HTML -> out.write(DifferencePage.of(difference, text).getBytes(StandardCharsets.UTF_8));
            }
            output.whole();
        }
        return ExitCode.OK;
    }
}

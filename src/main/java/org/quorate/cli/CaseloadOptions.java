package org.quorate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.report.Look;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which cases are read, by how many workers, and where the results go. */
final class CaseloadOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A .json snapshot, an .ndjson or .jsonl file with one snapshot a line (.gz too), a folder "
                    + "of them, or - for standard input.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many workers judge at the same time; the results are the same. Default: one for each "
                    + "processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the results there; moved there when whole. A page of more than 100,000 findings needs "
                    + "it: they stand in pages of their own beside FILE, in the folder NAME-parts.")
    @Nullable
    Path output;

    @Option(
            names = "--from",
            paramLabel = "KIND",
            converter = SourceReader.class,
            description = "What the inputs are: snapshot. Default: snapshot.")
    String from = "snapshot";

    /** Reads the option {@code --from}. */
    static final class SourceReader extends Words<String> {
        SourceReader() {
            super(List.of("snapshot"), word -> word);
        }
    }

    /**
     * Refuses what cannot be.
     *
     * @param isWorkbook whether the results are something that no terminal can show
     * @throws ParameterException for no workers, results over what is read, or a workbook on a terminal
     */
    void check(boolean isWorkbook, Quorate quorate, CommandLine command) {
        if (threads < 1) {
            throw new ParameterException(command, "--threads takes a number from 1; it was " + threads + ".");
        }
        if (output != null) {
            OwnOutput.among(paths, output).ifPresent(input -> {
                throw new ParameterException(command, "--output " + output + " is, or lies in, what is read: " + input);
            });
        } else if (isWorkbook && quorate.surroundings().outIsTerminal()) {
            throw new ParameterException(command, "A workbook needs a file: --output findings.xlsx.");
        }
    }

    /** Where the results go: standard output, where no file is named. */
    Output results(Quorate quorate, CommandLine command) {
        return output == null ? Output.standard(quorate.surroundings()) : Output.file(output, command);
    }

    /** How a text is to look there. */
    Look look(Quorate quorate) {
        return output == null && quorate.coloured() ? new Look(Look.PLAIN.width(), true) : Look.PLAIN;
    }
}

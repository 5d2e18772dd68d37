package org.quorate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.quorate.report.JsonOutput;
import picocli.CommandLine.Option;

/** The option of how a command that prints no findings prints, and the printing. */
final class Printed {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Shape.Reader.class,
            description = "text or json. Default: text.")
    Shape format = Shape.TEXT;

    /** Prints to standard output what was asked for: words for people, or a tree of maps and lists. */
    void print(Surroundings surroundings, Supplier<?> tree, Supplier<String> text) throws IOException {
        try (Output output = Output.standard(surroundings)) {
            if (format == Shape.JSON) {
                JsonOutput.print(output.stream(), tree.get());
            } else {
                output.stream().write(text.get().getBytes(StandardCharsets.UTF_8));
            }
            output.whole();
        }
    }
}

package org.quorate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.quorate.snapshot.SnapshotSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of the case snapshot. */
@Command(
        name = "schema",
        abbreviateSynopsis = true,
        description = "Prints the JSON Schema of the case snapshot (draft 2020-12).",
        footer = {"", "Example:", "  quorate schema > case-snapshot.schema.json"})
final class Schema implements Callable<Integer> {
    @ParentCommand
    Quorate quorate;

    @Override
    public Integer call() throws IOException {
        try (Output output = Output.standard(quorate.surroundings())) {
            output.stream().write(SnapshotSchema.text().getBytes(StandardCharsets.UTF_8));
            output.whole();
        }
        return ExitCode.OK;
    }
}

package org.quorate.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quorate.cases.GeneratedCases;

/** Writes a caseload of generated cases, one a line: {@code Caseload FILE COUNT}. */
public final class Caseload {
    private Caseload() {}

    /** Writes it. */
    public static void main(String[] arguments) throws IOException {
        GeneratedCases generated = new GeneratedCases(20_260_701, false);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
                out.write(generated.json(number));
                out.write('\n');
            }
        }
    }
}

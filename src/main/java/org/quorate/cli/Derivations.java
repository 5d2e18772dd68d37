package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.quorate.report.JsonOutput;

/** Prints derivations as they come: one behind the other, or as one JSON list. */
final class Derivations implements Closeable {
    private final OutputStream out;
    private final @Nullable SequenceWriter list;

    private Derivations(OutputStream out, @Nullable SequenceWriter list) {
        this.out = out;
        this.list = list;
    }

    static Derivations open(Shape format, OutputStream out) throws IOException {
        return new Derivations(out, format == Shape.JSON ? JsonOutput.list(out) : null);
    }

    void print(Derivation derivation) throws IOException {
        if (list == null) {
            out.write(DerivationText.of(derivation).getBytes(UTF_8));
        } else {
            list.write(derivation.tree());
        }
    }

    /** Nothing more comes. */
    void end() throws IOException {
        if (list != null) {
            list.close();
            out.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (list != null) {
            list.close();
        }
    }
}

package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published JSON Schema of the case snapshot. */
public final class SnapshotSchema {
    private SnapshotSchema() {}

    /** The schema's text, as {@code quorate schema} prints it. */
    public static String text() {
        try (InputStream in = SnapshotSchema.class.getResourceAsStream("case-snapshot.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its schema");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

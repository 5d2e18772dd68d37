package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;

/** A process that only parses one case: what a cold start is held against. */
public final class ParseOnly {
    private ParseOnly() {}

    /** Parses it. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(new SnapshotParser()
                .parse(new RawDocument(arguments[0], 0, bytes))
                .getClass()
                .getSimpleName());
    }
}

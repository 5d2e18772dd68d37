package org.quorate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what the program writes with a file that somebody has read and found right. */
public final class Golden {
    private static final Path WRITTEN = Path.of("target", "golden");

    private Golden() {}

    /** Fails where the text differs from the test resource of that name, and leaves the text under target/golden. */
    public static void check(String name, String text) {
        try {
            Path written = WRITTEN.resolve(name);
            Files.createDirectories(written.getParent());
            Files.writeString(written, text, UTF_8);
            assertThat(text)
                    .as("if %s reads right, copy it over src/test/resources/%s", written, name)
                    .isEqualTo(expected(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}

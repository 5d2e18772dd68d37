package org.quorate.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The words of the sentences, from {@code phrases.properties}; an obligation without any gets general ones. */
final class Phrases {
    private static final Properties WORDS = load();

    private Phrases() {}

    private static Properties load() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its phrases");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(String obligation, String part, String otherwise) {
        return WORDS.getProperty(obligation + "." + part, otherwise);
    }
}

package org.quorate.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the sentences, from {@code phrases.properties}; an obligation without any gets general ones. */
final class Phrases {
    private static final Properties WORDS = load();
    private static final Map<String, String> AGENCIES = named("agency.");
    private static final Map<String, String> WAYS = named("way.");
    private static final Wording GENERAL = wording("general");
    private static final Map<String, Wording> WORDINGS = wordings();

    private Phrases() {}

    /** The words for that obligation. */
    static Wording of(String obligation) {
        return WORDINGS.getOrDefault(obligation, GENERAL);
    }

    /** An agency as people write it; a name that is not listed stays as it is. */
    static String agency(String name) {
        return AGENCIES.getOrDefault(name, name);
    }

    /** A text with every listed agency in it as people write it. */
    static String agencies(String text) {
        String readable = text;
        for (Map.Entry<String, String> agency : AGENCIES.entrySet()) {
            readable = readable.replace(agency.getKey(), agency.getValue());
        }
        return readable;
    }

    /** A way of sharing, as in "by post". */
    static String way(String name) {
        return WAYS.getOrDefault(name, "by " + name);
    }

    private static Map<String, Wording> wordings() {
        Map<String, Wording> wordings = new HashMap<>();
        for (String key : WORDS.stringPropertyNames()) {
            if (key.endsWith(".thing")) {
                String obligation = key.substring(0, key.length() - ".thing".length());
                wordings.put(obligation, wording(obligation));
            }
        }
        return wordings;
    }

    private static Wording wording(String obligation) {
        boolean holding = WORDS.containsKey(obligation + ".holds") && !WORDS.containsKey(obligation + ".done");
        String whether = WORDS.getProperty(obligation + ".whether");
        return new Wording(
                template(obligation, "thing"),
                template(obligation, "done"),
                template(obligation, "missing"),
                template(obligation, "holds"),
                template(obligation, "fails"),
                template(obligation, "due"),
                whether == null ? template(obligation, holding ? "holds" : "done") : new Template(whether),
                holding,
                WORDS.getProperty(obligation + ".whole"),
                words(obligation, "none"));
    }

    private static Template template(String obligation, String part) {
        return new Template(words(obligation, part));
    }

    private static String words(String obligation, String part) {
        @Nullable String general = WORDS.getProperty("general." + part);
        String words = WORDS.getProperty(obligation + "." + part, general);
        if (words == null) {
            throw new IllegalStateException("there are no general words for what is " + part);
        }
        return words;
    }

    private static Map<String, String> named(String prefix) {
        return WORDS.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(prefix.length()), WORDS::getProperty));
    }

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
}

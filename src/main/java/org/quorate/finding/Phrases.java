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
import org.quorate.policy.Catalogue;
import org.quorate.policy.Obligation;

/** The words of the sentences, from the folder of each obligation; one without any gets the general ones of {@code phrases.properties}. */
final class Phrases {
    private static final Properties WORDS = load();
    private static final Map<String, String> AGENCIES = named("agency.");
    private static final Map<String, String> WAYS = named("way.");
    private static final Wording GENERAL = wording(Map.of());
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
        for (Obligation obligation : Catalogue.builtIn().obligations()) {
            if (!obligation.words().isEmpty()) {
                wordings.put(obligation.id(), wording(obligation.words()));
            }
        }
        return wordings;
    }

    private static Wording wording(Map<String, String> words) {
        boolean holding = words.containsKey("holds") && !words.containsKey("done");
        String whether = words.get("whether");
        return new Wording(
                template(words, "thing"),
                template(words, "done"),
                template(words, "missing"),
                template(words, "holds"),
                template(words, "fails"),
                template(words, "due"),
                whether == null ? template(words, holding ? "holds" : "done") : new Template(whether),
                holding,
                words.get("whole"),
                phrase(words, "none"));
    }

    private static Template template(Map<String, String> words, String part) {
        return new Template(phrase(words, part));
    }

    private static String phrase(Map<String, String> words, String part) {
        @Nullable String general = WORDS.getProperty("general." + part);
        String phrase = words.getOrDefault(part, general);
        if (phrase == null) {
            throw new IllegalStateException("there are no general words for what is " + part);
        }
        return phrase;
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

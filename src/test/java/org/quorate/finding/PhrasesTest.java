package org.quorate.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.engine.Obligation;
import org.quorate.engine.RuleBase;

class PhrasesTest {

    @Test
    void every_obligation_of_the_catalogue_has_its_own_words() throws IOException {
        Properties words = words();
        List<String> missing = RuleBase.builtIn().catalogue().obligations().stream()
                .map(Obligation::id)
                .flatMap(id -> missing(id, words))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void every_obligation_with_words_of_its_own_has_a_row_in_the_table_of_sentences() throws IOException {
        Stream<String> withWords = words().stringPropertyNames().stream()
                .filter(key -> key.endsWith(".thing") && !key.startsWith("general."))
                .map(key -> key.substring(0, key.length() - ".thing".length()));
        List<String> samples = DutySample.all().stream()
                .map(duty -> duty.maker().is(Outcome.MET).obligation())
                .toList();
        assertThat(samples).containsAll(withWords.toList());
    }

    /** A thing, why there is none, what cannot be told of all; and either what is done or what holds. */
    private static Stream<String> missing(String obligation, Properties words) {
        boolean done = words.containsKey(obligation + ".done");
        Stream<String> asked = done ? Stream.of("missing") : Stream.of("holds", "fails");
        return Stream.concat(Stream.of("thing", "none", "whole"), asked)
                .map(part -> obligation + "." + part)
                .filter(key -> !words.containsKey(key));
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.properties")) {
            words.load(new InputStreamReader(in, UTF_8));
        }
        return words;
    }
}

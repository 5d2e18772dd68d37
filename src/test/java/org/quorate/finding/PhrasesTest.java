package org.quorate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Obligation;

class PhrasesTest {

    @Test
    void every_obligation_of_the_catalogue_has_its_own_words() {
        assertThat(Catalogue.builtIn().obligations().stream().flatMap(PhrasesTest::missing))
                .isEmpty();
    }

    @Test
    void every_obligation_has_a_row_in_the_table_of_sentences() {
        List<String> samples = DutySample.all().stream()
                .map(duty -> duty.maker().is(Outcome.MET).obligation())
                .toList();
        assertThat(samples).containsAll(Catalogue.builtIn().forms().keySet());
    }

    /** A thing, why there is none, what cannot be told of all; and either what is done or what holds. */
    private static Stream<String> missing(Obligation obligation) {
        boolean done = obligation.words().containsKey("done");
        Stream<String> asked = done ? Stream.of("missing") : Stream.of("holds", "fails");
        return Stream.concat(Stream.of("thing", "none", "whole"), asked)
                .filter(word -> !obligation.words().containsKey(word))
                .map(word -> obligation.id() + ": " + word);
    }
}

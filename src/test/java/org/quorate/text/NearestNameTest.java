package org.quorate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known name a mistyped one was most likely meant to be. */
class NearestNameTest {
    private static final List<String> KNOWN = List.of("medway-2008", "wales", "report-to-chair", "report-provided");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    medway, medway-2008
                    medw, medway-2008
                    med, none
                    whales, wales
                    report, report-provided
                    chair-to-report, report-to-chair
                    somewhere, none
                    """)
    void the_nearest_is_found_by_letters_then_by_beginning_then_by_words(String written, String nearest) {
        assertThat(NearestName.to(written, KNOWN).orElse(null)).isEqualTo(nearest);
    }
}

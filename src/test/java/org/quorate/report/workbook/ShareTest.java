package org.quorate.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.5, 0.5", "0.66666, 0.6667", "0.000001, 0.0001", "0.999999, 0.9999"})
    void what_is_not_quite_all_or_none_is_not_rounded_to_it(double share, double shown) {
        assertThat(Share.cell(share)).isEqualTo(new Share(shown));
    }

    @Test
    void over_nothing_it_is_in_words() {
        assertThat(Share.cell(null)).isEqualTo("no cases");
    }
}

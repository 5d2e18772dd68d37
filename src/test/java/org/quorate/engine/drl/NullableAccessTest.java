package org.quorate.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.facts.Report;

class NullableAccessTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "standsForAgency == null, true",
        "standsForAgency == $agency, true",
        "standsForAgency.length == 3, false",
        "!standsForAgency, false",
        "standsForAgency matches \"a\", false",
        "id.length == 3, true",
        "id == \"a\" , true"
    })
    void only_a_plain_comparison_of_what_may_be_missing_is_safe(String condition, boolean safe) {
        String drl = "package a\nrule \"one\" when Report( " + condition + " ) then end\n";
        DrlFile file = DrlFile.parse(List.of(new DrlSource("one.drl", "one.drl", drl)), new DrlFaults())
                .get(0);

        List<String> found = NullableAccess.in(file.rules().get(0), Map.of("Report", Report.class));

        assertThat(found).hasSize(safe ? 0 : 1);
    }
}

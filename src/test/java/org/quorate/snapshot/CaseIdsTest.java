package org.quorate.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseIdsTest {

    @Test
    void T09_a_case_that_comes_again_is_told_where_it_came_first() {
        CaseIds ids = new CaseIds();

        assertThat(ids.firstSeenAt("MW-1", "a.ndjson", 1)).isEmpty();
        assertThat(ids.firstSeenAt("MW-2", "a.ndjson", 2)).isEmpty();
        assertThat(ids.firstSeenAt("MW-3", "b.json", 0)).isEmpty();
        assertThat(ids.firstSeenAt("MW-1", "b.json", 0)).contains("a.ndjson:1");
        assertThat(ids.firstSeenAt("MW-3", "c.ndjson", 9)).contains("b.json");
        assertThat(ids.firstSeenAt("MW-2", "a.ndjson", 3)).contains("a.ndjson:2");
        assertThat(ids.firstSeenAt("MW-2", "a.ndjson", 4)).contains("a.ndjson:2");
        assertThat(ids.firstSeenAt("mw-1", "a.ndjson", 5)).isEmpty();
    }

    @Test
    void two_hundred_thousand_cases_are_told_apart_and_found_again() {
        CaseIds ids = new CaseIds();
        for (int number = 1; number <= 200_000; number++) {
            assertThat(ids.firstSeenAt("case-" + number, "file-" + number / 1_000, number))
                    .isEmpty();
        }
        for (int number = 1; number <= 200_000; number++) {
            assertThat(ids.firstSeenAt("case-" + number, "again.ndjson", number))
                    .contains("file-" + number / 1_000 + ":" + number);
        }
    }

    @Test
    void many_cases_take_at_most_64_bytes_each_at_any_time() {
        CaseIds ids = new CaseIds();
        for (int number = 1; number <= 400_000; number++) {
            ids.firstSeenAt("case-" + number, "cases.ndjson", number);

            if (number >= 20_000 && number % 997 == 0) {
                assertThat(ids.tableBytes()).as("%s cases", number).isLessThanOrEqualTo(64L * number);
            }
        }
    }

    @Test
    void a_line_beyond_two_thousand_million_is_still_itself() {
        CaseIds ids = new CaseIds();
        ids.firstSeenAt("a", "big.ndjson", 4_000_000_000L);

        assertThat(ids.firstSeenAt("a", "big.ndjson", 4_000_000_001L)).contains("big.ndjson:4000000000");
    }
}

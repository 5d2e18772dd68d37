package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final Instant ZERO = Instant.parse("2026-01-22T10:00:00Z");
    private static final int INSTANTS = 5;

    /** Some instant from one to the other, both included, in seconds from a common beginning. */
    private record Range(int first, int last) {
        boolean all(BiPredicate<Integer, Integer> relation, Range other) {
            for (int one = first; one <= last; one++) {
                for (int two = other.first; two <= other.last; two++) {
                    if (!relation.test(one, two)) {
                        return false;
                    }
                }
            }
            return true;
        }

        Moment moment() {
            return new Moment(at(first), at(last), LocalDate.of(2026, 1, 22), false, "");
        }

        Deadline deadline(boolean inclusive) {
            return new Deadline(at(first), at(last), inclusive, null);
        }
    }

    private static Instant at(int second) {
        return ZERO.plusSeconds(second);
    }

    private static List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int first = 0; first < INSTANTS; first++) {
            for (int last = first; last < INSTANTS; last++) {
                ranges.add(new Range(first, last));
            }
        }
        return ranges;
    }

    @TestFactory
    List<DynamicTest> done_and_boundary_in_every_position_to_each_other() {
        List<DynamicTest> cells = new ArrayList<>();
        for (boolean inclusive : List.of(true, false)) {
            for (Range boundary : ranges()) {
                ranges().forEach(done -> cells.add(cell(done, boundary, inclusive)));
            }
        }
        assertThat(cells).hasSize(2 * 15 * 15);
        return cells;
    }

    private static DynamicTest cell(Range done, Range boundary, boolean inclusive) {
        Deadline deadline = boundary.deadline(inclusive);
        return DynamicTest.dynamicTest(done + (inclusive ? " by " : " before ") + boundary, () -> {
            boolean inTime = done.all((one, other) -> inclusive ? one <= other : one < other, boundary);
            boolean late = done.all((one, other) -> inclusive ? one > other : one >= other, boundary);
            assertThat(deadline.admits(done.moment())).isEqualTo(inTime);
            assertThat(deadline.excludes(done.moment())).isEqualTo(late);
            assertThat(inTime && late).isFalse();
        });
    }

    @TestFactory
    List<DynamicTest> as_of_and_boundary_in_every_position_to_each_other() {
        List<DynamicTest> cells = new ArrayList<>();
        for (Range boundary : ranges()) {
            for (int second = 0; second < INSTANTS; second++) {
                Range asOf = new Range(second, second);
                Deadline deadline = boundary.deadline(true);
                Instant now = at(second);
                cells.add(DynamicTest.dynamicTest(boundary + " as of " + second, () -> {
                    assertThat(deadline.openAt(now)).isEqualTo(boundary.all((one, other) -> one >= other, asOf));
                    assertThat(deadline.passedBy(now)).isEqualTo(boundary.all((one, other) -> one < other, asOf));
                }));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # by the end of a day: at that end it is still open, a moment later it has passed
            2026-01-22, 2026-01-22,                true,  false
            2026-01-22, 2026-01-23T00:00,          true,  false
            2026-01-22, 2026-01-23T00:00:01,       false, true
            2026-01-22, 2026-01-21,                true,  false
            2026-01-22, 2026-01-23,                false, true
            """)
    void the_end_of_a_day_is_open_until_it_is_over(String day, String asOf, boolean open, boolean passed) {
        Deadline deadline = Deadline.endOf(LocalDate.parse(day));

        assertThat(deadline.openAt(AsOf.parse(asOf).instant())).isEqualTo(open);
        assertThat(deadline.passedBy(AsOf.parse(asOf).instant())).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # before a meeting with a date alone: some instant of that day
            2026-01-21,                true,  false
            2026-01-22T00:00,          true,  false
            2026-01-22T12:00,          false, false
            2026-01-22T23:59,          false, false
            2026-01-22,                false, true
            2026-01-23T00:00,          false, true
            """)
    void by_the_end_of_its_day_a_meeting_without_a_time_has_begun(String asOf, boolean open, boolean passed) {
        Deadline deadline = Reckoning.before(Moment.parse("2026-01-22"));

        assertThat(deadline.openAt(AsOf.parse(asOf).instant())).isEqualTo(open);
        assertThat(deadline.passedBy(AsOf.parse(asOf).instant())).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2026-01-22,          2026-01-22
            2026-01-22T10:00,    2026-01-22T10:00:00Z
            2026-06-22T10:00,    2026-06-22T09:00:00Z
            2026-10-25T01:30,    none
            """)
    void a_deadline_prints_a_day_or_an_instant_and_nothing_for_a_range(String anchor, String printed) {
        Deadline deadline = Reckoning.before(Moment.parse(anchor));

        assertThat(deadline.dueBy().orElse(null)).isEqualTo(printed);
        assertThat(deadline.isRange()).isEqualTo(anchor.length() == 10 || printed == null);
    }
}

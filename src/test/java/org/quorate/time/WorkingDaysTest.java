package org.quorate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 1, 1);
    private static final List<Integer> COUNTS = List.of(1, 2, 3, 10, 15);

    /** Every nation, and one with a pack's own days. */
    static Stream<WorkingDays> calendars() {
        Map<LocalDate, String> closures = new HashMap<>();
        Set<LocalDate> extra = new HashSet<>();
        for (int year = 2004; year < 2040; year++) {
            for (int day = 24; day < 32; day++) {
                closures.put(LocalDate.of(year, 12, day), "Christmas closure");
            }
            extra.add(LocalDate.of(year, 5, 1));
            extra.add(LocalDate.of(year, 8, 31));
        }
        return Stream.concat(
                Stream.of(Nation.values()).map(Calendars.builtIn()::of),
                Stream.of(Calendars.builtIn().of(Nation.ENGLAND, closures, extra)));
    }

    /** The days, with the number counted, of which something does not hold. */
    private static List<String> exceptions(BiPredicate<LocalDate, Integer> law) {
        return FIRST.datesUntil(LAST)
                .flatMap(day ->
                        COUNTS.stream().filter(count -> !law.test(day, count)).map(count -> count + " from " + day))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void so_many_working_days_later_there_were_so_many(WorkingDays days) {
        assertThat(exceptions((day, count) -> {
                    LocalDate later = days.after(day, count);
                    return days.isWorkingDay(later) && days.between(day, later) == count;
                }))
                .isEmpty();
        assertThat(exceptions((day, count) -> {
                    LocalDate earlier = days.before(day, count);
                    return days.isWorkingDay(earlier) && days.between(earlier.minusDays(1), day.minusDays(1)) == count;
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void counting_never_goes_backwards_as_day_zero_goes_forwards(WorkingDays days) {
        assertThat(exceptions(
                        (day, count) -> !days.after(day.plusDays(1), count).isBefore(days.after(day, count))
                                && !days.before(day.plusDays(1), count).isBefore(days.before(day, count))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void there_and_back_is_the_same_day_or_the_nearest_that_is_worked(WorkingDays days) {
        assertThat(exceptions((day, count) -> {
                    LocalDate lastWorked = days.isWorkingDay(day) ? day : days.before(day, 1);
                    LocalDate nextWorked = days.isWorkingDay(day) ? day : days.after(day, 1);
                    return days.before(days.after(day, count), count).equals(lastWorked)
                            && days.after(days.before(day, count), count).equals(nextWorked);
                }))
                .isEmpty();
    }

    @Test
    void none_counted_is_day_zero_itself() {
        WorkingDays days = Calendars.builtIn().of(Nation.ENGLAND);
        LocalDate saturday = LocalDate.of(2026, 1, 24);

        assertThat(days.after(saturday, 0)).isEqualTo(saturday);
        assertThat(days.before(saturday, 0)).isEqualTo(saturday);
        assertThat(days.between(saturday, saturday)).isZero();
        assertThat(days.between(saturday, saturday.minusDays(9))).isZero();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "worked", textBlock = """
            2026-01-22, worked
            2026-01-24, Saturday
            2026-01-25, Sunday
            2026-04-03, bank holiday: Good Friday
            2026-12-28, bank holiday: Boxing Day (substitute day)
            2022-09-19, bank holiday: State funeral of Queen Elizabeth II
            2026-12-26, Saturday
            2026-12-29, closed: offices closed
            2026-12-30, closed: offices closed
            # worked although it is a bank holiday, and although it is a Saturday
            2026-05-25, worked
            2026-06-06, worked
            """)
    void a_day_says_why_nobody_works(LocalDate day, String why) {
        Map<LocalDate, String> closures = Map.of(
                LocalDate.of(2026, 12, 29), "offices closed",
                LocalDate.of(2026, 12, 30), "offices closed");
        Set<LocalDate> extra = Set.of(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 6, 6));
        WorkingDays days = Calendars.builtIn().of(Nation.ENGLAND, closures, extra);

        assertThat(days.whyNot(day).orElse(null)).isEqualTo(why);
        assertThat(days.isWorkingDay(day)).isEqualTo(why == null);
    }

    @Test
    void local_days_move_the_count_of_their_own_pack_alone() {
        LocalDate closed = LocalDate.of(2026, 1, 6);
        Map<LocalDate, String> closures = new HashMap<>(Map.of(closed, "moving house"));
        Set<LocalDate> extra = new HashSet<>(Set.of(LocalDate.of(2026, 1, 10)));
        WorkingDays local = Calendars.builtIn().of(Nation.ENGLAND, closures, extra);
        closures.clear();
        extra.clear();

        assertThat(local.after(LocalDate.of(2026, 1, 5), 1)).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(local.after(LocalDate.of(2026, 1, 9), 1)).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(Calendars.builtIn().of(Nation.ENGLAND).isWorkingDay(closed)).isTrue();
    }

    @Test
    void several_threads_that_ask_first_get_the_same_answers() {
        WorkingDays alone = Calendars.builtIn().of(Nation.SCOTLAND);
        for (int round = 0; round < 20; round++) {
            WorkingDays shared = Calendars.builtIn().of(Nation.SCOTLAND, Map.of(), Set.of());

            assertThat(IntStream.range(0, 98 * 365)
                            .parallel()
                            .mapToObj(LocalDate.of(2003, 1, 1)::plusDays)
                            .filter(day -> shared.isWorkingDay(day) != alone.isWorkingDay(day)))
                    .isEmpty();
        }
    }
}

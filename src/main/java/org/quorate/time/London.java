package org.quorate.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * London's days and clocks. A table from day to its first instant saves the look-up in the zone's rules, which would
 * cost more than everything else that is done to a moment.
 */
final class London {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final ZoneRules RULES = ZONE.getRules();
    private static final int FIRST_DAY = (int) LocalDate.of(1899, 12, 1).toEpochDay();
    private static final int LAST_DAY = (int) LocalDate.of(2102, 1, 31).toEpochDay();
    private static final @Nullable Instant[] STARTS = new @Nullable Instant[LAST_DAY - FIRST_DAY + 1];

    private London() {}

    /** The first instant of a London day. */
    static Instant startOf(LocalDate day) {
        long epochDay = day.toEpochDay();
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            return day.atStartOfDay(ZONE).toInstant();
        }
        int index = (int) (epochDay - FIRST_DAY);
        Instant start = STARTS[index];
        if (start == null) {
            start = day.atStartOfDay(ZONE).toInstant();
            STARTS[index] = start;
        }
        return start;
    }

    /** The last nanosecond of a London day. */
    static Instant lastOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1);
    }

    /** Whether it is the last nanosecond of a London day. */
    static boolean isLastOfDay(Instant instant) {
        return instant.equals(lastOf(dayOf(instant)));
    }

    /** The London day of an instant. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instants at which London's clocks showed that local time: none, one or two. */
    static List<Instant> instantsOf(LocalDateTime local) {
        Instant start = startOf(local.toLocalDate());
        Instant next = startOf(local.toLocalDate().plusDays(1));
        if (next.getEpochSecond() - start.getEpochSecond() == 86_400) {
            return List.of(
                    start.plusSeconds(local.toLocalTime().toSecondOfDay()).plusNanos(local.getNano()));
        }
        List<ZoneOffset> offsets = RULES.getValidOffsets(local);
        return offsets.stream().map(local::toInstant).sorted().toList();
    }
}

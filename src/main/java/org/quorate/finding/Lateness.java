package org.quorate.finding;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Words for how late something is: 3 days, 6 hours and 30 minutes. */
final class Lateness {
    private static final int HOURS_IN_HOURS = 72;

    private Lateness() {}

    /**
     * Words for an ISO 8601 duration as findings print it.
     *
     * @return null where there is none
     */
    static @Nullable String words(@Nullable String lateBy) {
        if (lateBy == null) {
            return null;
        }
        Duration late = Duration.parse(lateBy);
        if (lateBy.endsWith("D")) {
            return late.isZero() ? "less than a day" : counted(late.toDays(), "day");
        }
        if (late.toHours() >= HOURS_IN_HOURS) {
            return joined(counted(late.toDays(), "day"), late.toHoursPart(), "hour");
        }
        if (late.toHours() > 0) {
            return joined(counted(late.toHours(), "hour"), late.toMinutesPart(), "minute");
        }
        return late.toMinutes() == 0 ? "less than a minute" : counted(late.toMinutes(), "minute");
    }

    private static String joined(String whole, long rest, String unit) {
        return rest == 0 ? whole : whole + " and " + counted(rest, unit);
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}

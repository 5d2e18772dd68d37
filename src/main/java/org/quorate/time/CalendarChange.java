package org.quorate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a folder of rules changes in a nation's bank holidays.
 *
 * @param added days that are holidays too, each with its name
 * @param removed days that are none
 * @param lastPublishedYear the last year whose holidays are published; null where that stays as it is
 */
public record CalendarChange(
        Map<LocalDate, String> added,
        List<LocalDate> removed,
        @Nullable Integer lastPublishedYear) {}

package org.quorate.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a pack is in force; both days are.
 *
 * @param from the first day; null where the source names none
 * @param to the last day; null while it is in force
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether it is in force on that day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

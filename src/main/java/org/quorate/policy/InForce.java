package org.quorate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is in force; both ends are.
 *
 * @param from the first day; null where there is none
 * @param to the last day; null while it is in force
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Every day. */
    public static final InForce ALWAYS = new InForce(null, null);

    /** Whether it is in force on that day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The days that are in both; empty where there are none. */
    Optional<InForce> overlap(InForce other) {
        LocalDate first = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate last = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return first != null && last != null && last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new InForce(first, last));
    }

    /** The days that are not in the other: none, one stretch or two. */
    List<InForce> without(InForce other) {
        if (overlap(other).isEmpty()) {
            return List.of(this);
        }
        List<InForce> rest = new ArrayList<>(2);
        if (other.from != null) {
            overlap(new InForce(null, other.from.minusDays(1))).ifPresent(rest::add);
        }
        if (other.to != null) {
            overlap(new InForce(other.to.plusDays(1), null)).ifPresent(rest::add);
        }
        return rest;
    }

    /** Whether the other begins on the day after this ends. */
    boolean runsInto(InForce other) {
        return to != null && to.plusDays(1).equals(other.from);
    }

    /** In words, such as {@code from 2008-04-01}. */
    @Override
    public String toString() {
        if (from == null && to == null) {
            return "at all times";
        }
        return from == null ? "to " + to : to == null ? "from " + from : "from " + from + " to " + to;
    }
}

package org.quorate.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when something has to be done. The boundary lies somewhere between two instants, which are equal unless what it
 * is reckoned from is a range.
 *
 * @param first the earliest the boundary may be
 * @param last the latest the boundary may be
 * @param inclusive whether done at the boundary is in time, as for spans in hours
 * @param day the London day: by its end, or, for a boundary at a meeting with a date alone, the meeting's; null for instants
 */
public record Deadline(
        Instant first,
        Instant last,
        boolean inclusive,
        @Nullable LocalDate day) {

    /** By the end of that London day. */
    static Deadline endOf(LocalDate day) {
        Instant end = London.startOf(day.plusDays(1));
        return new Deadline(end, end, false, day);
    }

    /** Whether the thing was surely done in time: all of it before the boundary, wherever that lies. */
    public boolean admits(Moment done) {
        return inclusive ? !done.last().isAfter(first) : done.last().isBefore(first);
    }

    /** Whether the thing was surely done late: all of it past the boundary, wherever that lies. */
    public boolean excludes(Moment done) {
        return inclusive ? done.first().isAfter(last) : !done.first().isBefore(last);
    }

    /**
     * Whether it has surely passed: it lies before the as-of moment, wherever the boundary lies. By the end of a day
     * every instant of that day has passed; the last one stands for that end.
     */
    public boolean passedBy(Instant asOf) {
        return last.isBefore(asOf) || (isRange() && last.equals(asOf) && London.isLastOfDay(asOf));
    }

    /** Whether it surely has not passed: it lies at or after the as-of moment, wherever the boundary lies. */
    public boolean openAt(Instant asOf) {
        return !first.isBefore(asOf);
    }

    /** Whether the boundary is not one instant. */
    public boolean isRange() {
        return !first.equals(last);
    }

    /** What a finding prints: a date, or a UTC instant; empty for a range that is no day. */
    public Optional<String> dueBy() {
        if (day != null) {
            return Optional.of(day.toString());
        }
        return isRange() ? Optional.empty() : Optional.of(first.toString());
    }
}

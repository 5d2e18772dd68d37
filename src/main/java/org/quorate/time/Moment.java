package org.quorate.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A moment as recorded: some instant of a closed range. A date-time is one instant; a date alone is any instant of that
 * London day; a local time that the clocks showed twice is the range of its two instants.
 */
public final class Moment {
    private static final Comparator<Moment> FIRST =
            Comparator.comparing(Moment::first).thenComparing(Moment::last);

    private final Instant first;
    private final Instant last;
    private final LocalDate day;
    private final boolean dateAlone;
    private final String text;

    Moment(Instant first, Instant last, LocalDate day, boolean dateAlone, String text) {
        this.first = first;
        this.last = last;
        this.day = day;
        this.dateAlone = dateAlone;
        this.text = text;
    }

    /**
     * Reads an ISO 8601 date-time with offset or {@code Z}, a local one (Europe/London), or a date alone.
     *
     * @throws MomentException where the text is none of these, or no day or time that there was
     */
    public static Moment parse(String text) {
        return new MomentText(text).read();
    }

    /** That instant. */
    public static Moment at(Instant instant) {
        return at(instant, instant.toString());
    }

    static Moment at(Instant instant, String text) {
        return new Moment(instant, instant, London.dayOf(instant), false, text);
    }

    /** Some instant of that London day. */
    public static Moment on(LocalDate day) {
        return new Moment(London.startOf(day), London.lastOf(day), day, true, day.toString());
    }

    /** The earliest instant it may be. */
    public Instant first() {
        return first;
    }

    /** The latest instant it may be. */
    public Instant last() {
        return last;
    }

    /** Whether the time of day was not recorded. */
    public boolean isDateAlone() {
        return dateAlone;
    }

    /** Its London date. */
    public LocalDate day() {
        return day;
    }

    /** As recorded. */
    public String text() {
        return text;
    }

    /** Whether all of it lies before all of the other. */
    public boolean isWhollyBefore(Moment other) {
        return last.isBefore(other.first);
    }

    /** Whether it has happened by then: unless all of it lies after. */
    public boolean hasHappenedBy(Instant horizon) {
        return !first.isAfter(horizon);
    }

    /**
     * The earliest of several: it lies somewhere between the least first instant and the least last instant. Where a
     * date alone may be the earliest, the time of day of the whole is not recorded either.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Moment earliestOf(Collection<Moment> moments) {
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("there is no earliest of none");
        }
        Moment earliest = Collections.min(moments, FIRST);
        Instant last = Collections.min(moments, Comparator.comparing(Moment::last)).last;
        return last.equals(earliest.last)
                ? earliest
                : new Moment(earliest.first, last, earliest.day, earliest.dateAlone, earliest.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that
                && first.equals(that.first)
                && last.equals(that.last)
                && dateAlone == that.dateAlone;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last, dateAlone);
    }

    @Override
    public String toString() {
        return text;
    }
}

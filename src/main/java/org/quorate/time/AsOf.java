package org.quorate.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment of judging.
 *
 * @param instant the instant; for a date, the last one of that London day
 * @param date the date, where it was given as a date; null otherwise
 */
public record AsOf(Instant instant, @Nullable LocalDate date) {

    /**
     * Reads a date, which means its end, or a date-time; of a time shown twice, the later instant.
     *
     * @throws MomentException where the text is neither
     */
    public static AsOf parse(String text) {
        Moment moment = Moment.parse(text);
        return new AsOf(moment.last(), moment.isDateAlone() ? moment.day() : null);
    }

    /** That instant. */
    public static AsOf at(Instant instant) {
        return new AsOf(instant, null);
    }

    /** The London day it lies on. */
    public LocalDate day() {
        return date == null ? London.dayOf(instant) : date;
    }

    /** A date, or a UTC instant. */
    public String text() {
        return date == null ? instant.toString() : date.toString();
    }
}

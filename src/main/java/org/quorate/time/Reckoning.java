package org.quorate.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Reckons deadlines from moments. The anchor's own London date is day 0, unless the span counts it as day 1; a month's end clamps; hours are elapsed hours.
 * Deadlines outside 2003 to 2100 are refused with an {@link OutsideCalendarException}.
 */
public final class Reckoning {
    private Reckoning() {}

    /** Strictly before a moment, such as the start of a meeting. */
    public static Deadline before(Moment anchor) {
        OutsideCalendarException.checked(anchor.day());
        return new Deadline(anchor.first(), anchor.last(), false, anchor.isDateAlone() ? anchor.day() : null);
    }

    /** By the end of a moment's own day. */
    public static Deadline byTheDayOf(Moment moment) {
        return endOf(moment.day());
    }

    /** So long before a moment. */
    public static Deadline before(Span span, Moment anchor, WorkingDays calendar) {
        int amount = span.amount();
        LocalDate day = span.zeroAfter(anchor.day());
        return switch (span.unit()) {
            case HOURS -> hours(anchor, -amount);
            case WORKING_DAYS -> endOf(calendar.before(day, amount));
            case DAYS -> endOf(day.minusDays(amount));
            case WEEKS -> endOf(day.minusWeeks(amount));
            case MONTHS -> endOf(day.minusMonths(amount));
        };
    }

    /** So long after a moment. */
    public static Deadline after(Span span, Moment anchor, WorkingDays calendar) {
        int amount = span.amount();
        LocalDate day = span.zeroBefore(anchor.day());
        return switch (span.unit()) {
            case HOURS -> hours(anchor, amount);
            case WORKING_DAYS -> endOf(calendar.after(day, amount));
            case DAYS -> endOf(day.plusDays(amount));
            case WEEKS -> endOf(day.plusWeeks(amount));
            case MONTHS -> endOf(day.plusMonths(amount));
        };
    }

    /** How late a thing was done: whole days where either side is a date, else to the minute; never negative. */
    public static String lateBy(Deadline due, Moment done) {
        return due.day() != null || done.isDateAlone()
                ? days(dayOf(due), done.day())
                : minutes(due.last(), done.first());
    }

    /** How long a thing has been missing; an as-of moment given as a date counts as a date. */
    public static String lateBy(Deadline due, AsOf asOf) {
        return due.day() != null || asOf.date() != null
                ? days(dayOf(due), asOf.day())
                : minutes(due.last(), asOf.instant());
    }

    private static Deadline hours(Moment anchor, int hours) {
        Instant first = anchor.first().plus(hours, ChronoUnit.HOURS);
        Instant last = anchor.last().plus(hours, ChronoUnit.HOURS);
        OutsideCalendarException.checked(London.dayOf(first));
        OutsideCalendarException.checked(London.dayOf(last));
        return new Deadline(first, last, true, null);
    }

    private static Deadline endOf(LocalDate day) {
        return Deadline.endOf(OutsideCalendarException.checked(day));
    }

    private static LocalDate dayOf(Deadline due) {
        return due.day() == null ? London.dayOf(due.last()) : due.day();
    }

    private static String days(LocalDate due, LocalDate done) {
        return "P" + Math.max(0, ChronoUnit.DAYS.between(due, done)) + "D";
    }

    private static String minutes(Instant due, Instant done) {
        long minutes = Math.max(0, Duration.between(due, done).toMinutes());
        long hours = minutes / 60;
        String rest = minutes % 60 == 0 && hours > 0 ? "" : minutes % 60 + "M";
        return "PT" + (hours > 0 ? hours + "H" : "") + rest;
    }
}

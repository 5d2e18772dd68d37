package org.quorate.time;

import java.time.LocalDate;

/** A day outside the years that can be reckoned; better than a wrong date. */
public final class OutsideCalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The first year that can be reckoned. */
    public static final int FIRST_YEAR = 2003;

    /** The last year that can be reckoned. */
    public static final int LAST_YEAR = 2100;

    OutsideCalendarException(LocalDate day) {
        super(day + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }

    /** The day itself, where it can be reckoned. */
    static LocalDate checked(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new OutsideCalendarException(day);
        }
        return day;
    }
}

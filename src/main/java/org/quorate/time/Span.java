package org.quorate.time;

import java.time.LocalDate;

/**
 * A length of time as a procedure writes it.
 *
 * @param amount how many, not negative
 * @param unit of what
 * @param countsItsDay whether the day of what it is reckoned from is day 1, else it is day 0; for days and working days
 */
public record Span(int amount, Unit unit, boolean countsItsDay) {

    /** So many, of which the day it is reckoned from is none. */
    public Span(int amount, Unit unit) {
        this(amount, unit, false);
    }

    /**
     * Refuses a negative amount, and a day 1 where no days are counted.
     *
     * @throws IllegalArgumentException where the amount is negative, or where there is no day 1
     */
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("a span is not negative: " + amount);
        }
        if (countsItsDay && (amount == 0 || (unit != Unit.DAYS && unit != Unit.WORKING_DAYS))) {
            throw new IllegalArgumentException(amount + " " + unit.word() + "s have no day 1");
        }
    }

    /** Day 0 of a count forwards from that day. */
    public LocalDate zeroBefore(LocalDate day) {
        return countsItsDay ? day.minusDays(1) : day;
    }

    /** Day 0 of a count backwards from that day. */
    public LocalDate zeroAfter(LocalDate day) {
        return countsItsDay ? day.plusDays(1) : day;
    }

    /** As a procedure writes it, such as {@code 15 working days}. */
    @Override
    public String toString() {
        return amount + " " + unit.word() + (amount == 1 ? "" : "s");
    }
}

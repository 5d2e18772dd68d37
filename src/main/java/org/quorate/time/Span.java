package org.quorate.time;

/**
 * A length of time as a procedure writes it.
 *
 * @param amount how many, not negative
 * @param unit of what
 */
public record Span(int amount, Unit unit) {

    /**
     * Refuses a negative amount.
     *
     * @throws IllegalArgumentException where the amount is negative
     */
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException("a span is not negative: " + amount);
        }
    }

    /** As a procedure writes it, such as {@code 15 working days}. */
    @Override
    public String toString() {
        return amount + " " + unit.word() + (amount == 1 ? "" : "s");
    }
}

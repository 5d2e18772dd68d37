package org.quorate.time;

/** What a span is counted in. */
public enum Unit {
    /** Elapsed hours, over weekends, holidays and clock changes alike. */
    HOURS("hour"),
    /** Monday to Friday without bank holidays and the pack's closure days. */
    WORKING_DAYS("working day"),
    /** Calendar days. */
    DAYS("day"),
    /** Calendar weeks. */
    WEEKS("week"),
    /** Calendar months; a month's end clamps. */
    MONTHS("month");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** The unit's name in the singular. */
    public String word() {
        return word;
    }
}

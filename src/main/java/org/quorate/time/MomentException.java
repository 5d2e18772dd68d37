package org.quorate.time;

/** A text that is no moment which Europe/London's clocks could have shown. */
public final class MomentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    MomentException(String found, String expected) {
        super("«" + found + "» is not " + expected);
        this.found = found;
        this.expected = expected;
    }

    /** What was found. */
    public String found() {
        return found;
    }

    /** What was expected, as the end of a sentence. */
    public String expected() {
        return expected;
    }
}

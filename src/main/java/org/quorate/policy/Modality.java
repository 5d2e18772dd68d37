package org.quorate.policy;

/** How strongly a procedure asks for something. */
public enum Modality {
    MUST("must"),
    MUST_NOT("must-not"),
    SHOULD("should"),
    SHOULD_NOT("should-not"),
    MAY("may"),
    FACTUAL("factual");

    private final String id;

    Modality(String id) {
        this.id = id;
    }

    /** The word used in packs and reports. */
    public String id() {
        return id;
    }

    /** Whether it inverts the test: what is done is a breach, what is not done is met. */
    public boolean forbids() {
        return this == MUST_NOT || this == SHOULD_NOT;
    }

    /** Whether findings under it are advisory: left out of rates, of the roll-up over a case and of the exit code. */
    public boolean advisory() {
        return this == MAY || this == FACTUAL;
    }
}

package org.quorate.history;

/** What a difference between two runs comes from; {@link Causes} tells which. */
public enum Because {
    /** The record says something else, or time went by. */
    RECORD("record"),
    /** The policy asks for something else: its former pack finds in the new record what the earlier run found. */
    POLICY("policy"),
    /** Another version of the program judges otherwise. */
    PROGRAM("program");

    private final String id;

    Because(String id) {
        this.id = id;
    }

    /** The word that is printed. */
    public String id() {
        return id;
    }
}

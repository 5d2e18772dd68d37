package org.quorate.engine;

/** Every worker hangs inside a rule, and cases are left that nobody can judge. */
public final class WorkersLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkersLostException(int workers) {
        super("each of the " + workers + " workers hangs inside a rule; the cases behind could not be judged");
    }
}

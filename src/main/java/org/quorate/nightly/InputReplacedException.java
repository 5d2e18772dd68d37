package org.quorate.nightly;

/** An input became another one while it was read, so that what was found is of no record that ever was. */
public final class InputReplacedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputReplacedException(String path) {
        super(path + " was replaced while it was read; nothing was stored");
    }
}

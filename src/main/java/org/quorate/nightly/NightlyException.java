package org.quorate.nightly;

/** Why a nightly run could not begin, or did not come to its end; the message is one sentence for the user. */
public final class NightlyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NightlyException(String message) {
        super(message);
    }
}

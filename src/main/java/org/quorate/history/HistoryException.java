package org.quorate.history;

/** Why a history cannot be opened, read or written; the message is one sentence for the user. */
public final class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HistoryException(String message) {
        super(message);
    }

    HistoryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether another address or program has to be used; otherwise reading or writing failed on the way. */
    public boolean isOfUse() {
        return getCause() == null;
    }
}

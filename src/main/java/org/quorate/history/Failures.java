package org.quorate.history;

import java.sql.SQLException;

/** What failures of the database mean to the user. */
final class Failures {
    /** The state that PostgreSQL gives where a lock is not had in time. */
    private static final String LOCKED = "55P03";

    private Failures() {}

    static HistoryException reading(RuntimeException failed) {
        return new HistoryException("the history could not be read", failed);
    }

    static HistoryException writing(SQLException failed) {
        String message = String.valueOf(failed.getMessage());
        if (LOCKED.equals(failed.getSQLState()) || message.contains("SQLITE_BUSY")) {
            return new HistoryException(
                    "another run is writing to the history, and did not end in time; nothing was stored", failed);
        }
        if (message.contains("SQLITE_FULL") || message.contains("No space left")) {
            return new HistoryException("the disk is full; nothing of this run was stored", failed);
        }
        return new HistoryException("the history could not be written; nothing of this run was stored", failed);
    }
}

package org.quorate.cli;

import java.io.IOException;

/** Results that could not be written. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean nobodyReads;

    private OutputException(String message, boolean nobodyReads, IOException cause) {
        super(message, cause);
        this.nobodyReads = nobodyReads;
    }

    /** A failure to write to what is so called. */
    static OutputException of(String name, IOException cause) {
        String message = String.valueOf(cause.getMessage());
        boolean closed = message.contains("Broken pipe") || message.contains("pipe is being closed");
        String why = message.contains("No space left") ? "the disk is full" : "it could not be written to its end";
        return new OutputException(name + ": " + why, closed, cause);
    }

    /** Says it, and gives the exit code; one that reads no further has seen enough, and is told nothing. */
    int tell(Messages messages) {
        if (nobodyReads) {
            return ExitCode.OK;
        }
        messages.say("quorate: " + getMessage() + ".");
        messages.trace(this);
        return ExitCode.INTERNAL;
    }
}

package org.quorate.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Where the libraries' logs go. Their texts may quote facts of a case, so that under {@code --verbose} only the place
 * is told; an error of the rule engine ends the run with an internal error.
 */
final class Log extends Handler {
    private final Messages messages;
    private volatile boolean engineFailed;

    private Log(Messages messages) {
        this.messages = messages;
    }

    /** Takes the place of every other handler. */
    static Log install(Messages messages) {
        Log log = new Log(messages);
        Logger root = Logger.getLogger("");
        for (Handler other : root.getHandlers()) {
            root.removeHandler(other);
        }
        root.setLevel(Level.WARNING);
        root.addHandler(log);
        return log;
    }

    /** The exit code, which becomes that of an internal error where the rule engine reported one. */
    int checked(int exitCode) {
        if (!engineFailed || exitCode == ExitCode.WRONG_USE) {
            return exitCode;
        }
        messages.say("quorate: the rule engine reported an error; --verbose shows where.");
        return ExitCode.INTERNAL;
    }

    @Override
    public void publish(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        boolean ofEngine = logger.startsWith("org.drools") || logger.startsWith("org.kie");
        engineFailed |= ofEngine && entry.getLevel().intValue() >= Level.SEVERE.intValue();
        messages.detail(entry.getLevel().getName().toLowerCase(java.util.Locale.ROOT) + " in " + logger);
        if (entry.getThrown() != null) {
            messages.trace(entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

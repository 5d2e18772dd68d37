package org.quorate.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.Rejected;
import org.quorate.text.Visible;

/** What is said on standard error: never more of a record than ids and pointers, and never a control character. */
final class Messages {
    private static final Pattern DATE = Pattern.compile("«[0-9TZ:.+-]*»");

    private final PrintStream err;
    private boolean quiet;
    private boolean verbose;
    private boolean lastLineTaken;

    Messages(PrintStream err) {
        this.err = err;
    }

    void quiet(boolean asked) {
        quiet = asked;
    }

    void verbose(boolean asked) {
        verbose = asked;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Says what the user has to know. */
    synchronized void say(String line) {
        wipe();
        err.print(Visible.of(line) + "\n");
        err.flush();
    }

    /** Shows that on the terminal's last line, in place of what stood there. */
    synchronized void progress(String line) {
        lastLineTaken = true;
        err.print("\r" + Visible.of(line));
        err.flush();
    }

    /** Wipes the terminal's last line. */
    synchronized void wipe() {
        if (lastLineTaken) {
            lastLineTaken = false;
            err.print("\r" + " ".repeat(Progress.WIDTH) + "\r");
            err.flush();
        }
    }

    /** Says what may matter; not under {@code --quiet}. */
    void warn(String line) {
        if (!quiet) {
            say("quorate: warning: " + line);
        }
    }

    /** Says how things go; only under {@code --verbose}. */
    void detail(String line) {
        if (verbose) {
            say("quorate: " + line);
        }
    }

    /** Says why an input was rejected: its place, and what was found there. */
    void rejected(Rejected rejected) {
        StringBuilder line = new StringBuilder(rejected.file());
        add(line, ":", rejected.line());
        add(line, ":", rejected.column());
        String pointer = rejected.pointer();
        if (pointer == null) {
            say(line + ": " + rejected.reason());
            return;
        }
        add(line, ": ", pointer.isEmpty() ? null : pointer);
        line.append(": ").append(rejected.found() == null ? rejected.expected() + " is missing." : found(rejected));
        say(line + (rejected.nearest() == null ? "" : " Maybe «" + rejected.nearest() + "» was meant."));
    }

    /**
     * What was found. A text of the record is not told, for a name may stand where none belongs; ids are, and dates,
     * and what is nearly a word of the format.
     */
    private static String found(Rejected rejected) {
        String found = String.valueOf(rejected.found());
        boolean text = found.startsWith("«") && found.endsWith("»");
        boolean harmless = rejected.nearest() != null
                || rejected.expected().startsWith("the id of")
                || DATE.matcher(found).matches();
        return (text && !harmless ? "a text" : found) + "; expected was " + rejected.expected() + ".";
    }

    private static void add(StringBuilder line, String before, @Nullable Object part) {
        if (part != null) {
            line.append(before).append(part);
        }
    }

    /** An internal error: one line, and the stack trace where it was asked for. Texts of exceptions may quote a record. */
    void internalError(Throwable error) {
        say("quorate: internal error: " + error.getClass().getSimpleName()
                + (verbose ? "" : "; --verbose shows where it happened"));
        trace(error);
    }

    /** Where an error happened; only under {@code --verbose}. */
    void trace(Throwable error) {
        for (Throwable each = error; verbose && each != null; each = each.getCause()) {
            say(each.getClass().getName());
            for (StackTraceElement frame : each.getStackTrace()) {
                say("    at " + frame);
            }
        }
    }
}

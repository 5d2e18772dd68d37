package org.quorate.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds around it.
 *
 * @param in standard input
 * @param out standard output, unbuffered; a failure to write is thrown
 * @param err standard error
 * @param clock tells now
 * @param environment the environment's variables
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                System.getenv(),
                isTerminal("stdout", 1),
                isTerminal("stderr", 2));
    }

    /** The launcher can tell, and says so; without it, only Linux shows what a stream is. */
    private static boolean isTerminal(String stream, int descriptor) {
        if (Boolean.getBoolean("quorate." + stream + ".terminal")) {
            return true;
        }
        try {
            Path target = Path.of("/proc/self/fd/" + descriptor).toRealPath();
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty");
        } catch (IOException noLinux) {
            return false;
        }
    }

    /** Whether colours are unwelcome everywhere. */
    boolean wantsNoColour() {
        String noColour = environment.get("NO_COLOR");
        return noColour != null && !noColour.isEmpty();
    }
}

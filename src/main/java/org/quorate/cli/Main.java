package org.quorate.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int exitCode = Quorate.run(Surroundings.ofProcess(), arguments);
        // a worker that hangs inside a rule, or a read that never returns, must not keep the process
        System.exit(exitCode);
    }
}

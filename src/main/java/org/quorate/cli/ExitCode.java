package org.quorate.cli;

/** What the program says to the one that started it. */
final class ExitCode {
    static final int OK = 0;
    static final int REACHED = 1;
    static final int WRONG_USE = 2;
    static final int NOT_ALL_READ = 3;
    static final int INTERNAL = 4;

    private ExitCode() {}
}

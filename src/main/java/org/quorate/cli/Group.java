package org.quorate.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command that only leads to others: without one of them it shows which there are. */
abstract class Group implements Callable<Integer> {
    abstract CommandSpec spec();

    @Override
    public final Integer call() {
        spec().commandLine().usage(spec().commandLine().getErr());
        return ExitCode.WRONG_USE;
    }
}

package org.quorate.engine;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The first seconds of a run belong to the compiler of the virtual machine, which needs a processor to itself. A worker
 * more than there are processors beside it only makes everything slow for longer.
 */
final class WarmUp {
    private static final Duration STEP = Duration.ofMillis(500);

    private WarmUp() {}

    /** Waits until the compiler has little left to do: until it is idle for half of a step. */
    static void await() throws InterruptedException {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        if (compiler == null || !compiler.isCompilationTimeMonitoringSupported()) {
            return;
        }
        long before = compiler.getTotalCompilationTime();
        long spent;
        do {
            Thread.sleep(STEP.toMillis());
            spent = compiler.getTotalCompilationTime() - before;
            before += spent;
        } while (2 * spent >= STEP.toMillis());
    }
}

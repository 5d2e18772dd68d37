package org.quorate.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long the rules have had a case. What counts is the processor time of their thread, so that a busy or paused
 * machine takes nothing from a good case. Where the thread waits, the clock counts instead, for no longer from one look
 * to the next than looks are apart: more than that was a pause of the machine.
 */
final class Attendance {
    /** How many looks there are in the time that a case is given. */
    static final int LOOKS = 30;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Less of a look's time than one part in so many is not running. */
    private static final int IDLE = 1000;

    private final Thread thread;
    private final long ranBefore;
    private long ran;
    private long looked = System.nanoTime();
    private long waited;

    /** Begins now, with that thread. */
    Attendance(Thread thread) {
        this.thread = thread;
        this.ranBefore = running(thread);
        this.ran = ranBefore;
    }

    /** Looks, and says whether the thread has run for longer than that, or has waited for longer. */
    boolean isLongerThan(Duration patience) {
        long now = System.nanoTime();
        long running = running(thread);
        if (running - ran < (now - looked) / IDLE) {
            waited += Math.min(now - looked, 2 * patience.toNanos() / LOOKS);
        }
        looked = now;
        ran = running;
        return running - ranBefore > patience.toNanos() || waited > patience.toNanos();
    }

    /** Nanoseconds of processor time; always the same where the machine does not count them. */
    private static long running(Thread thread) {
        return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                ? THREADS.getThreadCpuTime(thread.getId())
                : 0;
    }
}

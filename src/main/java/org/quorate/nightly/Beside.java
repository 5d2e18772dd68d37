package org.quorate.nightly;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.quorate.engine.Evaluation;

/**
 * Lets a receiver work in a thread of its own, in the same order, while the next cases are judged and stored.
 *
 * @param <T> what its work comes to
 */
final class Beside<T> implements Evaluation.Receiver, AutoCloseable {
    /** Cases that may wait; the memory of a run does not grow with its caseload. */
    private static final int WAITING = 200;

    private static final int PATIENCE_SECONDS = 60;

    private static final Evaluation END = new Evaluation.Refused(List.of());

    private final BlockingQueue<Evaluation> waiting = new ArrayBlockingQueue<>(WAITING);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "quorate-reports");
        own.setDaemon(true);
        return own;
    });
    private final Future<T> working;

    /**
     * Begins to work.
     *
     * @param end what is done when nothing more comes
     */
    Beside(Evaluation.Receiver receiver, Callable<T> end) {
        this.working = thread.submit(() -> {
            for (Evaluation next = waiting.take(); next != END; next = waiting.take()) {
                receiver.accept(next);
            }
            return end.call();
        });
    }

    /** Hands it over; a receiver that failed throws here what it threw. */
    @Override
    public void accept(Evaluation evaluation) throws IOException {
        try {
            while (!waiting.offer(evaluation, 1, TimeUnit.SECONDS)) {
                if (working.isDone()) {
                    done();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    /** Nothing more comes. */
    void end() throws InterruptedException {
        while (!working.isDone() && !waiting.offer(END, 1, TimeUnit.SECONDS)) {
            // there is no room for the end yet
        }
    }

    /** Waits until all is done. */
    T done() throws IOException, InterruptedException {
        try {
            return working.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            if (failed.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Gives up what is not done yet. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the reports did not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.quorate.nightly;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.quorate.engine.Evaluation;

/** Lets a receiver work in a thread of its own, in the same order, while the next cases are judged and stored. */
final class Beside implements Evaluation.Receiver, AutoCloseable {
    /** Cases that may wait; the memory of a run does not grow with its caseload. */
    private static final int WAITING = 200;

    private static final Evaluation END = new Evaluation.Refused(java.util.List.of());

    private final BlockingQueue<Evaluation> waiting = new ArrayBlockingQueue<>(WAITING);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "quorate-reports");
        own.setDaemon(true);
        return own;
    });
    private final Future<?> working;

    /** Begins to work. */
    Beside(Evaluation.Receiver receiver) {
        this.working = thread.submit(() -> {
            for (Evaluation next = waiting.take(); next != END; next = waiting.take()) {
                receiver.accept(next);
            }
            return null;
        });
    }

    /** Hands it over; a receiver that failed throws here what it threw. */
    @Override
    public void accept(Evaluation evaluation) throws IOException {
        try {
            while (!waiting.offer(evaluation, 1, TimeUnit.SECONDS)) {
                if (working.isDone()) {
                    end();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    /** Nothing more comes: waits until all is done. */
    void end() throws IOException, InterruptedException {
        while (!working.isDone() && !waiting.offer(END, 1, TimeUnit.SECONDS)) {
            // there is no room for the end yet
        }
        try {
            working.get();
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

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

package org.quorate.nightly;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.quorate.engine.Evaluation;

/** Lets a report be written in a thread of its own, while the next cases are judged and stored. */
final class Beside implements Evaluation.Receiver, Closeable {
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
    private final NightReport report;
    private final Future<List<String>> working;

    /** Begins to wait for evaluations. */
    Beside(NightReport report, NightFindings findings) {
        this.report = report;
        this.working = thread.submit(() -> {
            for (Evaluation next = waiting.take(); next != END; next = waiting.take()) {
                report.accept(next);
            }
            List<String> files = report.end(findings.summary(), findings.packs());
            report.close();
            return files;
        });
    }

    /** Hands it over; a report that failed throws here what it threw. */
    @Override
    public void accept(Evaluation evaluation) throws IOException {
        try {
            while (!waiting.offer(evaluation, 1, TimeUnit.SECONDS)) {
                if (working.isDone()) {
                    files();
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

    /** Waits until the report is written, and gives the names of its files. */
    List<String> files() throws IOException, InterruptedException {
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

    /** Gives up what is not written yet. */
    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        try (report) {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the reports did not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

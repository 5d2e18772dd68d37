package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps each processor and the disk at work, as the other programs of a server do, until it is closed. */
final class Load implements AutoCloseable {
    private static final int BYTES = 1 << 20;

    private final List<Thread> workers;
    private volatile boolean over;

    Load() {
        this.workers = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(number -> new Thread(this::work, "load-" + number))
                .toList();
        workers.forEach(Thread::start);
    }

    private void work() {
        try {
            Path file = Files.createTempFile("load", ".bin");
            try {
                while (!over) {
                    Files.write(file, new byte[BYTES]);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether all of it is still at work. */
    boolean isUp() {
        return workers.stream().allMatch(Thread::isAlive);
    }

    @Override
    public void close() {
        over = true;
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

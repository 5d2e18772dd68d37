package org.quorate.nightly;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.text.OwnersOnly;

/**
 * Keeps two nightly runs out of one folder of reports. The system gives the lock back when a process ends, however it
 * ends; the text in the file only names who has it.
 */
final class NightlyLock implements Closeable {
    private static final String NAME = ".nightly.lock";

    private final FileChannel channel;
    private final String holder;

    private NightlyLock(FileChannel channel, String holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /** This process, as another one is told of it. */
    String holder() {
        return holder;
    }

    /**
     * Takes it.
     *
     * @throws NightlyException with the process that has it
     */
    static NightlyLock take(Path reports, Instant now) throws IOException {
        Path file = reports.resolve(NAME);
        FileChannel channel = OwnersOnly.channel(file);
        if (tryLock(channel) == null) {
            channel.close();
            throw new NightlyException(
                    "another nightly run is at work in " + reports + " (" + heldBy(file) + "); nothing was done");
        }
        channel.truncate(0);
        String holder = "process " + ProcessHandle.current().pid() + ", since " + now;
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return new NightlyLock(channel, holder);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // a region behind the text, so that systems with strict locks still let others read who has it
            return channel.tryLock(Integer.MAX_VALUE, 1, false);
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private static String heldBy(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.quorate.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.quorate.text.OwnersOnly;

/**
 * Bytes put aside until what has to stand before them is known. They lie in a temporary file that its owner alone can
 * read, and that is gone when the program ends, however it ends.
 */
public final class Spill implements Closeable {
    private final FileChannel channel;
    private final OutputStream out;

    private Spill(FileChannel channel) {
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Opens an empty one where the machine keeps its temporary files. */
    public static Spill open() throws IOException {
        return open(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Spill open(Path folder) throws IOException {
        return new Spill(FileChannel.open(
                create(folder), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** An empty file that its owner alone can read. */
    public static Path create(Path folder) throws IOException {
        return OwnersOnly.temporary(folder, "quorate", ".part");
    }

    /** Where the bytes go. */
    public OutputStream out() {
        return out;
    }

    /** Copies everything put aside. */
    public void copyTo(OutputStream target) throws IOException {
        out.flush();
        channel.position(0);
        Channels.newInputStream(channel).transferTo(target);
    }

    /** Forgets the bytes. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}

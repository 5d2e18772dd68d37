package org.quorate.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where results go: standard output, or a file that is written beside its place under another name and moved there
 * when it is whole.
 */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final @Nullable Path place;
    private final @Nullable Path meanwhile;
    private boolean whole;

    private Output(String name, OutputStream stream, @Nullable Path place, @Nullable Path meanwhile) {
        this.stream = new Told(name, new BufferedOutputStream(stream, BUFFER));
        this.place = place;
        this.meanwhile = meanwhile;
    }

    /** Standard output. */
    static Output standard(Surroundings surroundings) {
        return new Output("standard output", surroundings.out(), null, null);
    }

    /**
     * A file; one that is no regular file, such as a device, is written as it is.
     *
     * @throws ParameterException where it cannot be opened
     */
    static Output file(Path file, CommandLine command) {
        try {
            if (Files.isDirectory(file)) {
                throw new ParameterException(command, "--output takes a file, and " + file + " is a folder.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Output(file.toString(), Files.newOutputStream(file), null, null);
            }
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new ParameterException(command, "--output: " + file + " may not be written to.");
            }
            Path meanwhile = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            // an interrupted run leaves nothing behind
            meanwhile.toFile().deleteOnExit();
            return new Output(file.toString(), Files.newOutputStream(meanwhile), place, meanwhile);
        } catch (IOException unopened) {
            throw new ParameterException(command, "--output: " + file + " cannot be opened for writing.", unopened);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** The file that this will be; null for standard output and for what is no regular file. */
    @Nullable
    Path place() {
        return place;
    }

    /** The results are whole: nothing more comes. */
    void whole() throws IOException {
        stream.flush();
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (place == null || meanwhile == null) {
            // what was written before a failure ends with a whole line
            stream.flush();
            return;
        }
        try {
            stream.close();
            if (whole) {
                move(meanwhile, place);
            }
        } catch (IOException failed) {
            throw failed instanceof OutputException told ? told : OutputException.of(place.toString(), failed);
        } finally {
            Files.deleteIfExists(meanwhile);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Says of which output a failure to write is. */
    private static final class Told extends FilterOutputStream {
        private final String name;

        Told(String name, OutputStream out) {
            super(out);
            this.name = name;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failed) {
                throw OutputException.of(name, failed);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException failed) {
                throw OutputException.of(name, failed);
            }
        }
    }
}

package org.quorate.snapshot;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The documents that paths name, in the order of the paths; a folder's files by path, a file's lines by position. Read
 * as a stream: what is kept in memory is one document, and the names of a folder's files.
 */
public final class CaseInputs {
    private static final int PACKED_BUFFER = 1 << 16;

    private final List<String> paths;
    private final InputStream standardInput;

    /**
     * Names the inputs.
     *
     * @param paths files, folders, or {@code -} for standard input
     * @param standardInput read where a path is {@code -}
     */
    public CaseInputs(List<String> paths, InputStream standardInput) {
        this.paths = List.copyOf(paths);
        this.standardInput = standardInput;
    }

    /** Hands over each document, or the reason why there is none, in order. */
    public void forEach(Consumer<Input> each) {
        for (String path : paths) {
            if (path.equals("-")) {
                read("-", standardInput, Layout.UNKNOWN, each);
            } else {
                path(path, each);
            }
        }
    }

    private static void path(String name, Consumer<Input> each) {
        Path path = pathOf(name);
        if (path != null && Files.isDirectory(path)) {
            folder(name, path, each);
        } else if (path == null || !Files.exists(path)) {
            reject(each, name, "a file or a folder", "There is no file of that name.");
        } else {
            file(name, path, each);
        }
    }

    private static @Nullable Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static void folder(String name, Path folder, Consumer<Input> each) {
        List<SnapshotFolder.Entry> entries = entries(folder);
        if (entries == null) {
            reject(each, name, "a folder that can be read", "The folder cannot be read.");
        } else if (entries.isEmpty()) {
            reject(each, name, "a folder with .json, .ndjson or .jsonl files", "The folder holds no case snapshot.");
        } else {
            entries.forEach(entry -> entry(entry, each));
        }
    }

    private static @Nullable List<SnapshotFolder.Entry> entries(Path folder) {
        try {
            return SnapshotFolder.entries(folder);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return null;
        }
    }

    private static void entry(SnapshotFolder.Entry entry, Consumer<Input> each) {
        String name = entry.path().toString();
        if (!entry.readable()) {
            reject(each, name, "a file or folder that can be read", "It cannot be read.");
        } else if (!Files.exists(entry.path())) {
            reject(each, name, "a link to a file", "The link leads nowhere.");
        } else {
            file(name, entry.path(), each);
        }
    }

    private static void file(String name, Path file, Consumer<Input> each) {
        Layout layout = Layout.of(name);
        if (!Files.isRegularFile(file)) {
            reject(each, name, "a regular file", "It is no regular file, but a pipe or a device.");
        } else if (layout == Layout.OTHER) {
            String endings = "a file ending in .json, .ndjson or .jsonl, or these with .gz";
            reject(each, name, endings, "The ending is not known.");
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                read(name, in, layout, each);
            } catch (IOException unreadable) {
                reject(each, name, "a file that can be read", "The file cannot be read.");
            }
        }
    }

    private static void read(String name, InputStream in, Layout layout, Consumer<Input> each) {
        InputStream text = unpacked(name, new BufferedInputStream(in));
        if (text == null) {
            reject(each, name, "a gzip file", "The file is not in gzip format.");
            return;
        }
        try {
            new DocumentReader(name, text, layout, each).read();
        } catch (EOFException cutOff) {
            reject(each, name, "a whole gzip file", "The gzip file is cut off; what stands before its end was read.");
        } catch (ZipException damaged) {
            reject(each, name, "a sound gzip file", "The gzip file is damaged; what stands before that was read.");
        } catch (IOException unreadable) {
            reject(each, name, "a file that can be read", "The file cannot be read to its end.");
        }
    }

    private static @Nullable InputStream unpacked(String name, InputStream in) {
        try {
            return Layout.isPacked(name) ? new GZIPInputStream(in, PACKED_BUFFER) : in;
        } catch (IOException noGzip) {
            return null;
        }
    }

    private static void reject(Consumer<Input> each, String name, String expected, String reason) {
        each.accept(new RejectedInput(Rejected.file(name, expected, reason)));
    }
}

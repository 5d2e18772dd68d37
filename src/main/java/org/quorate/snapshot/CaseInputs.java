package org.quorate.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents that paths name, in the order of the paths; a folder's files by path, a file's lines by position. Read
 * as a stream: what is kept in memory is one document, and the names of a folder's files.
 */
public final class CaseInputs {
    private static final Set<String> STANDARD_INPUT =
            Set.of("/dev/stdin", "/dev/fd/0", "/proc/self/fd/0", "/proc/thread-self/fd/0");

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
        if (entry.kind() == SnapshotFolder.Kind.UNREADABLE) {
            reject(each, name, "a file or folder that can be read", "It cannot be read.");
        } else if (entry.kind() == SnapshotFolder.Kind.LINKED_FOLDER) {
            String reason = "It is a link to a folder, which is followed only where it is named itself.";
            reject(each, name, "a file or a folder", reason);
        } else if (!Files.exists(entry.path())) {
            reject(each, name, "a link to a file", "The link leads nowhere.");
        } else {
            file(name, entry.path(), each);
        }
    }

    private static void file(String name, Path file, Consumer<Input> each) {
        Layout layout = Layout.of(name);
        if (!Files.isRegularFile(file)) {
            String instead = isStandardInput(file) ? " Standard input is read by the name «-»." : "";
            reject(each, name, "a regular file", "It is no regular file, but a pipe or a device." + instead);
        } else if (layout == Layout.OTHER) {
            String endings = "a file ending in .json, .ndjson or .jsonl, or these with .gz";
            reject(each, name, endings, "The ending is not known.");
        } else {
            try (InputStream in = opened(name, file)) {
                read(name, in, layout, each);
            } catch (IOException unreadable) {
                reject(each, name, "a file that can be read", "The file cannot be read.");
            }
        }
    }

    /** Whether a system gives standard input a place among its files, and this is it. */
    private static boolean isStandardInput(Path file) {
        return STANDARD_INPUT.contains(file.toAbsolutePath().normalize().toString());
    }

    private static InputStream opened(String name, Path file) throws IOException {
        return Layout.isPacked(name) ? new GzipFile(Files.newByteChannel(file)) : Files.newInputStream(file);
    }

    private static void read(String name, InputStream in, Layout layout, Consumer<Input> each) {
        try {
            new DocumentReader(name, in, layout, each).read();
        } catch (IOException unreadable) {
            reject(each, name, "a file that can be read", "The file cannot be read to its end.");
        }
    }

    private static void reject(Consumer<Input> each, String name, String expected, String reason) {
        each.accept(new RejectedInput(Rejected.file(name, expected, reason)));
    }
}

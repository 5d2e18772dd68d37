package org.quorate.snapshot;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The documents that paths name, in the order of the paths; a folder's files by path, a file's lines by position. Read
 * as a stream: what is kept in memory is one document.
 */
public final class CaseInputs {
    private static final int DEEPEST_FOLDER = 100;

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
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                folder(name, path, each);
            } else {
                file(name, path, each);
            }
        } catch (InvalidPathException noPath) {
            reject(each, name, "a file or a folder", "There is no file of that name.");
        }
    }

    private static void folder(String name, Path folder, Consumer<Input> each) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST_FOLDER)) {
            List<Path> files = all.filter(
                            path -> Layout.of(path.toString()) != Layout.OTHER && !Files.isDirectory(path))
                    .sorted(Comparator.comparing(path -> path.toString().replace('\\', '/')))
                    .toList();
            if (files.isEmpty()) {
                reject(
                        each,
                        name,
                        "a folder with .json, .ndjson or .jsonl files",
                        "The folder holds no case snapshot.");
            }
            files.forEach(file -> file(file.toString(), file, each));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            reject(each, name, "a folder that can be read", "The folder, or one inside it, cannot be read.");
        }
    }

    private static void file(String name, Path file, Consumer<Input> each) {
        Layout layout = Layout.of(name);
        if (!Files.exists(file)) {
            reject(each, name, "a file or a folder", "There is no file of that name.");
        } else if (!Files.isRegularFile(file)) {
            reject(each, name, "a regular file", "It is no regular file, but a pipe or a device.");
        } else if (layout == Layout.OTHER) {
            reject(
                    each,
                    name,
                    "a file ending in .json, .ndjson or .jsonl, or these with .gz",
                    "The ending is not known.");
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                read(name, in, layout, each);
            } catch (IOException unreadable) {
                reject(each, name, "a file that can be read", "The file cannot be read.");
            }
        }
    }

    private static void read(String name, InputStream in, Layout layout, Consumer<Input> each) {
        try {
            InputStream plain = new BufferedInputStream(in);
            InputStream text = name.endsWith(".gz") ? new GZIPInputStream(plain, 1 << 16) : plain;
            new DocumentReader(name, text, layout, each).read();
        } catch (EOFException truncated) {
            reject(each, name, "a whole gzip file", "The gzip file is truncated; what stands before its end was read.");
        } catch (ZipException noGzip) {
            reject(each, name, "a gzip file", "The file is not in gzip format.");
        } catch (IOException unreadable) {
            reject(each, name, "a file that can be read", "The file cannot be read to its end.");
        }
    }

    private static void reject(Consumer<Input> each, String name, String expected, String reason) {
        each.accept(new RejectedInput(Rejected.file(name, expected, reason)));
    }

    /** How documents are laid out in a file. */
    enum Layout {
        /** One snapshot a file. */
        WHOLE,
        /** One snapshot a line. */
        LINES,
        /** Lines when the first line is a whole document, else one snapshot. */
        UNKNOWN,
        /** No file for case snapshots. */
        OTHER;

        static Layout of(String name) {
            String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            if (plain.endsWith(".json")) {
                return WHOLE;
            }
            return plain.endsWith(".ndjson") || plain.endsWith(".jsonl") ? LINES : OTHER;
        }
    }
}

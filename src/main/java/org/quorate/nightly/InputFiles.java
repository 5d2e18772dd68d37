package org.quorate.nightly;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.history.StoredInput;
import org.quorate.snapshot.SnapshotFolder;
import org.quorate.text.Digests;

/** The files that paths name, as they were before a run read them. */
final class InputFiles {
    private final List<Seen> seen;

    private InputFiles(List<Seen> seen) {
        this.seen = seen;
    }

    /**
     * One path.
     *
     * @param name the path as it was named
     * @param digest SHA-256 over the files that are read; null where one cannot be, or not twice
     * @param state sizes, times and identities of its files
     */
    private record Seen(
            String name, @Nullable String digest, @Nullable List<String> state) {}

    /** Looks at them, and reads them once for their digests. */
    static InputFiles of(List<String> paths) {
        return new InputFiles(paths.stream().map(InputFiles::seen).toList());
    }

    /** The paths and their digests. */
    List<StoredInput> inputs() {
        return seen.stream()
                .map(one -> new StoredInput(one.name(), one.digest()))
                .toList();
    }

    /**
     * Looks again whether they are still what they were.
     *
     * @throws InputReplacedException with the first path of which something was replaced, added or removed
     */
    void refuseReplaced() {
        for (Seen one : seen) {
            if (one.state() != null && !one.state().equals(state(one.name()))) {
                throw new InputReplacedException(one.name());
            }
        }
    }

    private static Seen seen(String name) {
        // the state comes first, so that what is replaced while the digest is made is noticed too
        List<String> state = state(name);
        try {
            return new Seen(name, state == null ? null : digest(Path.of(name)), state);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return new Seen(name, null, state);
        }
    }

    private static @Nullable String digest(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Digests.of(path);
        }
        List<Path> files = new ArrayList<>();
        for (SnapshotFolder.Entry entry : SnapshotFolder.entries(path)) {
            if (entry.kind() == SnapshotFolder.Kind.UNREADABLE) {
                return null;
            }
            if (isRead(entry)) {
                files.add(entry.path());
            }
        }
        return Digests.of(path, files);
    }

    private static @Nullable List<String> state(String name) {
        if (name.equals("-")) {
            return null;
        }
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(state(path));
            }
            List<String> state = new ArrayList<>();
            for (SnapshotFolder.Entry entry : SnapshotFolder.entries(path)) {
                state.add(isRead(entry) ? state(entry.path()) : entry.toString());
            }
            return state;
        } catch (IOException | InvalidPathException | DirectoryIteratorException unreadable) {
            return null;
        }
    }

    private static boolean isRead(SnapshotFolder.Entry entry) {
        return entry.kind() == SnapshotFolder.Kind.FILE && Files.isRegularFile(entry.path());
    }

    private static String state(Path file) throws IOException {
        BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
        return file + " " + of.size() + " " + of.lastModifiedTime() + " " + of.fileKey();
    }
}

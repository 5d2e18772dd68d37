package org.quorate.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.history.StoredInput;
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
     * @param digest SHA-256 over its files; null where it cannot be read, or not twice
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
        } catch (IOException unreadable) {
            return new Seen(name, null, state);
        }
    }

    private static String digest(Path path) throws IOException {
        return Files.isDirectory(path) ? Digests.of(path, files(path)) : Digests.of(path);
    }

    private static @Nullable List<String> state(String name) {
        if (name.equals("-")) {
            return null;
        }
        try {
            List<String> state = new ArrayList<>();
            for (Path file : files(Path.of(name))) {
                BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
                state.add(file + " " + of.size() + " " + of.lastModifiedTime() + " " + of.fileKey());
            }
            return state;
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

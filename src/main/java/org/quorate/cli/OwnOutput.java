package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether results would be written over, or into, what they are read from. */
final class OwnOutput {
    private OwnOutput() {}

    /** The input that the file is, or lies in, through whatever links; empty where it is none. */
    static Optional<String> among(List<String> inputs, Path output) {
        return inputs.stream().filter(input -> touches(input, output)).findFirst();
    }

    private static boolean touches(String input, Path output) {
        try {
            Path path = input.equals("-") ? Path.of("/proc/self/fd/0") : Path.of(input);
            if (!Files.exists(path)) {
                return false;
            }
            return Files.isDirectory(path) ? isInside(path, output) : same(path, output);
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return false;
        }
    }

    private static boolean isInside(Path folder, Path output) throws IOException {
        Path parent = output.toAbsolutePath().getParent();
        if (parent != null && Files.exists(parent) && parent.toRealPath().startsWith(folder.toRealPath())) {
            return true;
        }
        if (!Files.exists(output)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> sameOrUnreadable(file, output));
        }
    }

    private static boolean sameOrUnreadable(Path file, Path output) {
        try {
            return same(file, output);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean same(Path input, Path output) throws IOException {
        return Files.exists(output) && Files.isRegularFile(output) && Files.isSameFile(input, output);
    }
}

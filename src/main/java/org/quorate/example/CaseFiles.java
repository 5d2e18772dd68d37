package org.quorate.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists files with YAML. */
final class CaseFiles {
    private CaseFiles() {}

    /** Those of a folder, by name; none where there is no such folder. */
    static List<Path> in(Path folder) {
        return endingIn(".yaml", folder);
    }

    /** Those of a folder that would go unseen for the short ending of their names. */
    static List<Path> misnamedIn(Path folder) {
        return endingIn(".yml", folder);
    }

    private static List<Path> endingIn(String ending, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.quorate.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is done to folders as a whole. */
public final class Folders {
    private Folders() {}

    /** Removes a folder with all that is in it; links are removed, and not followed. Nothing where it is not there. */
    public static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path deepestFirst : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(deepestFirst);
                }
            }
        }
    }
}

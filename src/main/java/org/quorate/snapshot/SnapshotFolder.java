package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it. Links to files are among them, links to folders are not entered but
 * told: so nothing is read twice, there is no end of a circle to wait for, and nothing is passed over.
 */
public final class SnapshotFolder extends SimpleFileVisitor<Path> {
    private static final Comparator<Entry> BY_PATH = Comparator.comparing(
            entry -> entry.path()
                    .toString()
                    .replace(entry.path().getFileSystem().getSeparator(), "/")
                    .getBytes(UTF_8),
            Arrays::compareUnsigned);

    private final List<Entry> entries = new ArrayList<>();

    private SnapshotFolder() {}

    /** What an entry is. */
    public enum Kind {
        /** A file that may hold snapshots. */
        FILE,
        /** A file or folder that could not be looked at. */
        UNREADABLE,
        /** A link to a folder. */
        LINKED_FOLDER
    }

    /**
     * What was come upon.
     *
     * @param path where
     * @param kind what it is
     */
    public record Entry(Path path, Kind kind) {}

    /**
     * What a folder holds, by path. The folder itself may be named by a link.
     *
     * @throws IOException where the folder itself cannot be read
     */
    public static List<Entry> entries(Path folder) throws IOException {
        SnapshotFolder visitor = new SnapshotFolder();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                Files.walkFileTree(child, visitor);
            }
        }
        visitor.entries.sort(BY_PATH);
        return visitor.entries;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isDirectory(file)) {
            entries.add(new Entry(file, Kind.LINKED_FOLDER));
        } else if (Layout.of(file.toString()) != Layout.OTHER) {
            entries.add(new Entry(file, Kind.FILE));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        entries.add(new Entry(file, Kind.UNREADABLE));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException brokenOff) {
        if (brokenOff != null) {
            entries.add(new Entry(folder, Kind.UNREADABLE));
        }
        return FileVisitResult.CONTINUE;
    }
}

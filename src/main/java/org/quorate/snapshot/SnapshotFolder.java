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

/**
 * The files of a folder and of the folders in it. Links to files are among them, links to folders are not entered: so
 * nothing is read twice, and there is no end of a circle to wait for.
 */
final class SnapshotFolder extends SimpleFileVisitor<Path> {
    private static final Comparator<Entry> BY_PATH = Comparator.comparing(
            entry -> entry.path()
                    .toString()
                    .replace(entry.path().getFileSystem().getSeparator(), "/")
                    .getBytes(UTF_8),
            Arrays::compareUnsigned);

    private final List<Entry> entries = new ArrayList<>();

    private SnapshotFolder() {}

    /**
     * A file, or a folder or file that could not be looked at.
     *
     * @param path where
     * @param readable whether it could be looked at
     */
    record Entry(Path path, boolean readable) {}

    /**
     * What a folder holds, by path.
     *
     * @throws IOException where the folder itself cannot be read
     */
    static List<Entry> entries(Path folder) throws IOException {
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
        if (Layout.of(file.toString()) != Layout.OTHER && !Files.isDirectory(file)) {
            entries.add(new Entry(file, true));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        entries.add(new Entry(file, false));
        return FileVisitResult.CONTINUE;
    }
}

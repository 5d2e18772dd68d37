package org.quorate.report.page;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a report stand. They are written beside it under another name and moved there when all are whole;
 * those of an earlier report give way, and whatever else lies there stays.
 */
final class PartFolder implements Closeable {
    private static final String PARTS = "part-[0-9]*.html";

    private final Path place;
    private final Path meanwhile;

    private PartFolder(Path place, Path meanwhile) {
        this.place = place;
        this.meanwhile = meanwhile;
    }

    static PartFolder beside(Path page, String name) throws IOException {
        Path place = page.toAbsolutePath().resolveSibling(name);
        Path meanwhile =
                place.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
        removeParts(meanwhile);
        Files.createDirectories(meanwhile);
        // an interrupted run leaves nothing behind
        meanwhile.toFile().deleteOnExit();
        return new PartFolder(place, meanwhile);
    }

    OutputStream create(String file) throws IOException {
        Path part = meanwhile.resolve(file);
        part.toFile().deleteOnExit();
        return new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    /** Everything is there: it takes its place. */
    void whole() throws IOException {
        Files.createDirectories(place);
        removeParts(place);
        for (Path part : parts(meanwhile)) {
            Files.move(part, place.resolve(part.getFileName()));
        }
    }

    @Override
    public void close() throws IOException {
        removeParts(meanwhile);
        Files.deleteIfExists(meanwhile);
    }

    private static void removeParts(Path folder) throws IOException {
        for (Path part : parts(folder)) {
            Files.delete(part);
        }
    }

    private static List<Path> parts(Path folder) throws IOException {
        List<Path> parts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, PARTS)) {
                inside.forEach(parts::add);
            }
        }
        return parts;
    }
}

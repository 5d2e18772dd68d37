package org.quorate.report.page;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that stands under its name only when it is whole, in place of one that was there before. */
final class PartFolder implements Closeable {
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
        remove(meanwhile);
        return new PartFolder(place, Files.createDirectory(meanwhile));
    }

    OutputStream create(String file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(meanwhile.resolve(file)), 1 << 16);
    }

    /** Everything is there: it takes its place. */
    void whole() throws IOException {
        remove(place);
        Files.move(meanwhile, place);
    }

    @Override
    public void close() throws IOException {
        remove(meanwhile);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}

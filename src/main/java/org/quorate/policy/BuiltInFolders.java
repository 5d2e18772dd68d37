package org.quorate.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists folders that the program was built with, whether it runs from its jar or from classes. */
public final class BuiltInFolders {
    private BuiltInFolders() {}

    /** The names of the folders in that folder, sorted. */
    public static Set<String> in(String folder) {
        return in(folder, Files::isDirectory);
    }

    /** The names of the files in that folder, sorted. */
    public static Set<String> filesIn(String folder) {
        return in(folder, Files::isRegularFile);
    }

    private static Set<String> in(String folder, Predicate<Path> which) {
        URL url = BuiltInFolders.class.getResource("/" + folder);
        if (url == null) {
            throw new IllegalStateException("the program was built without " + folder);
        }
        try {
            return url.getProtocol().equals("jar")
                    ? inJar(url.toURI(), folder, which)
                    : names(Path.of(url.toURI()), which);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> inJar(URI uri, String folder, Predicate<Path> which) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return names(jar.getPath(folder), which);
        }
    }

    private static Set<String> names(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            inside.filter(which)
                    .forEach(one -> names.add(String.valueOf(one.getFileName()).replace("/", "")));
            return names;
        }
    }
}

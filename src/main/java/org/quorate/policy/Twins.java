package org.quorate.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds two packs of one id in a folder: nobody could tell which of them judges. */
final class Twins {
    private Twins() {}

    /**
     * Looks at the ids alone; what else is wrong with a pack is told when it is read.
     *
     * @throws PackException where two have one
     */
    static void refuse(Path policies) {
        Map<String, Path> seen = new HashMap<>();
        for (Path file : packs(policies)) {
            YamlFile.read(bytes(file), new Faults(file.toString()))
                    .flatMap(root -> root.get("id"))
                    .ifPresent(id -> {
                        Path other = id instanceof Located.Text text ? seen.put(text.value(), file) : null;
                        if (other != null) {
                            Faults faults = new Faults(file.toString());
                            faults.add(id, id.shown() + ", which is the id of «" + other + "» too", "an id of its own");
                            throw new PackException(faults.all());
                        }
                    });
        }
    }

    private static List<Path> packs(Path policies) {
        if (!Files.isDirectory(policies)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(policies)) {
            return folders.map(folder -> folder.resolve("policy.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One that cannot be read has no id here, and is told of when it is asked for. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return "{}".getBytes(StandardCharsets.UTF_8);
        }
    }
}

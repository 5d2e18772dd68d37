package org.quorate.example;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.BuiltInFolders;
import org.quorate.policy.Faults;
import org.quorate.policy.PackFault;
import org.quorate.policy.YamlFile;

/** The snapshots by name that examples start from: those of the pack, else those the program was built with. */
public final class Bases {
    private static final String BUILT_IN = "rules/bases";
    private static final String ENDING = ".yaml";

    private final @Nullable Path folder;
    private final Set<String> names;
    private final Map<String, Optional<ObjectNode>> read = new TreeMap<>();
    private final List<PackFault> faults = new ArrayList<>();

    /** With those of a folder, which may be missing; null for the program's alone. */
    public Bases(@Nullable Path folder) {
        this.folder = folder;
        this.names = names(folder);
    }

    private static Set<String> names(@Nullable Path folder) {
        Set<String> names = new TreeSet<>();
        BuiltInFolders.filesIn(BUILT_IN).forEach(file -> names.add(file.replace(ENDING, "")));
        if (folder != null) {
            CaseFiles.in(folder)
                    .forEach(
                            file -> names.add(String.valueOf(file.getFileName()).replace(ENDING, "")));
        }
        return names;
    }

    /** The names there are, sorted. */
    public Set<String> names() {
        return names;
    }

    /** A snapshot of its own to be changed at will; empty where it has faults. The name has to be one of {@link #names()}. */
    public Optional<ObjectNode> named(String name) {
        Optional<ObjectNode> known = read.get(name);
        if (known == null) {
            known = read(name);
            read.put(name, known);
        }
        return known.map(ObjectNode::deepCopy);
    }

    /** The faults of those asked for so far. */
    List<PackFault> faults() {
        return faults;
    }

    private Optional<ObjectNode> read(String name) {
        Path own = folder == null ? null : folder.resolve(name + ENDING);
        Faults found = new Faults(own != null && Files.isRegularFile(own) ? own.toString() : name(name));
        Optional<ObjectNode> base = YamlFile.read(bytes(name, own), found).flatMap(root -> {
            ObjectNode snapshot = JsonValues.of(root);
            return Snapshots.read(snapshot, pointer -> Snapshots.at(root, pointer), found)
                    .map(sound -> snapshot);
        });
        faults.addAll(found.all());
        return base;
    }

    private static String name(String name) {
        return BUILT_IN + "/" + name + ENDING;
    }

    private static byte[] bytes(String name, @Nullable Path own) {
        try (InputStream in = own != null && Files.isRegularFile(own)
                ? Files.newInputStream(own)
                : Bases.class.getResourceAsStream("/" + name(name))) {
            if (in == null) {
                throw new IllegalArgumentException("there is no snapshot «" + name + "»");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.quorate.policy;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/**
 * The packs at hand: those the program was built with, and those of a folder, which replace them by their ids. Each is
 * read when it is first asked for, and stays as it was then. Not safe for several threads.
 */
public final class PackLibrary {
    private static final String BUILT_IN = "/rules/policies/";
    private static final String FILE = "policy.yaml";

    private final Map<String, Form> forms;
    private final Agencies agencies;
    private final @Nullable Path rules;
    private final List<Path> sourceFolders;
    private final Map<String, Pack> read = new TreeMap<>();
    private final List<PackFault> warnings = new ArrayList<>();

    /**
     * Names where packs are.
     *
     * @param forms the obligations of the catalogue, each with what a clause of it may say
     * @param rules a folder that looks like {@code rules/}; null for the built-in packs alone
     * @param sources a folder with the texts to check quotations against; null where there is none
     */
    public PackLibrary(Map<String, Form> forms, @Nullable Path rules, @Nullable Path sources) {
        this.forms = forms;
        this.rules = rules;
        this.sourceFolders = sources == null ? List.of() : List.of(sources);
        this.agencies = AgencyFile.read(rules);
    }

    /** The agencies that are listed. */
    public Agencies agencies() {
        return agencies;
    }

    /**
     * The pack of that id; empty where there is none.
     *
     * @throws PackException where it has faults
     */
    public Optional<Pack> pack(String id) {
        Pack known = read.get(id);
        if (known != null || !isId(id)) {
            return Optional.ofNullable(known);
        }
        Optional<Pack> pack = find(id);
        pack.ifPresent(one -> read.put(id, one));
        return pack;
    }

    /** The known id that was most likely meant; empty where none is near. */
    public Optional<String> nearest(String id) {
        return NearestName.to(id, ids());
    }

    /** The warnings about the packs read so far. */
    public List<PackFault> warnings() {
        return List.copyOf(warnings);
    }

    /** An id is a plain folder name, so that it never leads out of the folder of packs. */
    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(each -> each == '-' || Character.isLetterOrDigit(each));
    }

    private Optional<Pack> find(String id) {
        if (rules != null) {
            Path folder = rules.resolve("policies").resolve(id);
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return Optional.of(read(
                        id, bytes(folder.resolve(FILE)), folder.resolve(FILE).toString(), sourcesOf(folder)));
            }
        }
        try (InputStream in = PackLibrary.class.getResourceAsStream(BUILT_IN + id + "/" + FILE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(id, in.readAllBytes(), "rules/policies/" + id + "/" + FILE, sourceFolders));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> sourcesOf(Path folder) {
        List<Path> folders = new ArrayList<>(sourceFolders);
        folders.add(folder.resolve("sources"));
        folders.add(folder.resolveSibling("sources"));
        return folders;
    }

    private Pack read(String id, byte[] bytes, String name, List<Path> sources) {
        Faults faults = new Faults(name);
        Optional<Pack> pack = PackFile.read(id, bytes, forms, agencies, new Quotations(sources), faults);
        List<PackFault> grave =
                faults.all().stream().filter(one -> !one.warning()).toList();
        if (!grave.isEmpty()) {
            throw new PackException(grave);
        }
        warnings.addAll(faults.all());
        return pack.orElseThrow();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            PackFault fault = new PackFault(file.toString(), 1, 1, "a file that cannot be read", "a pack", null, false);
            throw new PackException(List.of(fault));
        }
    }

    /** The ids of all packs at hand, sorted. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(BuiltInFolders.in("rules/policies"));
        if (rules != null && Files.isDirectory(rules.resolve("policies"))) {
            try (Stream<Path> folders = Files.list(rules.resolve("policies"))) {
                folders.filter(folder -> Files.isRegularFile(folder.resolve(FILE)))
                        .forEach(folder -> ids.add(String.valueOf(folder.getFileName())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return ids;
    }

    /** All packs at hand, by id. */
    public SortedMap<String, Pack> all() {
        SortedMap<String, Pack> all = new TreeMap<>();
        ids().forEach(id -> pack(id).ifPresent(pack -> all.put(id, pack)));
        return all;
    }
}

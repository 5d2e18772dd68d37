package org.quorate.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.quorate.time.Calendars;

/**
 * The packs at hand: those the program was built with, and those of a folder, which replace them by their ids. Each is
 * read when it is first asked for, and stays as it was then. Not safe for several threads.
 */
public final class PackLibrary {
    private static final String BUILT_IN = "/rules/policies/";
    private static final String FILE = "policy.yaml";

    private final Map<String, Form> forms;
    private final Agencies agencies;
    private final Calendars calendars;
    private final List<Path> folders;
    private final List<Path> sourceFolders;
    private final Map<String, String> texts;
    private final Map<String, PackFile.Read> read = new TreeMap<>();
    private final Set<String> beingRead = new LinkedHashSet<>();
    private final Set<PackFault> warnings = new LinkedHashSet<>();

    /**
     * Names where packs are.
     *
     * @param forms the obligations of the catalogue, each with what a clause of it may say
     * @param rules a folder that looks like {@code rules/}; null for the built-in packs alone
     * @param sources a folder with the texts to check quotations against; null where there is none
     * @throws PackException where two packs of the folder have one id, or its agencies or calendars have faults
     */
    public PackLibrary(Map<String, Form> forms, @Nullable Path rules, @Nullable Path sources) {
        this(
                forms,
                AgencyFile.read(rules),
                Calendars.with(CalendarFolder.read(rules)),
                rules == null ? List.of() : List.of(rules.resolve("policies")),
                sources == null ? List.of() : List.of(sources),
                Map.of());
        folders.forEach(Twins::refuse);
    }

    private PackLibrary(
            Map<String, Form> forms,
            Agencies agencies,
            Calendars calendars,
            List<Path> folders,
            List<Path> sourceFolders,
            Map<String, String> texts) {
        this.forms = forms;
        this.agencies = agencies;
        this.calendars = calendars;
        this.folders = folders;
        this.sourceFolders = sourceFolders;
        this.texts = texts;
    }

    /** A library that knows the same packs, but looks for each in this folder of packs first. */
    public PackLibrary lookingFirstIn(Path packs) {
        List<Path> all = new ArrayList<>(List.of(packs));
        all.addAll(folders);
        return new PackLibrary(forms, agencies, calendars, all, sourceFolders, texts);
    }

    /** A library that knows the same packs, but those of these ids as they are written here. */
    public PackLibrary withTexts(Map<String, String> written) {
        return new PackLibrary(forms, agencies, calendars, folders, List.of(), written);
    }

    /** A pack as it is written, and those it extends, by their ids. */
    public SortedMap<String, String> texts(Pack pack) {
        SortedMap<String, String> all = new TreeMap<>();
        Optional<Pack> next = Optional.of(pack);
        while (next.isPresent()) {
            String id = next.get().id();
            all.put(
                    id,
                    written(id, FILE, (bytes, name, sources) -> new String(bytes, StandardCharsets.UTF_8))
                            .orElseThrow());
            next = Optional.ofNullable(next.get().extended()).flatMap(parent -> pack(parent.split("@", 2)[0]));
        }
        return all;
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
        return find(id).map(PackFile.Read::pack);
    }

    private Optional<PackFile.Read> find(String id) {
        PackFile.Read known = read.get(id);
        if (known != null || !isId(id)) {
            return Optional.ofNullable(known);
        }
        beingRead.add(id);
        try {
            Optional<PackFile.Read> pack = look(id);
            pack.ifPresent(one -> read.put(id, one));
            return pack;
        } finally {
            beingRead.remove(id);
        }
    }

    /**
     * What the documents of a pack say, and what of it is judged; empty where nobody wrote it down.
     *
     * @throws PackException where the file has faults
     */
    public List<Statement> statements(Pack pack) {
        return written(pack.id(), "statements.yaml", (bytes, name, sources) -> statements(pack, bytes, name, sources))
                .orElse(List.of());
    }

    private static List<Statement> statements(Pack pack, byte[] bytes, String name, List<Path> sources) {
        Faults faults = new Faults(name);
        List<Statement> statements = StatementFile.read(pack, bytes, new Quotations(sources), faults);
        if (faults.count() > 0) {
            throw new PackException(faults.all());
        }
        return statements;
    }

    /**
     * A pack as it would be with other values, which is read like any other: it extends the pack, counts days as it does,
     * and has an id of its own.
     *
     * @param changes clauses as a pack writes them, by name, each on a line of its own; read in the order of the lines
     * @throws PackException with the faults of the changes; their lines are those of the changes, from 1
     */
    public Pack changed(Pack pack, List<String> changes) {
        String yaml = ChangedPack.yaml(pack, changes, countsWorkingDays(pack));
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return read(ChangedPack.id(pack), bytes, "--set", sourceFolders).pack();
    }

    /** Whether days are working days where the pack does not say. */
    private boolean countsWorkingDays(Pack pack) {
        return written(pack.id(), FILE, (bytes, name, sources) -> YamlFile.read(bytes, new Faults(name)))
                .flatMap(read -> read)
                .flatMap(root -> root.get("days"))
                .filter(days ->
                        days instanceof Located.Text unit && unit.value().equals("working days"))
                .isPresent();
    }

    /** The pack that another extends, {@code id} or {@code id@version}. */
    private Optional<PackFile.Parent> parent(Located.Text written, Faults faults) {
        String[] halves = written.value().split("@", 2);
        if (beingRead.contains(halves[0])) {
            faults.add(written, "a circle: " + String.join(" → ", beingRead) + " → " + halves[0], "a pack further up");
            return Optional.empty();
        }
        Optional<PackFile.Read> parent = find(halves[0]);
        if (parent.isEmpty()) {
            faults.unknown(new Located.Text(halves[0], written.line(), written.column()), "the id of a pack", ids());
            return Optional.empty();
        }
        List<Era> eras = parent.get().eras();
        if (halves.length == 2) {
            eras = pinned(eras, halves[1]);
            if (eras.isEmpty()) {
                faults.unknown(
                        new Located.Text(halves[1], written.line(), written.column()),
                        "a version of «" + halves[0] + "»",
                        parent.get().pack().versions());
            }
        }
        return Optional.of(new PackFile.Parent(parent.get().pack(), eras, written.value()));
    }

    /** The one version that a pack keeps to, on all days; of several stretches the last. */
    private static List<Era> pinned(List<Era> eras, String version) {
        List<Era> kept =
                eras.stream().filter(era -> version.equals(era.version())).toList();
        return kept.isEmpty()
                ? kept
                : List.of(new Era(
                        InForce.ALWAYS, version, kept.get(kept.size() - 1).clauses()));
    }

    /** The known id that was most likely meant; empty where none is near. */
    public Optional<String> nearest(String id) {
        return NearestName.to(id, ids());
    }

    /** The warnings about agencies that the packs read so far name and that are not listed. */
    public List<PackFault> unlistedAgencies() {
        return warnings.stream()
                .filter(one -> one.kind() == PackFault.Kind.UNLISTED_AGENCY)
                .toList();
    }

    /** The warnings about the packs read so far. */
    public List<PackFault> warnings() {
        return List.copyOf(warnings);
    }

    /** An id is a plain folder name, so that it never leads out of the folder of packs. */
    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(each -> each == '-' || Character.isLetterOrDigit(each));
    }

    /** Does something with a pack as it is written: its bytes, what its file is called, and where its sources may lie. */
    private interface Reader<T> {
        T read(byte[] bytes, String name, List<Path> sources);
    }

    private Optional<PackFile.Read> look(String id) {
        return written(id, FILE, (bytes, name, sources) -> read(id, bytes, name, sources));
    }

    private <T> Optional<T> written(String id, String of, Reader<T> reader) {
        String text = of.equals(FILE) ? texts.get(id) : null;
        if (text != null) {
            return Optional.of(reader.read(text.getBytes(StandardCharsets.UTF_8), id + "/" + of, sourceFolders));
        }
        Optional<Path> folder = folderOf(id);
        if (folder.isPresent()) {
            Path file = folder.get().resolve(of);
            return !Files.isRegularFile(file)
                    ? Optional.empty()
                    : Optional.of(
                            reader.read(YamlFile.bytes(file, "a pack"), file.toString(), sourcesOf(folder.get())));
        }
        try (InputStream in = PackLibrary.class.getResourceAsStream(BUILT_IN + id + "/" + of)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(reader.read(in.readAllBytes(), "rules/policies/" + id + "/" + of, sourceFolders));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first folder with a pack of that id; empty where only the program may have it. */
    private Optional<Path> folderOf(String id) {
        return folders.stream()
                .map(packs -> packs.resolve(id))
                .filter(folder -> Files.isRegularFile(folder.resolve(FILE)))
                .findFirst();
    }

    private List<Path> sourcesOf(Path folder) {
        List<Path> folders = new ArrayList<>(sourceFolders);
        folders.add(folder.resolve("sources"));
        folders.add(folder.resolveSibling("sources"));
        return folders;
    }

    private PackFile.Read read(String id, byte[] bytes, String name, List<Path> sources) {
        Faults faults = new Faults(name);
        Optional<PackFile.Read> pack = PackFile.read(
                id,
                bytes,
                new PackFile.Known(forms, agencies, calendars),
                new Quotations(sources),
                faults,
                this::parent);
        List<PackFault> grave =
                faults.all().stream().filter(one -> !one.warning()).toList();
        faults.all().stream().filter(PackFault::warning).forEach(warnings::add);
        if (!grave.isEmpty()) {
            throw new PackException(grave);
        }
        return pack.orElseThrow();
    }

    /** The ids of all packs at hand, sorted. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(BuiltInFolders.in("rules/policies"));
        folders.stream().filter(Files::isDirectory).forEach(folder -> ids.addAll(idsIn(folder)));
        return ids;
    }

    /** The names of the folders in a folder that hold a pack, sorted. */
    public static Set<String> idsIn(Path packs) {
        try (Stream<Path> inside = Files.list(packs)) {
            Set<String> ids = new TreeSet<>();
            inside.filter(folder -> Files.isRegularFile(folder.resolve(FILE)))
                    .forEach(folder -> ids.add(String.valueOf(folder.getFileName())));
            return ids;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All packs at hand, by id. */
    public SortedMap<String, Pack> all() {
        SortedMap<String, Pack> all = new TreeMap<>();
        ids().forEach(id -> pack(id).ifPresent(pack -> all.put(id, pack)));
        return all;
    }
}

package org.quorate.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.time.Calendars;
import org.quorate.time.Nation;

/** Reads one {@code policy.yaml}, and tells all its faults at once. */
final class PackFile {
    private static final Set<String> KEYS = Set.of("id", "title", "board", "nation", "inForce", "sources", "clauses");
    private static final Set<String> SOURCE_KEYS = Set.of("title", "file", "address", "digest", "retrieved");
    private static final Set<String> IN_FORCE_KEYS = Set.of("from", "to");

    private final Faults faults;
    private final Located.Mapping root;
    private final Quotations quotations;

    private PackFile(Located.Mapping root, Faults faults, Quotations quotations) {
        this.root = root;
        this.faults = faults;
        this.quotations = quotations;
    }

    /**
     * Reads a pack.
     *
     * @param folder its folder's name, which is its id
     * @return the pack; empty where it has a fault that is no warning
     */
    static Optional<Pack> read(
            String folder,
            byte[] bytes,
            Map<String, Form> forms,
            Agencies agencies,
            Quotations quotations,
            Faults faults) {
        return YamlFile.read(bytes, faults)
                .map(root ->
                        new PackFile(root, faults, quotations).pack(folder, Quotations.digest(bytes), forms, agencies));
    }

    private Pack pack(String folder, String digest, Map<String, Form> forms, Agencies agencies) {
        known(root, KEYS, "a key of a pack");
        String id = text("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            Located at = root.get("id").orElse(root);
            faults.add(at, at.shown(), "the name of the pack's folder, «" + folder + "»");
        }
        Map<String, Source> sources = sources();
        List<Clause> clauses = clauses(id, new ClauseReader(faults, forms, agencies, sources, quotations));
        new Overlaps(faults, root).check(clauses);
        Nation nation = nation();
        return new Pack(
                id,
                text("title"),
                text("board"),
                nation,
                inForce(),
                List.copyOf(sources.values()),
                clauses,
                Calendars.builtIn().of(nation, Map.of(), Set.of()),
                digest);
    }

    private void known(Located.Mapping mapping, Set<String> keys, String what) {
        mapping.entries().forEach(entry -> {
            if (!keys.contains(entry.key().value())) {
                faults.unknown(
                        entry.key(),
                        what + ": " + String.join(", ", keys.stream().sorted().toList()),
                        keys);
            }
        });
    }

    private String text(String key) {
        Optional<Located> value = root.get(key);
        if (value.isPresent()
                && value.get() instanceof Located.Text text
                && !text.value().isBlank()) {
            return text.value();
        }
        faults.add(
                value.orElse(root),
                value.isPresent() ? value.get().shown() : "no «" + key + "»",
                "«" + key + "» with a text");
        return "";
    }

    private Nation nation() {
        String name = text("nation");
        Optional<Nation> nation = Nation.of(name);
        if (nation.isEmpty() && root.get("nation").orElse(root) instanceof Located.Text at) {
            List<String> ids = Arrays.stream(Nation.values()).map(Nation::id).toList();
            faults.unknown(at, "one of " + String.join(", ", ids), ids);
        }
        return nation.orElse(Nation.ENGLAND);
    }

    private InForce inForce() {
        if (root.get("inForce").orElse(null) instanceof Located.Mapping mapping) {
            known(mapping, IN_FORCE_KEYS, "a key of inForce");
            InForce inForce = new InForce(date(mapping, "from"), date(mapping, "to"));
            if (inForce.from() != null && inForce.to() != null && inForce.to().isBefore(inForce.from())) {
                faults.add(mapping, "an end before the beginning", "«to» on or after «from»");
            }
            return inForce;
        }
        root.get("inForce").ifPresent(at -> faults.add(at, at.shown(), "a map such as «{ from: 2008-04-01 }»"));
        return new InForce(null, null);
    }

    private @Nullable LocalDate date(Located.Mapping mapping, String key) {
        Located value = mapping.get(key).orElse(null);
        if (value == null) {
            return null;
        }
        try {
            return value instanceof Located.Text text ? LocalDate.parse(text.value()) : refuseDate(value);
        } catch (DateTimeException noDate) {
            return refuseDate(value);
        }
    }

    private @Nullable LocalDate refuseDate(Located value) {
        faults.add(value, value.shown(), "a date such as «2008-04-01»");
        return null;
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        Located value = root.get("sources").orElse(null);
        if (!(value instanceof Located.Mapping mapping)) {
            faults.add(
                    value == null ? root : value,
                    value == null ? "no «sources»" : value.shown(),
                    "the documents it quotes, by name");
            return sources;
        }
        for (Located.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Located.Mapping source) {
                sources.put(entry.key().value(), source(entry.key(), source));
            } else {
                faults.add(entry.value(), entry.value().shown(), "a map with title and file");
            }
        }
        return sources;
    }

    private Source source(Located.Text key, Located.Mapping source) {
        known(source, SOURCE_KEYS, "a key of a source");
        Map<String, String> values = new LinkedHashMap<>();
        source.entries()
                .forEach(entry -> entry.value()
                        .texts()
                        .forEach(text -> values.put(entry.key().value(), text.value())));
        String file = values.getOrDefault("file", values.getOrDefault("address", ""));
        if (file.isEmpty()) {
            faults.add(source, "a source without «file» or «address»", "one of the two");
        } else if (values.containsKey("file") && !Quotations.isPlainName(file)) {
            faults.add(
                    source,
                    "the file «" + file + "»",
                    "a file name without a path; documents are looked for in a folder «sources»");
        }
        Source made = new Source(
                key.value(), values.getOrDefault("title", ""), file, values.get("digest"), values.get("retrieved"));
        quotations
                .textOf(file)
                .ifPresentOrElse(
                        document -> digest(made, document, source),
                        () -> faults.warn(
                                source,
                                "the text of «" + file + "», which is not at hand",
                                "a folder «sources» beside the pack, or --sources, to check quotations against"));
        return made;
    }

    private void digest(Source source, byte[] document, Located at) {
        if (source.digest() != null && !source.digest().equals(Quotations.digest(document))) {
            faults.add(
                    at, "a text of «" + source.file() + "» with another digest", "the text the pack was written from");
        }
    }

    private List<Clause> clauses(String policy, ClauseReader reader) {
        Located value = root.get("clauses").orElse(null);
        if (!(value instanceof Located.Mapping mapping)) {
            faults.add(
                    value == null ? root : value,
                    value == null ? "no «clauses»" : value.shown(),
                    "clauses by their names");
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        for (Located.Entry entry : mapping.entries()) {
            reader.read(policy, entry).ifPresent(clauses::add);
        }
        return clauses;
    }
}

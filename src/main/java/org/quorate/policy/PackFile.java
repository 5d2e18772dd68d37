package org.quorate.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Digests;
import org.quorate.time.Calendars;
import org.quorate.time.Nation;

/** Reads one {@code policy.yaml}, and tells all its faults at once. */
final class PackFile {
    private static final Set<String> KEYS = Set.of(
            "id",
            "title",
            "board",
            "nation",
            "inForce",
            "extends",
            "days",
            "closureDays",
            "workingDays",
            "agencyMap",
            "sources",
            "versions",
            "clauses");
    private static final List<String> DAYS = List.of("calendar days", "working days");

    private final PackText text;
    private final Faults faults;
    private final Located.Mapping root;
    private final Quotations quotations;

    private PackFile(Located.Mapping root, Faults faults, Quotations quotations) {
        this.text = new PackText(root, faults);
        this.root = root;
        this.faults = faults;
        this.quotations = quotations;
    }

    /** What is known before any pack is read: what clauses may say, who the agencies are, who works when. */
    record Known(Map<String, Form> forms, Agencies agencies, Calendars calendars) {}

    /** A pack and what another needs that takes its clauses over. */
    record Read(Pack pack, List<Era> eras) {}

    /**
     * Reads a pack.
     *
     * @param folder its folder's name, which is its id
     * @param parent finds the pack that this one extends, by what it writes there and where
     * @return the pack; empty where it is no YAML
     */
    static Optional<Read> read(
            String folder,
            byte[] bytes,
            Known known,
            Quotations quotations,
            Faults faults,
            BiFunction<Located.Text, Faults, Optional<Parent>> parent) {
        return YamlFile.read(bytes, faults).map(root -> {
            PackFile file = new PackFile(root, faults, quotations);
            Located written = root.get("extends").orElse(null);
            Parent extended = written instanceof Located.Text name
                    ? parent.apply(name, faults).orElse(null)
                    : null;
            if (written != null && !(written instanceof Located.Text)) {
                faults.add(written, written.shown(), "the id of one pack");
            }
            return file.pack(folder, bytes, known, extended);
        });
    }

    /**
     * The pack that another extends.
     *
     * @param pack the pack
     * @param eras its clauses, on all its days, or of the one version that the other keeps to
     * @param written how the other writes it
     */
    record Parent(Pack pack, List<Era> eras, String written) {}

    private Read pack(String folder, byte[] bytes, Known known, @Nullable Parent parent) {
        text.faults().known(root, KEYS, "a key of a pack");
        String id = id(folder);
        SourceReader sources = new SourceReader(text, quotations);
        Map<String, Source> own = sources.read(parent != null);
        Spans spans = new Spans(daysAreWorkingDays());
        Versions versions = new Versions(text, new Origin(id, faults, spans, own));
        List<Era.Written> written = versions.read();
        versions.warnOfGaps(written);
        List<Era> eras = Era.over(written, parent == null ? List.of() : parent.eras());
        AgencyMap map = new AgencyMapReader(text, known.agencies()).read(parent == null ? null : parent.pack());
        Nation nation = nation(parent);
        Map<LocalDate, String> closures = closures();
        Set<LocalDate> working = workingDays();
        working.stream()
                .filter(closures::containsKey)
                .forEach(day -> faults.add(
                        root.get("workingDays").orElse(root),
                        "«" + day + "», which is among «closureDays» too",
                        "each day either closed or worked"));
        Pack pack = new Pack(
                id,
                text.text(root, "title"),
                text.text(root, "board"),
                nation,
                parent == null ? null : parent.written(),
                eras.stream()
                        .map(era -> new Clause.Stretch(era.days(), era.version()))
                        .distinct()
                        .toList(),
                List.copyOf(own.values()),
                List.of(),
                map,
                known.calendars().of(nation, closures, working),
                parent == null
                        ? Digests.of(bytes)
                        : Digests.of(bytes, parent.pack().digest().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        ClauseReader reader = new ClauseReader(known.forms(), known.agencies(), map, quotations);
        List<Clause> clauses = new Clauses(pack, reader).read(eras);
        new Overlaps(faults).check(clauses);
        if (eras.stream().allMatch(era -> era.clauses().isEmpty())) {
            faults.add(root, "a pack without clauses", "clauses by their names under «clauses»");
        }
        return new Read(Clauses.into(pack, clauses), eras);
    }

    private String id(String folder) {
        String id = text.text(root, "id");
        if (!id.isEmpty() && !id.equals(folder)) {
            Located at = root.get("id").orElse(root);
            faults.add(at, at.shown(), "the name of the pack's folder, «" + folder + "»");
        }
        return id;
    }

    private Nation nation(@Nullable Parent parent) {
        if (parent != null && root.get("nation").isEmpty()) {
            return parent.pack().nation();
        }
        String name = text.text(root, "nation");
        Optional<Nation> nation = Nation.of(name);
        if (nation.isEmpty() && root.get("nation").orElse(root) instanceof Located.Text at) {
            List<String> ids = Arrays.stream(Nation.values()).map(Nation::id).toList();
            faults.unknown(at, "one of " + String.join(", ", ids), ids);
        }
        return nation.orElse(Nation.ENGLAND);
    }

    private boolean daysAreWorkingDays() {
        Located days = root.get("days").orElse(null);
        if (days instanceof Located.Text unit && !DAYS.contains(unit.value())) {
            faults.unknown(unit, "one of " + String.join(", ", DAYS), DAYS);
        } else if (days != null && !(days instanceof Located.Text)) {
            faults.add(days, days.shown(), "one of " + String.join(", ", DAYS));
        }
        return days instanceof Located.Text unit && unit.value().equals("working days");
    }

    /** Days on which nobody works, by date, each with the reason. */
    private Map<LocalDate, String> closures() {
        return days("closureDays");
    }

    private Set<LocalDate> workingDays() {
        return days("workingDays").keySet();
    }

    /** The days under a key: dates with reasons, or dates alone. */
    private Map<LocalDate, String> days(String key) {
        Map<LocalDate, String> days = new TreeMap<>();
        Located value = root.get(key).orElse(null);
        if (value instanceof Located.Mapping mapping) {
            for (Located.Entry entry : mapping.entries()) {
                LocalDate day = text.date(entry.key());
                if (day != null && entry.value() instanceof Located.Text reason) {
                    days.put(day, reason.value());
                } else if (day != null) {
                    faults.add(entry.value(), entry.value().shown(), "the reason");
                }
            }
        } else if (value != null) {
            for (Located.Text each : value.texts()) {
                LocalDate day = text.date(each);
                if (day != null) {
                    days.put(day, "closed");
                }
            }
        }
        return days;
    }
}

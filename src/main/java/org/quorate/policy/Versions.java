package org.quorate.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the dated versions of a pack on a line of days. Each takes over the one before, up to the day before the next
 * begins; a trial holds on its own days only, and what comes after it builds on what was before it.
 */
final class Versions {
    private static final Set<String> KEYS = Set.of("version", "from", "to", "trial", "clauses");

    private final PackText text;
    private final Faults faults;
    private final Origin origin;
    private final List<Version> versions = new ArrayList<>();

    private record Version(String name, InForce days, boolean trial, Map<String, Located.Entry> clauses, Located at) {}

    Versions(PackText text, Origin origin) {
        this.text = text;
        this.faults = text.faults();
        this.origin = origin;
    }

    /** What the pack writes, version by version; one without versions has a single one. */
    List<Era.Written> read() {
        Map<String, Located.Entry> ground = clauses(text.root());
        InForce inForce = text.inForce();
        Located list = text.root().get("versions").orElse(null);
        if (list == null) {
            String name = inForce.from() == null ? null : inForce.from().toString();
            return List.of(new Era.Written(inForce, name, List.of(ground), origin));
        }
        if (!(list instanceof Located.Items items)) {
            faults.add(list, list.shown(), "a list of versions, each with version, from and clauses");
            return List.of();
        }
        items.values().forEach(this::version);
        return line(inForce, ground);
    }

    private void version(Located value) {
        if (!(value instanceof Located.Mapping version)) {
            faults.add(value, value.shown(), "a version with version, from and clauses");
            return;
        }
        text.faults().known(version, KEYS, "a key of a version");
        InForce days = text.days(version);
        String name = text.text(version, "version");
        if (days.from() == null && !versions.isEmpty()) {
            faults.add(version, "a version without «from»", "the day from which it holds");
            return;
        }
        boolean trial = PackText.isTrue(version, "trial");
        if (trial && days.to() == null) {
            faults.add(version, "a trial without «to»", "the last day of the trial");
        }
        check(name, days, version);
        versions.add(new Version(name, days, trial, clauses(version), version));
    }

    private void check(String name, InForce days, Located at) {
        for (Version earlier : versions) {
            if (earlier.name.equals(name)) {
                faults.add(at, "a second version «" + name + "»", "a name of its own for each version");
            }
        }
        LocalDate before = versions.isEmpty()
                ? null
                : versions.get(versions.size() - 1).days.from();
        if (before != null && days.from() != null && !days.from().isAfter(before)) {
            faults.add(
                    at,
                    "a version from " + days.from() + " behind one from " + before,
                    "versions in the order of their days");
        }
    }

    private Map<String, Located.Entry> clauses(Located.Mapping of) {
        Map<String, Located.Entry> clauses = new LinkedHashMap<>();
        Located value = of.get("clauses").orElse(null);
        if (value instanceof Located.Mapping mapping) {
            mapping.entries().forEach(entry -> clauses.put(entry.key().value(), entry));
        } else if (value != null) {
            faults.add(value, value.shown(), "clauses by their names");
        }
        return clauses;
    }

    private List<Era.Written> line(InForce inForce, Map<String, Located.Entry> ground) {
        List<Era.Written> line = new ArrayList<>();
        List<Map<String, Located.Entry>> layers = new ArrayList<>(List.of(ground));
        List<InForce> trials =
                versions.stream().filter(Version::trial).map(Version::days).toList();
        for (int index = 0; index < versions.size(); index++) {
            Version version = versions.get(index);
            List<Map<String, Located.Entry>> changes = new ArrayList<>(layers);
            changes.add(version.clauses);
            List<InForce> days = version.trial ? List.of(version.days) : outside(trials, untilTheNext(index));
            days.stream()
                    .flatMap(stretch -> stretch.overlap(inForce).stream())
                    .forEach(stretch -> line.add(new Era.Written(stretch, version.name, changes, origin)));
            if (!version.trial) {
                layers.add(version.clauses);
            }
        }
        return line;
    }

    private static List<InForce> outside(List<InForce> trials, InForce days) {
        List<InForce> rest = List.of(days);
        for (InForce trial : trials) {
            rest = rest.stream().flatMap(one -> one.without(trial).stream()).toList();
        }
        return rest;
    }

    /** A version's days end on its own last day, or on the day before the next version begins. */
    private InForce untilTheNext(int index) {
        Version version = versions.get(index);
        @Nullable LocalDate next = null;
        for (int later = index + 1; later < versions.size() && next == null; later++) {
            next = versions.get(later).trial ? null : versions.get(later).days.from();
        }
        if (next == null) {
            return version.days;
        }
        LocalDate last = next.minusDays(1);
        return new InForce(
                version.days.from(),
                version.days.to() != null && version.days.to().isBefore(last) ? version.days.to() : last);
    }

    /** Warns of days between two versions on which none holds, and of a version that holds on no day. */
    void warnOfGaps(List<Era.Written> line) {
        versions.forEach(version -> {
            if (line.stream().noneMatch(written -> version.name.equals(written.version()))) {
                faults.warn(
                        version.at,
                        "the version «" + version.name + "», which no day has in force",
                        "days of its own for each version");
            }
            LocalDate end = version.days.to();
            boolean last = version.equals(versions.get(versions.size() - 1));
            if (end != null
                    && !last
                    && line.stream().noneMatch(written -> written.days().covers(end.plusDays(1)))) {
                faults.warn(
                        version.at, "no version on " + end.plusDays(1), "a version for each day up to the next one's");
            }
        });
    }
}

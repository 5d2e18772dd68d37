package org.quorate.waiver;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Kind;
import org.quorate.finding.Waived;
import org.quorate.policy.Faults;
import org.quorate.policy.Located;
import org.quorate.policy.PackException;
import org.quorate.policy.YamlFile;

/** Reads a {@code waivers.yaml}, and tells all its faults at once. */
public final class WaiverFile {
    /** What the file says of itself. */
    static final String SCHEMA = "quorate.waivers/1";

    private static final Set<String> KEYS = Set.of("schema", "waivers");
    private static final Set<String> WAIVER = Set.of(
            "fingerprint", "duty", "given-for", "reason", "approved-by", "approved-on", "from", "until", "ended");
    private static final Set<String> BREACH = Set.of("kind", "due-by", "done-at");
    private static final Set<String> ENDED = Set.of("on", "by");
    private static final Pattern DATE_OR_INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    private final Faults faults;

    private WaiverFile(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads one.
     *
     * @throws PackException with all its faults, or where it cannot be read
     */
    public static Waivers read(Path file) {
        return read(file.toString(), YamlFile.bytes(file, "a file of waivers («waive add» writes one)"));
    }

    static Waivers read(String name, byte[] bytes) {
        Faults faults = new Faults(name);
        List<Waiver> waivers = YamlFile.read(bytes, faults)
                .map(root -> new WaiverFile(faults).waivers(root))
                .orElse(List.of());
        if (faults.count() > 0) {
            throw new PackException(faults.all());
        }
        return new Waivers(waivers);
    }

    private List<Waiver> waivers(Located.Mapping root) {
        faults.known(root, KEYS, "a key of a file of waivers");
        if (!(root.get("schema").orElse(root) instanceof Located.Text schema)
                || !schema.value().equals(SCHEMA)) {
            Located at = root.get("schema").orElse(root);
            faults.add(at, at == root ? "no «schema»" : at.shown(), "«schema: " + SCHEMA + "»");
        }
        List<Waiver> waivers = new ArrayList<>();
        Located list = root.get("waivers").orElse(root);
        if (list instanceof Located.Items items) {
            for (Located one : items.values()) {
                waiver(one, waivers);
            }
        } else if (list == root || !list.shown().equals("«»")) {
            faults.add(list, list == root ? "no «waivers»" : list.shown(), "«waivers» with a list");
        }
        return waivers;
    }

    private void waiver(Located at, List<Waiver> waivers) {
        if (!(at instanceof Located.Mapping mapping)) {
            faults.add(at, at.shown(), "a waiver: a map of keys and values");
            return;
        }
        int before = faults.count();
        faults.known(mapping, WAIVER, "a key of a waiver");
        String fingerprint = text(mapping, "fingerprint", "the fingerprint of one duty");
        if (!fingerprint.isEmpty() && !FINGERPRINT.matcher(fingerprint).matches()) {
            Located where = mapping.get("fingerprint").orElse(at);
            faults.add(where, where.shown(), "a fingerprint of 32 hexadecimal digits; a waiver names one duty exactly");
        }
        SortedMap<String, String> duty = duty(mapping);
        Breach givenFor = breach(mapping);
        String reason = text(mapping, "reason", "why the breach is let pass");
        String approvedBy = text(mapping, "approved-by", "the id of who agreed");
        LocalDate approvedOn = date(mapping, "approved-on", true);
        LocalDate until = date(mapping, "until", true);
        LocalDate from = date(mapping, "from", false);
        Waiver.Ended ended = ended(mapping);
        if (faults.count() > before || approvedOn == null || until == null) {
            return;
        }
        LocalDate first = from == null ? approvedOn : from;
        if (until.isBefore(first)) {
            Located where = mapping.get("until").orElse(at);
            faults.add(where, where.shown(), "a day on or after " + first + ", on which it begins");
            return;
        }
        Waiver one = new Waiver(
                fingerprint,
                duty,
                new Waived(approvedBy, approvedOn, until, reason),
                givenFor,
                first,
                ended,
                mapping.line());
        refuseOverlap(one, mapping, waivers);
        waivers.add(one);
    }

    private void refuseOverlap(Waiver one, Located at, List<Waiver> others) {
        for (Waiver other : others) {
            boolean overlap = other.fingerprint().equals(one.fingerprint())
                    && other.meets(one)
                    && !other.last().isBefore(one.from())
                    && !one.last().isBefore(other.from());
            if (overlap) {
                faults.add(
                        at,
                        "a second waiver of the duty of line " + other.line() + " that holds on the same days",
                        "one waiver of a duty on any day");
            }
        }
    }

    private SortedMap<String, String> duty(Located.Mapping of) {
        SortedMap<String, String> parts = new TreeMap<>();
        Located value = of.get("duty").orElse(null);
        if (value instanceof Located.Mapping mapping) {
            faults.known(mapping, DutyParts.NAMES, "a part of a duty");
            for (Located.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Located.Text text && !text.value().contains("*")) {
                    parts.put(entry.key().value(), text.value());
                } else {
                    faults.add(entry.value(), entry.value().shown(), "one id; a waiver names one duty exactly");
                }
            }
        } else if (value != null) {
            faults.add(value, value.shown(), "the parts of the duty: a map of names and ids");
        }
        return parts;
    }

    private @Nullable Breach breach(Located.Mapping of) {
        Located value = of.get("given-for").orElse(null);
        if (value instanceof Located.Mapping mapping) {
            faults.known(mapping, BREACH, "a key of given-for");
            Kind kind = kind(mapping);
            String dueBy = dateOrInstant(mapping, "due-by");
            String doneAt = dateOrInstant(mapping, "done-at");
            return kind == null ? null : new Breach(kind, dueBy, doneAt);
        }
        if (value != null) {
            faults.add(value, value.shown(), "a map such as «{ kind: late, due-by: 2026-04-12, done-at: 2026-04-13 }»");
        }
        return null;
    }

    private @Nullable Kind kind(Located.Mapping of) {
        Located value = of.get("kind").orElse(of);
        for (Kind kind : Breach.KINDS) {
            if (value instanceof Located.Text text && text.value().equals(kind.id())) {
                return kind;
            }
        }
        String kinds = Breach.KINDS.stream().map(Kind::id).collect(Collectors.joining(", "));
        faults.add(value, value == of ? "no «kind»" : value.shown(), "in which way the duty was breached: " + kinds);
        return null;
    }

    /** As findings print a deadline and what was done. */
    private @Nullable String dateOrInstant(Located.Mapping of, String key) {
        Located value = of.get(key).orElse(null);
        if (value == null) {
            return null;
        }
        if (value instanceof Located.Text text
                && DATE_OR_INSTANT.matcher(text.value()).matches()) {
            return text.value();
        }
        faults.add(
                value,
                value.shown(),
                "a date or an instant as findings have them: «2026-04-13», «2026-04-13T09:00:00Z»");
        return null;
    }

    private Waiver.@Nullable Ended ended(Located.Mapping of) {
        Located value = of.get("ended").orElse(null);
        if (value instanceof Located.Mapping mapping) {
            faults.known(mapping, ENDED, "a key of ended");
            LocalDate on = date(mapping, "on", true);
            String by = text(mapping, "by", "the id of who ended it");
            return on == null ? null : new Waiver.Ended(on, by);
        }
        if (value != null) {
            faults.add(value, value.shown(), "a map such as «{ on: 2026-04-01, by: p7 }»");
        }
        return null;
    }

    private String text(Located.Mapping of, String key, String what) {
        Located value = of.get(key).orElse(null);
        if (value instanceof Located.Text text && !text.value().isBlank()) {
            return text.value();
        }
        faults.add(value == null ? of : value, value == null ? "no «" + key + "»" : value.shown(), what);
        return "";
    }

    private @Nullable LocalDate date(Located.Mapping of, String key, boolean needed) {
        Located value = of.get(key).orElse(null);
        if (value == null) {
            if (needed) {
                faults.add(of, "no «" + key + "»", "«" + key + "» with a date");
            }
            return null;
        }
        try {
            if (value instanceof Located.Text text) {
                return LocalDate.parse(text.value());
            }
        } catch (DateTimeException noDate) {
            // told below, like anything else that is no date
        }
        faults.add(value, value.shown(), "a date such as «2026-06-30»");
        return null;
    }
}

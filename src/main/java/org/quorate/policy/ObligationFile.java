package org.quorate.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.RecordedConference;

/** Reads one {@code obligation.yaml}. */
public final class ObligationFile {
    /** The name of the file. */
    public static final String NAME = "obligation.yaml";

    /** What findings can be about. */
    public static final Set<String> SUBJECTS = Set.of(
            "case",
            "enquiry",
            "transfer",
            "conference",
            "report",
            "plan",
            "core-group",
            "disagreement",
            "complaint",
            "professional");

    /** What can stand for subjects that a source does not list. */
    public static final Set<String> STAND_INS = Set.of("conference", "plan", "core-group", "case");

    /** An id: small letters and hyphens. */
    public static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Set<String> KEYS = Set.of(
            "title",
            "subject",
            "over",
            "listed",
            "hidden",
            "needs",
            "needs-also",
            "untimed",
            "conference",
            "clause",
            "one-of",
            "figures",
            "words");
    private static final Set<String> FIGURE_KEYS =
            Set.of("id", "place", "title", "counts", "of", "with", "together", "one-is-enough");
    private static final Set<String> TOGETHER = Set.of("child", "agency at a conference");
    private static final Set<String> WORDS =
            Set.of("thing", "done", "missing", "holds", "fails", "due", "whether", "whole", "none");
    private static final Set<String> BRACES = Set.of(
            "report",
            "for-child",
            "who",
            "to",
            "child",
            "agency",
            "conference",
            "conference-id",
            "way",
            "document",
            "obligation",
            "subject",
            "enquiry",
            "transfer",
            "plan",
            "core-group",
            "disagreement",
            "complaint",
            "professional");
    private static final Pattern BRACE = Pattern.compile("\\{([^}]*)}");

    private final Located.Mapping root;
    private final Faults faults;

    private ObligationFile(Located.Mapping root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** The obligation of that id; empty where the file has faults, which are then noted. */
    public static Optional<Obligation> read(String id, byte[] bytes, Faults faults) {
        return YamlFile.read(bytes, faults).flatMap(root -> read(id, root, faults));
    }

    static Optional<Obligation> read(String id, Located.Mapping root, Faults faults) {
        int before = faults.count();
        Obligation read = new ObligationFile(root, faults).obligation(id);
        return faults.count() == before ? Optional.of(read) : Optional.empty();
    }

    private Obligation obligation(String id) {
        faults.known(root, KEYS, "a key of an obligation");
        if (!ID.matcher(id).matches()) {
            faults.add(root, "a folder «" + id + "»", "small letters and hyphens, such as «plan-shared»");
        }
        Located.Mapping listed = map(root, "listed");
        faults.known(listed, Set.of("in", "else"), "a key of «listed»");
        if (!listed.entries().isEmpty() && listed.entries().size() < 2) {
            faults.add(listed, "one of «in» and «else»", "both, such as «{ in: invitations, else: conference }»");
        }
        return new Obligation(
                id,
                needed("title"),
                oneOf(root, "subject", SUBJECTS, true),
                !oneOf(root, "over", Set.of("findings"), false).isEmpty(),
                oneOf(listed, "in", CaseSnapshot.parts(), false),
                oneOf(listed, "else", STAND_INS, false),
                hidden(),
                root.get("untimed").isEmpty(),
                needs(),
                text(root, "needs-also"),
                oneOf(root, "conference", RecordedConference.TYPES, false),
                form(),
                figures(id),
                words());
    }

    private Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>(CaseSnapshot.fields());
        known.addAll(CaseSnapshot.parts());
        for (Located.Entry entry : map(root, "hidden").entries()) {
            if (!known.contains(entry.key().value())) {
                faults.unknown(entry.key(), "a field or a part of the record", known);
            }
            hidden.put(entry.key().value(), word(entry.value(), STAND_INS));
        }
        return hidden;
    }

    private List<String> needs() {
        List<Located.Text> parts = root.get("needs").map(Located::texts).orElse(List.of());
        if (parts.isEmpty()) {
            faults.add(root.get("needs").orElse(root), "no «needs»", "the parts of the record that it needs");
        }
        return parts.stream().map(part -> word(part, CaseSnapshot.parts())).toList();
    }

    private Form form() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Located.Entry entry : map(root, "clause").entries()) {
            String kind = text(entry.value());
            try {
                Form.of(Map.of(entry.key().value(), kind), List.of());
                keys.put(entry.key().value(), kind);
            } catch (IllegalArgumentException unknown) {
                faults.add(
                        entry.value(),
                        entry.value().shown(),
                        "the kind of what stands there, such as «deadline of conference», «words of post, email», «number»");
            }
        }
        List<String> oneOf = new ArrayList<>();
        for (Located.Text key : root.get("one-of").map(Located::texts).orElse(List.of())) {
            oneOf.add(key.value());
            if (!keys.containsKey(key.value() + "?")) {
                faults.add(key, key.shown(), "a key of «clause» that may be left out");
            }
        }
        return Form.of(keys, oneOf);
    }

    private List<Obligation.Figure> figures(String id) {
        List<Obligation.Figure> figures = new ArrayList<>();
        Located written = root.get("figures").orElse(new Located.Items(List.of(), 1, 1));
        if (!(written instanceof Located.Items items)) {
            faults.add(written, written.shown(), "a list of figures");
            return figures;
        }
        for (Located one : items.values()) {
            if (one instanceof Located.Mapping figure) {
                faults.known(figure, FIGURE_KEYS, "a key of a figure");
                String together = oneOf(figure, "together", TOGETHER, false);
                figures.add(new Obligation.Figure(
                        needed(figure, "id"),
                        number(figure, "place"),
                        needed(figure, "title"),
                        needed(figure, "counts"),
                        nullable(text(figure, "of")),
                        figure.get("with").map(Located::texts).orElse(List.of()).stream()
                                .map(Located.Text::value)
                                .toList(),
                        nullable(together),
                        text(figure, "one-is-enough").equals("true")));
            } else {
                faults.add(one, one.shown(), "a figure of «" + id + "»: a map with id, title and counts");
            }
        }
        return figures;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Located.Mapping written = map(root, "words");
        faults.known(written, WORDS, "a key of «words»");
        for (Located.Entry entry : written.entries()) {
            String phrase = text(entry.value());
            Matcher braces = BRACE.matcher(phrase);
            while (braces.find()) {
                if (!BRACES.contains(braces.group(1))) {
                    faults.unknown(
                            new Located.Text(
                                    braces.group(1),
                                    entry.value().line(),
                                    entry.value().column()),
                            "a name in braces: " + String.join(", ", new TreeSet<>(BRACES)),
                            BRACES);
                }
            }
            words.put(entry.key().value(), phrase);
        }
        return words;
    }

    private String needed(String key) {
        return needed(root, key);
    }

    private String needed(Located.Mapping mapping, String key) {
        String text = text(mapping, key);
        if (text.isEmpty()) {
            faults.add(mapping.get(key).orElse(mapping), "no «" + key + "»", "«" + key + "», in a few words");
        }
        return text;
    }

    private int number(Located.Mapping mapping, String key) {
        String text = needed(mapping, key);
        if (!text.isEmpty() && !text.matches("[0-9]{1,6}")) {
            faults.add(mapping.get(key).orElse(mapping), "«" + text + "»", "a whole number");
        }
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private String oneOf(Located.Mapping mapping, String key, Collection<String> values, boolean needed) {
        Optional<Located> written = mapping.get(key);
        if (written.isEmpty()) {
            return needed ? needed(mapping, key) : "";
        }
        return word(written.get(), values);
    }

    private String word(Located written, Collection<String> values) {
        String value = text(written);
        if (!value.isEmpty() && !values.contains(value)) {
            String expected = "one of " + String.join(", ", new TreeSet<>(values));
            faults.unknown(new Located.Text(value, written.line(), written.column()), expected, values);
        }
        return value;
    }

    private String text(Located.Mapping mapping, String key) {
        return mapping.get(key).map(this::text).orElse("");
    }

    private String text(Located written) {
        if (written instanceof Located.Text text) {
            return text.value().strip();
        }
        faults.add(written, written.shown(), "a text");
        return "";
    }

    private Located.Mapping map(Located.Mapping mapping, String key) {
        Located written = mapping.get(key).orElse(new Located.Mapping(List.of(), 1, 1));
        if (written instanceof Located.Mapping found) {
            return found;
        }
        faults.add(written, written.shown(), "a map of keys and values");
        return new Located.Mapping(List.of(), written.line(), written.column());
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.quorate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** Reads one clause of a pack, whoever wrote its values. */
final class ClauseReader {
    private static final String OTHER_READING = "other-reading";
    private static final List<String> ALWAYS =
            List.of("when", "except", "modality", "cite", "note", OTHER_READING, "excusable", "exception");
    private static final List<String> SAME_IN_EVERY_READING = List.of("cite", "note", OTHER_READING);

    private static final Map<String, String> OTHER_MODALITIES = Map.of(
            "shall", "must",
            "will", "must",
            "required", "must",
            "shall-not", "must-not",
            "will-not", "must-not",
            "recommended", "should",
            "ought-to", "should",
            "can", "may");

    private final Map<String, Form> forms;
    private final Agencies agencies;
    private final AgencyMap map;
    private final Quotations quotations;

    ClauseReader(Map<String, Form> forms, Agencies agencies, AgencyMap map, Quotations quotations) {
        this.forms = forms;
        this.agencies = agencies;
        this.map = map;
        this.quotations = quotations;
    }

    /** What a clause says, without its place among the others. */
    record Said(
            String name,
            String obligation,
            Scope scope,
            Map<String, Requirement> requirements,
            Modality modality,
            List<Citation> citations,
            @Nullable String note,
            Map<String, String> origins,
            int line,
            int column) {}

    /** What the clause says; empty where its obligation is not known. */
    Optional<Said> read(WrittenClause clause) {
        Located.Text name = clause.name();
        String obligation = ClauseNames.obligation(name.value());
        Form form = forms.get(obligation);
        Faults faults = clause.origin().faults();
        if (form == null || !ClauseNames.isWellFormed(name.value())) {
            faults.unknown(name, "an obligation of the catalogue, or obligation[variant]", forms.keySet());
            return Optional.empty();
        }
        known(clause, form);
        hasOneOf(clause, form);
        checkOtherReading(clause);
        return Optional.of(new Said(
                name.value(),
                obligation,
                new ConditionReader(agencies, map, moments(form))
                        .read(clause.values().get("when"), clause.values().get("except")),
                requirements(clause, form),
                modality(clause),
                citations(clause),
                note(clause),
                origins(clause),
                name.line(),
                name.column()));
    }

    private static List<String> moments(Form form) {
        return form.keys().values().stream()
                .filter(key -> key.kind() == Form.Kind.DEADLINE)
                .map(Form.Key::choices)
                .findFirst()
                .orElse(List.of("conference"));
    }

    private static void known(WrittenClause clause, Form form) {
        Set<String> keys = new LinkedHashSet<>(form.keys().keySet());
        keys.addAll(ALWAYS);
        clause.values().values().forEach(value -> {
            if (!keys.contains(value.key().value())) {
                value.origin().faults().unknown(value.key(), "a key of this clause: " + String.join(", ", keys), keys);
            }
        });
        form.keys().forEach((key, of) -> {
            boolean bound = key.equals("within") && clause.values().containsKey("not-before");
            if (of.required() && !clause.values().containsKey(key) && !bound) {
                clause.origin().faults().add(clause.at(), "a clause without «" + key + "»", "«" + key + "»");
            }
        });
    }

    /** A reading that was not chosen is a map of what it changes, beside a note on the one that was. */
    private static void checkOtherReading(WrittenClause clause) {
        WrittenClause.Value other = clause.values().get(OTHER_READING);
        if (other == null) {
            return;
        }
        Faults faults = other.origin().faults();
        if (!(other.value() instanceof Located.Mapping changes)) {
            faults.add(
                    other.value(),
                    other.value().shown(),
                    "a map of what the other reading changes, such as «{ within: 10 days after the conference }»");
            return;
        }
        if (!clause.values().containsKey("note")) {
            faults.add(other.key(), "another reading without «note»", "a note that says which reading was chosen");
        }
        changes.entries().stream()
                .map(Located.Entry::key)
                .filter(key -> SAME_IN_EVERY_READING.contains(key.value()))
                .forEach(key -> faults.add(key, key.shown(), "a key that a reading can change"));
    }

    private static void hasOneOf(WrittenClause clause, Form form) {
        if (!form.oneOf().isEmpty()
                && form.oneOf().stream().noneMatch(key -> clause.values().containsKey(key))) {
            String keys = String.join("» or «", form.oneOf());
            clause.origin().faults().add(clause.at(), "a clause without «" + keys + "»", "one of them");
        }
    }

    private Map<String, Requirement> requirements(WrittenClause clause, Form form) {
        Map<String, Requirement> requirements = new LinkedHashMap<>();
        form.keys().forEach((key, of) -> {
            WrittenClause.Value value = clause.values().get(key);
            Requirement read =
                    value == null ? null : new ValueReader(value.origin(), agencies, map).read(value.value(), of);
            if (read != null) {
                requirements.put(key, read);
            }
        });
        for (String key : List.of("excusable", "exception")) {
            WrittenClause.Value value = clause.values().get(key);
            Form.Kind kind = key.equals("excusable") ? Form.Kind.FLAG : Form.Kind.TEXT;
            Requirement read = value == null
                    ? null
                    : new ValueReader(value.origin(), agencies, map)
                            .read(value.value(), new Form.Key(false, kind, List.of(), ""));
            if (read != null) {
                requirements.put(key, read);
            }
        }
        return requirements;
    }

    private static Modality modality(WrittenClause clause) {
        WrittenClause.Value value = clause.values().get("modality");
        List<String> ids = new ArrayList<>();
        String written = value == null
                ? ""
                : text(value.value()).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        for (Modality modality : Modality.values()) {
            if (written.equals(modality.id())) {
                return modality;
            }
            ids.add(modality.id());
        }
        String expected = "one of " + String.join(", ", ids);
        if (value != null && value.value() instanceof Located.Text word) {
            String nearest = OTHER_MODALITIES.get(written);
            value.origin()
                    .faults()
                    .add(
                            word,
                            word.shown(),
                            expected,
                            nearest != null
                                    ? nearest
                                    : NearestName.to(word.value(), ids).orElse(null));
        } else {
            clause.origin().faults().add(clause.at(), "a clause without «modality»", expected);
        }
        return Modality.MUST;
    }

    private static @Nullable String note(WrittenClause clause) {
        WrittenClause.Value value = clause.values().get("note");
        if (value != null && !(value.value() instanceof Located.Text)) {
            value.origin().faults().add(value.value(), value.value().shown(), "a text");
        }
        return value == null ? null : text(value.value());
    }

    /** For each value of another pack, that pack. */
    private static Map<String, String> origins(WrittenClause clause) {
        Map<String, String> origins = new LinkedHashMap<>();
        clause.values().forEach((key, value) -> origins.put(key, value.origin().pack()));
        return origins;
    }

    private List<Citation> citations(WrittenClause clause) {
        List<Citation> citations = new ArrayList<>();
        WrittenClause.Value cite = clause.values().get("cite");
        if (cite != null) {
            cite(cite, citations);
        }
        clause.olderCitations().forEach(older -> cite(older, citations));
        if (citations.isEmpty() && (cite == null || saysNothing(cite.value()))) {
            clause.origin()
                    .faults()
                    .add(
                            cite == null ? clause.at() : cite.value(),
                            cite == null
                                    ? "a clause without «cite»"
                                    : cite.value().shown(),
                            "a quotation, such as «cite: { guidance: \"…\" }»");
        }
        return List.copyOf(citations);
    }

    private static boolean saysNothing(Located cite) {
        return bySource(cite).allMatch(entry -> entry.value().texts().isEmpty());
    }

    private void cite(WrittenClause.Value value, List<Citation> citations) {
        bySource(value.value())
                .forEach(entry -> entry.value()
                        .texts()
                        .forEach(quote ->
                                citation(entry.key(), quote, value.origin()).ifPresent(citations::add)));
    }

    /** What is quoted from each source: {@code { guide: "…" }}, {@code { guide: ["…", "…"] }}, or a list of such. */
    private static Stream<Located.Entry> bySource(Located cite) {
        if (cite instanceof Located.Items items) {
            return items.values().stream().flatMap(ClauseReader::bySource);
        }
        return cite instanceof Located.Mapping mapping ? mapping.entries().stream() : Stream.empty();
    }

    private Optional<Citation> citation(Located.Text key, Located.Text quote, Origin origin) {
        Source source = origin.sources().get(key.value());
        if (source == null) {
            origin.faults()
                    .unknown(key, "a source of the pack", origin.sources().keySet());
            return Optional.empty();
        }
        if (quote.value().replace("…", "").isBlank()) {
            origin.faults().add(quote, "a quotation without words", "the words of «" + source.file() + "»");
        } else if (quotations.isWrong(quote.value(), source.file())) {
            origin.faults().add(quote, "the quotation " + quote.shown(), "words that stand in «" + source.file() + "»");
        } else if (quotations.isCutShort(quote.value(), source.file())) {
            origin.faults().warn(quote, "the quotation " + quote.shown() + ", which cuts a word in two", "whole words");
        }
        return Optional.of(new Citation(source.file(), quote.value()));
    }

    private static String text(Located value) {
        return value instanceof Located.Text text ? text.value() : Objects.toString(value.shown());
    }
}

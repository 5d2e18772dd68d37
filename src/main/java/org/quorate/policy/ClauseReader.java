package org.quorate.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one clause of a pack. */
final class ClauseReader {
    private static final Set<String> ALWAYS = Set.of("when", "modality", "cite", "note");
    private static final Set<String> WHEN = Set.of("conference", "started-by", "agency", "age");
    private static final Set<String> TYPES = Set.of("initial", "review", "pre-birth", "transfer-in");

    private final Faults faults;
    private final Map<String, Form> forms;
    private final Phrases phrases;
    private final Map<String, Source> sources;
    private final Quotations quotations;
    private final Set<String> seen = new HashSet<>();

    ClauseReader(
            Faults faults,
            Map<String, Form> forms,
            Agencies agencies,
            Map<String, Source> sources,
            Quotations quotations) {
        this.faults = faults;
        this.forms = forms;
        this.phrases = new Phrases(faults, agencies);
        this.sources = sources;
        this.quotations = quotations;
    }

    /** The clause; empty where its obligation is not known or it says nothing that can be judged. */
    Optional<Clause> read(String policy, Located.Entry entry) {
        Located.Text name = entry.key();
        int bracket = name.value().indexOf('[');
        String obligation = bracket < 0 ? name.value() : name.value().substring(0, bracket);
        Form form = forms.get(obligation);
        if (form == null || (bracket >= 0 && !name.value().endsWith("]"))) {
            faults.unknown(name, "an obligation of the catalogue, or obligation[variant]", forms.keySet());
            return Optional.empty();
        }
        if (!(entry.value() instanceof Located.Mapping body)) {
            faults.add(entry.value(), entry.value().shown(), "a map with at least modality and cite");
            return Optional.empty();
        }
        known(body, form);
        Requirement requirement = requirement(body, form);
        List<Citation> citations = citations(body);
        Map<String, Condition> conditions = conditions(body);
        Modality modality = modality(body);
        return Optional.of(new Clause(
                policy,
                name.value(),
                obligation,
                conditions,
                requirement,
                isTrue(body, "with-reason"),
                modality,
                citations,
                body.get("note").map(ClauseReader::text).orElse(null),
                seen.add(obligation),
                name.line()));
    }

    private void known(Located.Mapping body, Form form) {
        Set<String> keys = new LinkedHashSet<>(form.keys().keySet());
        keys.addAll(ALWAYS.stream().sorted().toList());
        body.entries().forEach(entry -> {
            if (!keys.contains(entry.key().value())) {
                faults.unknown(entry.key(), "a key of this clause: " + String.join(", ", keys), keys);
            }
        });
        form.keys().forEach((key, of) -> {
            if (of.required() && body.get(key).isEmpty()) {
                faults.add(body, "a clause without «" + key + "»", "«" + key + "»");
            }
        });
    }

    private Requirement requirement(Located.Mapping body, Form form) {
        for (Map.Entry<String, Form.Key> key : form.keys().entrySet()) {
            Located value = body.get(key.getKey()).orElse(null);
            if (value instanceof Located.Text phrase) {
                Requirement read = phrase(key.getKey(), phrase, key.getValue().anchors());
                if (read != null) {
                    return read;
                }
            } else if (value != null) {
                faults.add(value, value.shown(), "a short phrase");
            }
        }
        return new Requirement.Plain();
    }

    private @Nullable Requirement phrase(String key, Located.Text phrase, List<String> anchors) {
        return switch (key) {
            case "within" -> phrases.within(phrase, anchors);
            case "every" -> phrases.every(phrase, anchors);
            case "quorum" -> phrases.quorum(phrase);
            case "by" -> phrases.ways(phrase);
            default -> null;
        };
    }

    private Map<String, Condition> conditions(Located.Mapping body) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        Located when = body.get("when").orElse(null);
        if (when instanceof Located.Mapping mapping) {
            for (Located.Entry entry : mapping.entries()) {
                condition(entry).ifPresent(one -> conditions.put(entry.key().value(), one));
            }
        } else if (when != null) {
            faults.add(when, when.shown(), "a map such as «{ conference: initial }»");
        }
        return conditions;
    }

    private Optional<Condition> condition(Located.Entry entry) {
        List<Located.Text> values = entry.value().texts();
        if (!WHEN.contains(entry.key().value())) {
            faults.unknown(
                    entry.key(),
                    "a key of when: " + String.join(", ", WHEN.stream().sorted().toList()),
                    WHEN);
            return Optional.empty();
        }
        if (values.isEmpty()) {
            faults.add(entry.value(), entry.value().shown(), "a value or a list of values");
            return Optional.empty();
        }
        return switch (entry.key().value()) {
            case "age" -> Optional.ofNullable(phrases.age(values.get(0)));
            case "agency" ->
                Optional.of(new Condition.OneOf(
                        new LinkedHashSet<>(values.stream().map(phrases::agency).toList())));
            default -> Optional.of(new Condition.OneOf(types(values)));
        };
    }

    /** A pre-birth conference is an initial one throughout. */
    private Set<String> types(List<Located.Text> values) {
        Set<String> types = new LinkedHashSet<>();
        for (Located.Text value : values) {
            if (!TYPES.contains(value.value())) {
                faults.unknown(value, "one of initial, review, pre-birth, transfer-in", TYPES);
            }
            types.add(value.value());
        }
        if (types.contains("initial")) {
            types.add("pre-birth");
        }
        return types;
    }

    private Modality modality(Located.Mapping body) {
        Located value = body.get("modality").orElse(null);
        List<String> ids = new ArrayList<>();
        for (Modality modality : Modality.values()) {
            if (value != null && text(value).equals(modality.id())) {
                return modality;
            }
            ids.add(modality.id());
        }
        String expected = "one of " + String.join(", ", ids);
        if (value instanceof Located.Text word) {
            faults.unknown(word, expected, ids);
        } else {
            faults.add(body, "a clause without «modality»", expected);
        }
        return Modality.MUST;
    }

    private List<Citation> citations(Located.Mapping body) {
        List<Citation> citations = new ArrayList<>();
        Located cite = body.get("cite").orElse(null);
        if (cite instanceof Located.Mapping mapping) {
            for (Located.Entry entry : mapping.entries()) {
                entry.value()
                        .texts()
                        .forEach(quote -> citation(entry.key(), quote).ifPresent(citations::add));
            }
        }
        if (citations.isEmpty()) {
            faults.add(
                    cite == null ? body : cite,
                    cite == null ? "a clause without «cite»" : cite.shown(),
                    "a quotation, such as «cite: { guidance: \"…\" }»");
        }
        return citations;
    }

    private Optional<Citation> citation(Located.Text key, Located.Text quote) {
        Source source = sources.get(key.value());
        if (source == null) {
            faults.unknown(key, "a source of the pack", sources.keySet());
            return Optional.empty();
        }
        boolean wrong = quotations
                .textOf(source.file())
                .map(document -> !Quotations.stands(quote.value(), document))
                .orElse(false);
        if (wrong) {
            faults.add(quote, "the quotation " + quote.shown(), "words that stand in «" + source.file() + "»");
        }
        return Optional.of(new Citation(source.file(), quote.value()));
    }

    private boolean isTrue(Located.Mapping body, String key) {
        Located value = body.get(key).orElse(null);
        if (value != null && !text(value).equals("true") && !text(value).equals("false")) {
            faults.add(value, value.shown(), "true or false");
        }
        return value != null && text(value).equals("true");
    }

    private static String text(Located value) {
        return value instanceof Located.Text text ? text.value() : "";
    }
}

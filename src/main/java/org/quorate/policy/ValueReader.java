package org.quorate.policy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Audience;
import org.quorate.text.NearestName;
import org.quorate.time.Span;

/** Reads one value of a clause by the kind that its obligation takes; null where it says nothing, which is noted. */
final class ValueReader {
    private static final String FORMULAS = "a formula such as «childrens-social-care, police and health»,"
            + " «childrens-social-care and health or education», «childrens-social-care and 2 other agencies» or"
            + " «3 agencies in direct contact with the child» (the chair counts for no agency)";

    private final Faults faults;
    private final Spans spans;
    private final Agencies agencies;
    private final AgencyMap map;

    ValueReader(Origin origin, Agencies agencies, AgencyMap map) {
        this.faults = origin.faults();
        this.spans = origin.spans();
        this.agencies = agencies;
        this.map = map;
    }

    @Nullable
    Requirement read(Located value, Form.Key key) {
        if (key.kind() == Form.Kind.WORDS) {
            return words(value, key.choices());
        }
        if (key.kind() == Form.Kind.AGENCIES) {
            return agencies(value);
        }
        if (!(value instanceof Located.Text text)) {
            faults.add(value, value.shown(), "a short phrase");
            return null;
        }
        return switch (key.kind()) {
            case DEADLINE -> new Deadlines(faults, spans).read(text, key.choices());
            case EVERY -> new Deadlines(faults, spans).every(text, key.choices().get(0));
            case FORMULA -> formula(text);
            case NUMBER -> number(text);
            case LENGTH -> length(text, key.choices());
            case FLAG -> flag(text);
            default -> new Requirement.Text(text.value());
        };
    }

    private @Nullable Requirement formula(Located.Text text) {
        QuorumPhrase phrase = QuorumPhrase.of(text.value(), agencies, map);
        Optional<QuorumFormula> formula = phrase.formula();
        if (formula.isEmpty()) {
            faults.add(text, part(text, phrase.notUnderstood()), FORMULAS, phrase.meant());
            return null;
        }
        ConditionReader names = new ConditionReader(agencies, map, List.of());
        formula.get()
                .agencies()
                .forEach(name -> names.agency(new Located.Text(name, text.line(), text.column()), faults));
        return new Requirement.Quorum(formula.get());
    }

    private @Nullable Requirement number(Located.Text text) {
        Optional<Integer> number = Spans.number(text.value().strip().toLowerCase(Locale.ROOT));
        if (number.isEmpty()) {
            faults.add(text, text.shown(), "a whole number");
            return null;
        }
        return new Requirement.Count(number.get());
    }

    private @Nullable Requirement length(Located.Text text, List<String> meetings) {
        Optional<Span> span = spans.read(
                Arrays.asList(text.value().strip().toLowerCase(Locale.ROOT).split("\\s+")));
        if (span.isEmpty()) {
            faults.add(text, text.shown(), "a length such as «3 hours» or «28 days»");
            return null;
        }
        return new Requirement.Length(span.get(), meetings.isEmpty() ? null : meetings.get(0));
    }

    private @Nullable Requirement flag(Located.Text text) {
        if (!text.value().equals("true") && !text.value().equals("false")) {
            faults.add(text, text.shown(), "true or false");
        }
        return text.value().equals("true") ? new Requirement.Asked() : null;
    }

    /** {@code face-to-face or telephone}, or a list. */
    private @Nullable Requirement words(Located value, List<String> choices) {
        Set<String> words = new LinkedHashSet<>();
        for (Located.Text text : value.texts()) {
            String plain = String.join(" ", text.value().strip().split("\\s+"));
            for (String word : Audience.spelledOut(plain).split(",? or |,? and |, ?")) {
                Audience.meant(word, choices).ifPresentOrElse(words::add, () -> {
                    String nearest = NearestName.to(word, choices).orElse(null);
                    faults.add(text, part(text, word), "one or more of " + String.join(", ", choices), nearest);
                });
            }
        }
        if (words.isEmpty() && value.texts().isEmpty()) {
            faults.add(value, value.shown(), "one or more of " + String.join(", ", choices));
        }
        return words.isEmpty() ? null : new Requirement.Words(words);
    }

    /** What of a text was not understood: all of it, or one of several words. */
    private static String part(Located.Text whole, String word) {
        return word.isBlank() || word.equals(whole.value().strip())
                ? whole.shown()
                : "«" + word + "» in " + whole.shown();
    }

    private @Nullable Requirement agencies(Located value) {
        ConditionReader names = new ConditionReader(agencies, map, List.of());
        Set<String> words = new LinkedHashSet<>();
        value.texts().forEach(text -> words.add(names.agency(text, faults)));
        if (words.isEmpty()) {
            faults.add(value, value.shown(), "an agency or a list of agencies");
        }
        return words.isEmpty() ? null : new Requirement.Words(words);
    }
}

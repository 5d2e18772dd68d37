package org.quorate.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.facts.Moments;

/**
 * What a clause of an obligation may say beyond {@code when}, {@code modality}, {@code cite} and {@code note}. Its
 * {@code obligation.yaml} says it under {@code clause}: an optional key with a question mark, each with the kind of its
 * value, such as {@code within: deadline of enquiry} or {@code by: words of post, email}; and perhaps {@code one-of: [at,
 * within]}, where a clause has to have one of several. A rule beside a pack says the same in its annotation
 * {@code @takes}, with semicolons between.
 *
 * @param keys for each key what may stand there
 * @param oneOf keys of which a clause has to have at least one; none where it may go without
 */
public record Form(Map<String, Key> keys, List<String> oneOf) {
    private static final String NEVER = "never ";

    private static final String ONE_OF = "one of ";

    /** The kinds of values. */
    public enum Kind {
        /** A phrase for a deadline; the key's choices are the moments it may be reckoned from. */
        DEADLINE,
        /** A span from one meeting to the next; the key's choices begin with the name of that meeting. */
        EVERY,
        /** A formula of agencies. */
        FORMULA,
        /** Words out of the key's choices. */
        WORDS,
        /** Agencies. */
        AGENCIES,
        /** A whole number. */
        NUMBER,
        /** A length of time; the key's choice is the meeting that may last so long. */
        LENGTH,
        /** True or false. */
        FLAG,
        /** Words of the author's own. */
        TEXT
    }

    /**
     * One key.
     *
     * @param required whether a clause has to have it
     * @param kind the kind of its value
     * @param choices the moments or words it chooses from; empty where it is free
     * @param of whose moments, which words or which meeting, as the rule says it; empty where it is free
     * @param never what no deadline of a procedure would say, such as {@code after conference} of a report for it
     */
    public record Key(boolean required, Kind kind, List<String> choices, String of, List<String> never) {

        Key(boolean required, Kind kind, List<String> choices, String of) {
            this(required, kind, choices, of, List.of());
        }

        /** What may stand there, for whoever writes a pack. */
        public String described() {
            return switch (kind) {
                case DEADLINE -> "a deadline, from the moments of: " + of;
                case EVERY -> "a span";
                case FORMULA -> "a formula";
                case WORDS -> "some of: " + of;
                case AGENCIES -> "agencies";
                case NUMBER -> "a whole number";
                case LENGTH -> of.isEmpty() ? "a length each" : "a length of time";
                case FLAG -> "true or false";
                case TEXT -> "words of your own";
            };
        }
    }

    /** Reads the annotation of a rule of the user's own; an empty one takes nothing. */
    public static Form of(String takes) {
        Map<String, String> written = new LinkedHashMap<>();
        List<String> oneOf = List.of();
        for (String part : takes.split(";")) {
            if (part.strip().startsWith(ONE_OF)) {
                oneOf = Arrays.stream(part.strip().substring(ONE_OF.length()).split(","))
                        .map(String::strip)
                        .toList();
                continue;
            }
            String[] halves = part.strip().split(":", 2);
            if (!halves[0].isBlank()) {
                written.put(halves[0].strip(), halves.length == 1 ? "text" : halves[1].strip());
            }
        }
        return of(written, oneOf);
    }

    /**
     * Of keys with the kinds of their values. Whatever has a deadline may also have a target and a bound.
     *
     * @throws IllegalArgumentException where a kind is not known
     */
    public static Form of(Map<String, String> written, List<String> oneOf) {
        Map<String, Key> keys = new LinkedHashMap<>();
        written.forEach((name, kind) -> {
            boolean optional = name.endsWith("?");
            keys.put(optional ? name.substring(0, name.length() - 1) : name, key(!optional, kind));
        });
        Key deadline = keys.getOrDefault("within", keys.get("every"));
        if (deadline != null) {
            keys.putIfAbsent("target", new Key(false, deadline.kind(), deadline.choices(), deadline.of()));
        }
        if (keys.containsKey("within")) {
            Key within = keys.get("within");
            keys.putIfAbsent("not-before", new Key(false, Kind.DEADLINE, within.choices(), within.of()));
        }
        return new Form(keys, oneOf);
    }

    private static Key key(boolean required, String value) {
        String[] halves = value.split(" of ", 2);
        Kind kind = Kind.valueOf(halves[0].strip().toUpperCase(java.util.Locale.ROOT));
        List<String> choices = new ArrayList<>();
        List<String> of = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (String one : halves.length > 1 ? halves[1].split(",") : new String[0]) {
            String choice = one.strip();
            if (kind == Kind.DEADLINE && choice.startsWith(NEVER)) {
                never.add(choice.substring(NEVER.length()));
            } else {
                of.add(choice);
                choices.addAll(kind == Kind.DEADLINE ? Moments.of(choice) : List.of(choice));
            }
        }
        return new Key(required, kind, List.copyOf(choices), String.join(", ", of), List.copyOf(never));
    }
}

package org.quorate.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Moments;
import org.quorate.snapshot.RecordedConference;
import org.quorate.text.NearestName;

/** Reads what a clause asks under {@code when}, and whom it excepts under {@code except}. */
final class ConditionReader {
    private static final String NOT = "not ";

    /** What people write for a word of the format, in small letters. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("icpc", "initial"),
            Map.entry("initial conference", "initial"),
            Map.entry("rcpc", "review"),
            Map.entry("review conference", "review"),
            Map.entry("prebirth", "pre-birth"),
            Map.entry("transfer", "transfer-in"),
            Map.entry("yes", "true"),
            Map.entry("no", "false"),
            Map.entry("online", "virtual"),
            Map.entry("remote", "virtual"),
            Map.entry("video", "virtual"),
            Map.entry("face-to-face", "in-person"),
            Map.entry("ended", "discontinue"),
            Map.entry("ending", "discontinue"),
            Map.entry("end", "discontinue"),
            Map.entry("removed", "discontinue"),
            Map.entry("continued", "continue"),
            Map.entry("registered", "plan"));

    private static final List<String> FLAG = List.of("true", "false");
    private static final List<String> DECISIONS = List.of("plan", "no-plan", "continue", "discontinue");
    private static final Map<String, List<String>> WORDS = new TreeMap<>(Map.of(
            "conference", RecordedConference.TYPES,
            "started-by", RecordedConference.TYPES,
            "medium", List.of("in-person", "virtual", "hybrid"),
            "decision", DECISIONS,
            "split", FLAG,
            "unborn", FLAG,
            "crossed-version", FLAG));
    private static final Set<String> FREE = Set.of("category", "role", "team", "complaint");
    private static final Set<String> OF_CHILDREN = Set.of("age", "unborn");
    private static final String ON = "(?:^| )(?:at|on the day of) (?:the )?(?:time of (?:the )?)?(.+)";
    private static final Pattern HAPPENED =
            Pattern.compile("(?:the )?(.+?) has (not )?(?:happened|taken place)(?: yet)?");
    private static final Set<String> NUMBERS = Set.of("age", "review", "core-group");

    private final Agencies agencies;
    private final AgencyMap map;
    private final List<String> moments;

    /**
     * Reads conditions.
     *
     * @param moments the moments that may be compared
     */
    ConditionReader(Agencies agencies, AgencyMap map, List<String> moments) {
        this.agencies = agencies;
        this.map = map;
        this.moments = moments;
    }

    /** In which cases a clause asks. */
    Scope read(WrittenClause.@Nullable Value when, WrittenClause.@Nullable Value except) {
        Map<String, Condition> asked = when == null ? Map.of() : conditions(when.value(), when.origin(), "when");
        List<Map<String, Condition>> exceptions = new ArrayList<>();
        if (except != null) {
            List<Located> written =
                    except.value() instanceof Located.Items items ? items.values() : List.of(except.value());
            for (Located entry : written) {
                Map<String, Condition> excepted = conditions(entry, except.origin(), "except");
                warnOfNoCase(entry, excepted, asked, except.origin().faults());
                exceptions.add(excepted);
            }
            exceptions.removeIf(Map::isEmpty);
        }
        return new Scope(asked, List.copyOf(exceptions));
    }

    private static void warnOfNoCase(
            Located written, Map<String, Condition> excepted, Map<String, Condition> asked, Faults faults) {
        if (written instanceof Located.Mapping mapping) {
            for (Located.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                Condition those = excepted.get(key);
                Condition when = asked.get(key);
                if (those != null && when != null && those.isApartFrom(when)) {
                    faults.warn(
                            entry.value(),
                            "«" + key + ": " + those + "», which «when» leaves out already",
                            "an exception from what «when» asks");
                }
            }
        }
    }

    private Map<String, Condition> conditions(Located value, Origin origin, String of) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        if (value instanceof Located.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> condition(entry, origin, of)
                            .ifPresent(one -> conditions.put(entry.key().value(), one)));
        } else {
            origin.faults().add(value, value.shown(), "a map such as «{ conference: initial }»");
        }
        return conditions;
    }

    private Optional<Condition> condition(Located.Entry entry, Origin origin, String of) {
        String key = entry.key().value();
        List<Located.Text> values = entry.value().texts();
        boolean isMoment = key.equals("moment");
        if (!WORDS.containsKey(key)
                && !FREE.contains(key)
                && !NUMBERS.contains(key)
                && !isMoment
                && !key.equals("agency")) {
            unknown(entry.key(), origin, of, keys());
            return Optional.empty();
        }
        if (values.isEmpty()) {
            origin.faults().add(entry.value(), entry.value().shown(), "a value or a list of values");
            return Optional.empty();
        }
        if (values.size() > 1 && (isMoment || NUMBERS.contains(key))) {
            origin.faults().add(entry.value(), entry.value().shown(), "one value");
            return Optional.empty();
        }
        if (isMoment) {
            return ofMoment(values.get(0), origin);
        }
        Located.Text on = values.size() == 1 && OF_CHILDREN.contains(key) ? momentOf(values.get(0)) : null;
        if (on != null) {
            Located.Text asked = new Located.Text(
                    values.get(0).value().replaceFirst(ON, ""),
                    entry.value().line(),
                    entry.value().column());
            boolean bare = asked.value().isBlank() && key.equals("unborn");
            Located.Text value = bare ? new Located.Text("true", asked.line(), asked.column()) : asked;
            return meant(on, on.value(), origin)
                    .flatMap(moment -> condition(new Located.Entry(entry.key(), value), origin, of)
                            .map(one -> new Condition.On(one, moment)));
        }
        if (NUMBERS.contains(key)) {
            return range(values.get(0), origin, key.equals("age") ? "«10 and over»" : "«first» or «second or later»");
        }
        Set<String> words = new LinkedHashSet<>();
        boolean others = values.stream().allMatch(value -> value.value().startsWith(NOT));
        values.forEach(value -> words.add(word(key, others ? without(value) : value, origin)));
        if (words.contains("initial")) {
            // a pre-birth conference is an initial one throughout
            words.add("pre-birth");
        }
        return Optional.of(new Condition.OneOf(words, others));
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(WORDS.keySet());
        keys.addAll(FREE.stream().sorted().toList());
        keys.addAll(NUMBERS.stream().sorted().toList());
        keys.addAll(List.of("agency", "moment"));
        return keys;
    }

    private static void unknown(Located.Text key, Origin origin, String of, Set<String> known) {
        origin.faults()
                .unknown(
                        key,
                        "a key of " + of + ": "
                                + String.join(", ", known.stream().sorted().toList()),
                        known);
    }

    private static Located.Text without(Located.Text value) {
        String word = value.value().substring(NOT.length()).strip();
        return new Located.Text(word, value.line(), value.column() + NOT.length());
    }

    private String word(String key, Located.Text value, Origin origin) {
        List<String> known = WORDS.get(key);
        if (value.value().startsWith(NOT)) {
            origin.faults().add(value, value.shown(), "«not» before each of the values, or before none of them");
        } else if (known != null && !known.contains(value.value())) {
            String nearest = OTHER_WORDS.get(value.value().strip().toLowerCase(Locale.ROOT));
            origin.faults()
                    .add(
                            value,
                            value.shown(),
                            "one of " + String.join(", ", known),
                            nearest != null && known.contains(nearest)
                                    ? nearest
                                    : NearestName.to(value.value(), known).orElse(null));
        }
        return key.equals("agency") ? agency(value, origin.faults()) : value.value();
    }

    /** An agency's listed name; one that is not listed is kept, with a warning. */
    String agency(Located.Text name, Faults faults) {
        String canonical = map.names(name.value()) ? name.value() : agencies.canonical(name.value());
        if (!agencies.isListed(canonical) && !map.names(canonical)) {
            String nearest = NearestName.to(canonical, agencies.names()).orElse(null);
            faults.add(
                    name,
                    "the agency «" + canonical + "»",
                    "an agency of rules/agencies.yaml",
                    nearest,
                    PackFault.Kind.UNLISTED_AGENCY);
        }
        return canonical;
    }

    /** {@code 10 and over}, {@code under 10}, {@code 5 to 9}, {@code first}, {@code second or later}. */
    private static Optional<Condition> range(Located.Text phrase, Origin origin, String example) {
        String plain = phrase.value()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("first", "1")
                .replace("second", "2")
                .replace("third", "3")
                .replaceFirst("^(\\d+)(st|nd|rd|th)\\b", "$1")
                .replaceFirst("^(\\d+) ?\\+$", "$1 and over")
                .replaceFirst("^(\\d+) (review|core group)( conference)?\\b", "$1");
        String[] words = plain.split("\\s+");
        String tail = String.join(" ", Arrays.copyOfRange(words, Math.min(1, words.length), words.length));
        Optional<Integer> least = Spans.number(words[0]);
        if (words.length == 1 && least.isPresent()) {
            return Optional.of(new Condition.Range(least.get(), least.get()));
        }
        if (least.isPresent()
                && Set.of("and over", "or over", "or later", "and later", "or older")
                        .contains(tail)) {
            return Optional.of(new Condition.Range(least.get(), Integer.MAX_VALUE));
        }
        if (words.length == 2
                && words[0].equals("under")
                && Spans.number(words[1]).filter(one -> one > 0).isPresent()) {
            return Optional.of(new Condition.Range(0, Spans.number(words[1]).get() - 1));
        }
        if (words.length == 3 && words[1].equals("to") && least.isPresent()) {
            Optional<Integer> most = Spans.number(words[2]).filter(one -> one >= least.get());
            if (most.isPresent()) {
                return Optional.of(new Condition.Range(least.get(), most.get()));
            }
        }
        origin.faults().add(phrase, phrase.shown(), "a number or a range such as " + example);
        return Optional.empty();
    }

    /** The moment at whose day it is asked, as in {@code true at the conference}; null where it names none. */
    private static Located.@Nullable Text momentOf(Located.Text value) {
        Matcher named = Pattern.compile(".*?" + ON).matcher(value.value().toLowerCase(Locale.ROOT));
        return named.matches() ? new Located.Text(named.group(1).strip(), value.line(), value.column()) : null;
    }

    private Optional<String> meant(Located.Text at, String written, Origin origin) {
        Optional<String> moment = Moments.meant(written, moments);
        if (moment.isEmpty()) {
            String nearest = NearestName.to(written, moments).orElse(null);
            origin.faults().add(at, "the moment «" + written + "»", "one of " + String.join(", ", moments), nearest);
        }
        return moment;
    }

    /** {@code birth has happened}, {@code concern notification after: week 28 of pregnancy}. */
    private Optional<Condition> ofMoment(Located.Text phrase, Origin origin) {
        Matcher happened = HAPPENED.matcher(phrase.value().strip().toLowerCase(Locale.ROOT));
        return happened.matches()
                ? meant(phrase, happened.group(1), origin)
                        .map(moment -> new Condition.Happened(moment, happened.group(2) == null))
                : compared(phrase, origin);
    }

    /** {@code concern notification after: week 28 of pregnancy}. */
    private Optional<Condition> compared(Located.Text phrase, Origin origin) {
        String[] halves = phrase.value().split(":", 2);
        String left = halves[0].strip().toLowerCase(Locale.ROOT);
        boolean after = left.endsWith(" after");
        boolean by = left.endsWith(" by");
        if (halves.length < 2 || (!after && !by)) {
            origin.faults()
                    .add(
                            phrase,
                            phrase.shown(),
                            "a comparison such as «concern notification after: week 28 of pregnancy», or «birth has"
                                    + " happened»");
            return Optional.empty();
        }
        String written = left.substring(0, left.length() - (after ? 6 : 3)).replaceFirst("^the ", "");
        Optional<String> moment = meant(phrase, written, origin);
        Located.Text rest = new Located.Text(halves[1].strip(), phrase.line(), phrase.column());
        Requirement.ByWhen deadline = new Deadlines(origin.faults(), origin.spans()).read(rest, moments);
        return moment.isEmpty() || deadline == null
                ? Optional.empty()
                : Optional.of(new Condition.Compared(moment.get(), after, deadline));
    }
}

package org.quorate.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Moments;
import org.quorate.policy.Requirement.ByWhen;
import org.quorate.policy.Requirement.Direction;
import org.quorate.text.NearestName;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/** Reads the phrases for deadlines by one fixed grammar; {@code rules/README.md} shows it. */
final class Deadlines {
    private static final String SOONER = "whichever is (the )?(sooner|earlier|earliest|soonest)";
    private static final String LATER = "whichever is (the )?(later|latest)";

    /** Of how many words a phrase may be for a search for what it means. */
    private static final int LONGEST = 30;

    private final Faults faults;
    private final Spans spans;

    Deadlines(Faults faults, Spans spans) {
        this.faults = faults;
        this.spans = spans;
    }

    /** The deadline that a phrase says, reckoned from one of these moments; null where it says none, which is noted. */
    @Nullable
    ByWhen read(Located.Text phrase, List<String> moments) {
        String plain = Plainly.said(plain(phrase.value()));
        String rest = plain.replaceFirst(",? ?(" + SOONER + "|" + LATER + ")$", "");
        List<ByWhen> several = new ArrayList<>();
        for (String part : rest.split(",? or ")) {
            Optional<ByWhen> one = alternative(part.strip(), moments);
            if (one.isEmpty()) {
                return refuse(phrase, plain, moments);
            }
            several.add(one.get());
        }
        boolean chooses = !rest.equals(plain);
        if (several.size() > 1 && !chooses) {
            faults.add(
                    phrase,
                    phrase.shown(),
                    "at the end «, whichever is sooner» or «, whichever is later»",
                    phrase.value() + ", whichever is sooner");
            return null;
        }
        return several.size() == 1
                ? several.get(0)
                : new Requirement.Whichever(List.copyOf(several), plain.matches(".*" + SOONER));
    }

    /** The meeting-to-meeting span that a phrase says; null where it says none, which is noted. */
    Requirement.@Nullable Every every(Located.Text phrase, String meeting) {
        List<String> words = words(phrase.value());
        List<String> counted = words(Plainly.everySo(String.join(" ", words)));
        Optional<Span> span = spans.read(counted);
        if (span.isEmpty()) {
            faults.add(phrase, phrase.shown(), "a span such as «1 month» or «6 weeks»");
            return null;
        }
        return new Requirement.Every(span.get(), meeting);
    }

    /** One deadline, perhaps with a word on the day from which it is counted. */
    private Optional<ByWhen> alternative(String part, List<String> moments) {
        Optional<DayOne> said = DayOne.in(part);
        if (said.isEmpty()) {
            return one(words(part), moments);
        }
        DayOne dayOne = said.get();
        String named = dayOne.anchor();
        List<String> words = words(dayOne.phrase());
        boolean bare = named != null && direction(words) < 0;
        return one(bare ? words(dayOne.phrase() + " after the " + named) : words, moments)
                .flatMap(deadline -> dayOne.of(deadline, named == null ? null : meant(named, moments)));
    }

    private static String meant(String named, List<String> moments) {
        return Moments.meant(named, moments).orElse("");
    }

    private Optional<ByWhen> one(List<String> words, List<String> moments) {
        int of = words.indexOf("pregnancy") - 1;
        if (of > 0 && of == words.size() - 2 && words.get(of).equals("of")) {
            return week(words.subList(0, of));
        }
        int at = direction(words);
        if (at < 0) {
            return Optional.empty();
        }
        Optional<String> anchor = Moments.meant(anchor(words.subList(at + 1, words.size())), moments);
        if (at == 0) {
            boolean strictlyBefore = List.of("before", "by").contains(words.get(0));
            return anchor.filter(name -> strictlyBefore).map(Requirement.Before::new);
        }
        if (words.subList(0, at).equals(List.of("on", "the", "day"))) {
            return anchor.map(name -> new Requirement.Within(new Span(0, Unit.DAYS), Direction.AFTER, name));
        }
        if (words.get(at).equals("by")) {
            return Optional.empty();
        }
        Direction direction = words.get(at).equals("before") ? Direction.BEFORE : Direction.AFTER;
        return anchor.flatMap(name -> spans.read(withoutWithin(words.subList(0, at)))
                .map(span -> new Requirement.Within(span, direction, name)));
    }

    /** {@code by week 34 of pregnancy}, {@code week 24 of pregnancy}, {@code 12 weeks of pregnancy}. */
    private static Optional<ByWhen> week(List<String> words) {
        List<String> rest =
                List.of("by", "before", "at").contains(words.get(0)) ? words.subList(1, words.size()) : words;
        if (rest.size() != 2) {
            return Optional.empty();
        }
        String number = rest.get(0).equals("week") ? rest.get(1) : rest.get(1).equals("weeks") ? rest.get(0) : "";
        return Spans.number(number).filter(week -> week > 0 && week <= 45).map(Requirement.Week::new);
    }

    private static int direction(List<String> words) {
        for (int index = 0; index < words.size(); index++) {
            if (List.of("before", "after", "of", "by", "from").contains(words.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static List<String> withoutWithin(List<String> words) {
        return words.get(0).equals("within") ? words.subList(1, words.size()) : words;
    }

    private static String anchor(List<String> words) {
        List<String> bare = words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
        return String.join(" ", bare);
    }

    private @Nullable ByWhen refuse(Located.Text phrase, String plain, List<String> moments) {
        String expected = "a deadline such as «10 working days after the " + moments.get(0) + "» or «before the "
                + moments.get(0) + "», reckoned from one of: " + String.join(", ", moments);
        String meant = Plainly.meant(plain)
                .filter(said -> new Deadlines(new Faults(""), spans).read(at(phrase, said), moments) != null)
                .or(() -> corrected(plain, moments))
                .orElse(null);
        faults.add(phrase, phrase.shown(), expected, meant);
        return null;
    }

    private static Located.Text at(Located.Text place, String phrase) {
        return new Located.Text(phrase, place.line(), place.column());
    }

    /** The phrase with each word put right that is nearly one of the grammar's, where it then says something. */
    private Optional<String> corrected(String plain, List<String> moments) {
        String[] words = plain.split(" ");
        if (words.length > LONGEST) {
            return Optional.empty();
        }
        Set<String> known = new LinkedHashSet<>(List.of(
                "before",
                "after",
                "the",
                "working",
                "calendar",
                "by",
                "week",
                "pregnancy",
                "hour",
                "hours",
                "day",
                "days",
                "weeks",
                "month",
                "months",
                "of"));
        moments.forEach(moment -> known.addAll(Arrays.asList(moment.split(" "))));
        List<String> right = new ArrayList<>();
        for (String word : words) {
            boolean kept = known.contains(word) || Spans.number(word).isPresent();
            right.add(kept ? word : NearestName.to(word, known).orElse(word));
        }
        return one(right, moments).map(one -> String.join(" ", right));
    }

    private static String plain(String phrase) {
        return String.join(" ", words(phrase));
    }

    private static List<String> words(String phrase) {
        return Arrays.asList(phrase.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}

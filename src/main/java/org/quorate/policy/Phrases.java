package org.quorate.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Requirement.Direction;
import org.quorate.text.NearestName;
import org.quorate.time.Span;
import org.quorate.time.Unit;

/** The short phrases of a pack, read by one fixed grammar; {@code rules/README.md} shows them. */
final class Phrases {
    private static final int MOST = 10_000;
    private static final Set<String> WAYS = Set.of("face-to-face", "telephone", "video", "post", "email");

    private final Faults faults;
    private final Agencies agencies;

    Phrases(Faults faults, Agencies agencies) {
        this.faults = faults;
        this.agencies = agencies;
    }

    /** {@code 24 hours before the conference}, {@code 15 working days after the strategy discussion}, {@code before the conference}. */
    @Nullable
    Requirement within(Located.Text phrase, List<String> anchors) {
        List<String> words = words(phrase);
        int at = Math.max(words.indexOf("before"), words.indexOf("after"));
        if (at < 0 || at == words.size() - 1) {
            return refuse(phrase, anchors);
        }
        String anchor = String.join(" ", withoutArticle(words.subList(at + 1, words.size())));
        if (!anchors.contains(words.get(at) + " " + anchor)) {
            return refuse(phrase, anchors);
        }
        if (at == 0) {
            return words.get(0).equals("before") ? new Requirement.Before(anchor) : refuse(phrase, anchors);
        }
        Direction direction = words.get(at).equals("before") ? Direction.BEFORE : Direction.AFTER;
        return span(words.subList(0, at))
                .<Requirement>map(span -> new Requirement.Within(span, direction, anchor))
                .orElseGet(() -> refuse(phrase, anchors));
    }

    private @Nullable Requirement refuse(Located.Text phrase, List<String> anchors) {
        List<String> examples = new ArrayList<>();
        for (String anchor : anchors) {
            String[] halves = anchor.split(" ", 2);
            examples.add("10 working days " + halves[0] + " the " + halves[1]);
        }
        String expected = "a span such as «" + String.join("» or «", examples) + "»";
        faults.add(phrase, phrase.shown(), expected, corrected(phrase, anchors).orElse(null), false);
        return null;
    }

    /** The phrase with each word put right that is nearly one of the grammar's. */
    private static Optional<String> corrected(Located.Text phrase, List<String> anchors) {
        Set<String> known = new LinkedHashSet<>(List.of("before", "after", "the", "working"));
        for (Unit unit : Unit.values()) {
            known.addAll(
                    List.of(unit.word().replace("working ", ""), unit.word().replace("working ", "") + "s"));
        }
        anchors.forEach(anchor -> known.addAll(Arrays.asList(anchor.split(" "))));
        List<String> right = new ArrayList<>();
        for (String word : words(phrase)) {
            boolean kept = known.contains(word) || isNumber(word);
            right.add(kept ? word : NearestName.to(word, known).orElse(word));
        }
        String corrected = String.join(" ", right);
        return corrected.equals(phrase.value()) ? Optional.empty() : Optional.of(corrected);
    }

    /** {@code 1 month}, {@code month}, {@code 6 weeks}. */
    @Nullable
    Requirement every(Located.Text phrase, List<String> anchors) {
        List<String> words = words(phrase);
        List<String> spelled = words.equals(List.of("monthly")) ? List.of("1", "month") : words;
        List<String> counted = spelled.size() == 1 ? List.of("1", spelled.get(0)) : spelled;
        Optional<Span> span = span(counted);
        if (span.isEmpty()) {
            faults.add(phrase, phrase.shown(), "a span such as «1 month» or «6 weeks»");
            return null;
        }
        return new Requirement.Every(span.get(), anchors.get(0).replace("after ", ""));
    }

    private static Optional<Span> span(List<String> words) {
        if (words.size() < 2 || !isNumber(words.get(0))) {
            return Optional.empty();
        }
        String name = String.join(" ", words.subList(1, words.size()));
        int amount = Integer.parseInt(words.get(0));
        return Arrays.stream(Unit.values())
                .filter(unit -> name.equals(unit.word()) || name.equals(unit.word() + "s"))
                .findFirst()
                .filter(unit -> amount <= MOST)
                .map(unit -> new Span(amount, unit));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 6 && word.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** {@code childrens-social-care, police and health}. */
    @Nullable
    Requirement quorum(Located.Text phrase) {
        List<String> named = new ArrayList<>();
        for (String word : words(phrase)) {
            for (String name : word.split(",")) {
                if (!name.isEmpty() && !name.equals("and")) {
                    named.add(agencies.canonical(name));
                }
            }
        }
        if (named.isEmpty()) {
            faults.add(phrase, phrase.shown(), "agencies such as «childrens-social-care, police and health»");
            return null;
        }
        named.forEach(name -> warnOfUnlisted(name, phrase));
        return new Requirement.Quorum(new QuorumFormula(List.copyOf(new LinkedHashSet<>(named))));
    }

    /** {@code face-to-face or telephone}. */
    @Nullable
    Requirement ways(Located.Text phrase) {
        Set<String> ways = new LinkedHashSet<>(words(phrase));
        ways.remove("or");
        if (ways.isEmpty() || !WAYS.containsAll(ways)) {
            String nearest = ways.stream()
                    .filter(way -> !WAYS.contains(way))
                    .findFirst()
                    .flatMap(way -> NearestName.to(way, WAYS))
                    .orElse(null);
            faults.add(phrase, phrase.shown(), "ways such as «face-to-face or telephone»", nearest, false);
            return null;
        }
        return new Requirement.Ways(ways);
    }

    /** {@code 10 and over}. */
    @Nullable
    Condition age(Located.Text phrase) {
        List<String> words = words(phrase);
        if (words.size() == 3 && isNumber(words.get(0)) && words.subList(1, 3).equals(List.of("and", "over"))) {
            return new Condition.AtLeast(Integer.parseInt(words.get(0)));
        }
        faults.add(phrase, phrase.shown(), "an age such as «10 and over»");
        return null;
    }

    /** An agency's listed name; a name that is not listed is kept, with a warning. */
    String agency(Located.Text name) {
        String canonical = agencies.canonical(name.value());
        warnOfUnlisted(canonical, name);
        return canonical;
    }

    private void warnOfUnlisted(String name, Located.Text at) {
        if (!agencies.isListed(name)) {
            String nearest = NearestName.to(name, agencies.names()).orElse(null);
            faults.add(at, "the agency «" + name + "»", "an agency of rules/agencies.yaml", nearest, true);
        }
    }

    private static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    private static List<String> words(Located.Text phrase) {
        return Arrays.stream(phrase.value().strip().toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

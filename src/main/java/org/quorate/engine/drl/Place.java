package org.quorate.engine.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where in a file stands what the compiler speaks of: it names no line, or one of a source it generated. */
final class Place {
    private final DrlSource source;
    private final int from;
    private final int to;

    Place(DrlSource source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** Where those words stand, however spaced; −1 where they do not. Words of code go before words of a text. */
    int of(String words) {
        Matcher places = pattern(words).matcher(source.text()).region(from, to);
        int first = -1;
        while (places.find()) {
            if (source.code().charAt(places.start()) == source.text().charAt(places.start())) {
                return places.start();
            }
            first = first < 0 ? places.start() : first;
        }
        return first;
    }

    private static Pattern pattern(String words) {
        String spaced = words.codePoints()
                .filter(each -> !Character.isWhitespace(each))
                .mapToObj(each -> Pattern.quote(Character.toString(each)))
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile(words.matches("\\w.*") ? "(?<![\\w$])" + spaced : spaced);
    }

    /** Where the same stands that a generated source has at that place: what has most around it in common. */
    int like(String generated, int place) {
        Matcher name = Pattern.compile("[\\w$]+|.", Pattern.DOTALL).matcher(generated);
        if (place >= generated.length() || !name.find(place)) {
            return -1;
        }
        Matcher places = Pattern.compile(Pattern.quote(name.group()))
                .matcher(source.code())
                .region(from, to);
        int best = -1;
        int most = -1;
        while (places.find()) {
            int common =
                    common(generated, place, places.start(), 1) + common(generated, place - 1, places.start() - 1, -1);
            if (common > most) {
                most = common;
                best = places.start();
            }
        }
        return best;
    }

    /** How many characters agree from here on, spaces left aside. */
    private int common(String generated, int there, int here, int step) {
        int count = 0;
        int other = there;
        int own = here;
        while (true) {
            other = skip(generated, other, step);
            own = skip(source.text(), own, step);
            boolean within = other >= 0
                    && own >= 0
                    && other < generated.length()
                    && own < source.text().length();
            if (!within || generated.charAt(other) != source.text().charAt(own)) {
                return count;
            }
            count++;
            other += step;
            own += step;
        }
    }

    private static int skip(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at += step;
        }
        return at;
    }
}

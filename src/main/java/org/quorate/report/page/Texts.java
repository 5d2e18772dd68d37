package org.quorate.report.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that occur again and again, each kept once and meant by its place. Place 0 is nothing. */
final class Texts {
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** The place of a text; 0 for null. */
    int place(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        Integer known = places.putIfAbsent(text, places.size() + 1);
        return known == null ? places.size() : known;
    }

    /** The texts in the order of their places, from 1. */
    Iterable<String> inOrder() {
        return places.keySet();
    }

    /**
     * A sentence without its digits: sentences about different days and people differ in little else.
     *
     * @param pattern the sentence, with one mark for each run of digits
     * @param numbers the runs, one after the other, with commas between them
     */
    record Sentence(String pattern, String numbers) {
        /** Stands for a run of digits; no text of a finding has it, since it would be made visible. */
        static final char MARK = '\u0001';

        static Sentence of(String text) {
            StringBuilder pattern = new StringBuilder();
            StringBuilder numbers = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                char one = text.charAt(at);
                boolean digit = isDigit(one);
                boolean goesOn = digit && at > 0 && isDigit(text.charAt(at - 1));
                if (!digit) {
                    pattern.append(one);
                } else if (!goesOn) {
                    pattern.append(MARK);
                    numbers.append(numbers.isEmpty() ? "" : ",").append(one);
                } else {
                    numbers.append(one);
                }
            }
            return new Sentence(pattern.toString(), numbers.toString());
        }

        private static boolean isDigit(char one) {
            return one >= '0' && one <= '9';
        }
    }
}

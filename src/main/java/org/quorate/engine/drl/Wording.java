package org.quorate.engine.drl;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message of the compiler means, in plain words.
 *
 * @param words what the user wrote that it is about
 * @param type the class it is about; empty where it names none
 * @param found what was found
 * @param expected what was expected
 */
record Wording(String words, String type, String found, String expected) {
    private static final String A_NAME = "a name that its facts or variables have";

    /** Each kind of message: the first group is what the user wrote, the second a class. */
    private static final List<Kind> KINDS = List.of(
            kind(
                    "Unable to parse left part of expression: (.+)",
                    "«$1», which begins with nothing that the fact has",
                    A_NAME),
            kind("Unknown field (\\w+) on class (\\S+)", "«$1», which the fact does not have", A_NAME),
            kind(
                    "Unable to find class: (\\S+)",
                    "«$1», which is no kind of fact known here",
                    "a kind of fact that the file imports"),
            kind("Method (\\w+) on class (\\S+) with arguments .*", "«$1», which cannot be asked like that", A_NAME),
            kind("Unable to Analyse Expression (?:_this\\.)?(.+?):?", "«$1», which cannot be understood", A_NAME),
            kind(
                    "The method (\\w+)\\(.*\\) is undefined for the type (\\w+)",
                    "«$1», which a $2 does not have",
                    A_NAME),
            kind(
                    "The method (\\w+)\\(.*\\) in the type (\\w+) is not applicable for the arguments (.*)",
                    "«$1» with $3",
                    "what «$1» of $2 takes"),
            kind(
                    "(\\w+) cannot be resolved.*",
                    "«$1», which nothing before it explains",
                    "a variable, a class that the file imports, or «global org.quorate.duty.Owed owed»"),
            kind(
                    "Unknown accumulate function: '(\\w+)' .*",
                    "«$1», which is no function of accumulate",
                    "count, sum, collectList or another"),
            kind(
                    "For input string: (\".*\")",
                    "$1 where a number is asked",
                    "a number; though numbers belong to packs"),
            kind(
                    "Text '(.*)' could not be parsed.*",
                    "the date «$1»",
                    "a moment of the record; dates belong to packs"));

    private record Kind(Pattern message, String found, String expected) {}

    private static Kind kind(String message, String found, String expected) {
        return new Kind(Pattern.compile(message), found, expected);
    }

    /** The plain words for a message; empty where there are none. */
    static Optional<Wording> of(String message) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.message().matcher(message);
            if (matcher.matches()) {
                String type = matcher.groupCount() < 2 ? "" : matcher.group(2);
                return Optional.of(new Wording(
                        matcher.group(1), type, filled(kind.found(), matcher), filled(kind.expected(), matcher)));
            }
        }
        return Optional.empty();
    }

    private static String filled(String template, Matcher matcher) {
        String filled = template;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            filled = filled.replace("$" + group, matcher.group(group));
        }
        return filled;
    }
}

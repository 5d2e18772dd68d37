package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault at one place of a document.
 *
 * @param pointer the place
 * @param found what was found; null where something is missing
 * @param expected what was expected
 * @param nearest the known name that was most likely meant; null where none is near
 * @param ofName whether it is the name of the field that is at fault, not its value
 * @param location where it stands, if that is known already; null where the pointer says it
 */
record Fault(
        String pointer,
        @Nullable String found,
        String expected,
        @Nullable String nearest,
        boolean ofName,
        @Nullable JsonLocation location) {
    private static final int SHOWN = 60;
    private static final int POINTER_SHOWN = 200;

    /** What a date or time may be written with, and what no name of a person is. */
    private static final Pattern LIKE_A_MOMENT = Pattern.compile("[0-9TZtz:+./ -]{1,40}");

    private static final Pattern LIKE_A_WORD = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** A wrong value. */
    static Fault value(String pointer, String found, String expected, @Nullable String nearest) {
        return new Fault(pointer, found, expected, nearest, false, null);
    }

    /** A field that is not there. */
    static Fault missing(String pointer, String expected) {
        return new Fault(pointer, null, expected, null, false, null);
    }

    /** A short text in quotation marks; control characters and long texts never reach a message. */
    static String quoted(String text) {
        return quoted(text, SHOWN);
    }

    private static String quoted(String text, int longest) {
        StringBuilder shown = new StringBuilder("«");
        text.codePoints().limit(longest).forEach(point -> shown.append(visible(point)));
        return shown.append(text.codePointCount(0, text.length()) > longest ? "…»" : "»")
                .toString();
    }

    private static String visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "\\u%04x", point);
            default -> Character.toString(point);
        };
    }

    /** A text where a date or time was expected; other words of the record are not repeated. */
    static String shownAsMoment(String text) {
        return LIKE_A_MOMENT.matcher(text).matches() ? quoted(text) : "a text";
    }

    /** A text where one of a few words was expected; what is no such word is not repeated. */
    static String shownAsWord(String text, @Nullable String nearest) {
        return nearest != null || LIKE_A_WORD.matcher(text).matches() ? quoted(text) : "a text";
    }

    /** What a value is, without its text. */
    static String kindOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a text";
            case BOOLEAN -> value.asText();
            case NUMBER -> "a number";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    /** The whole, in one sentence. */
    String reason() {
        String maybe = nearest == null ? "" : " Maybe " + quoted(nearest) + " was meant.";
        String place = pointer.isEmpty() ? "The document" : "At " + quoted(pointer, POINTER_SHOWN);
        return found == null
                ? place + " " + expected + " is missing." + maybe
                : place + " stands " + found + "; expected was " + expected + "." + maybe;
    }
}

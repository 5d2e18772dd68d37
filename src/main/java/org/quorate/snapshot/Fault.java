package org.quorate.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fault at one place of a document.
 *
 * @param pointer the place
 * @param found what was found; null where something is missing
 * @param expected what was expected
 * @param nearest the known name that was most likely meant; null where none is near
 * @param ofName whether it is the name of the field that is at fault, not its value
 */
record Fault(
        String pointer,
        @Nullable String found,
        String expected,
        @Nullable String nearest,
        boolean ofName) {
    private static final int SHOWN = 60;

    /** A short text in quotation marks; control characters and long texts never reach a message. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("«");
        text.codePoints().limit(SHOWN).forEach(point -> {
            boolean plain = !Character.isISOControl(point)
                    && Character.getType(point) != Character.FORMAT
                    && Character.getType(point) != Character.SURROGATE;
            shown.append(plain ? Character.toString(point) : String.format(Locale.ROOT, "\\u%04x", point));
        });
        return shown.append(text.codePointCount(0, text.length()) > SHOWN ? "…»" : "»")
                .toString();
    }

    /** What a value is, without more of its text than a reader needs. */
    static String shown(JsonNode value) {
        if (value.isTextual()) {
            return quoted(value.asText());
        }
        if (value.isBoolean()) {
            return value.asText();
        }
        return value.isNull() ? "null" : value.isNumber() ? "a number" : value.isArray() ? "a list" : "an object";
    }

    /** The whole, in one sentence. */
    String reason() {
        String maybe = nearest == null ? "" : " Maybe «" + nearest + "» was meant.";
        String place = pointer.isEmpty() ? "The document" : "At " + Fault.quoted(pointer);
        return found == null
                ? place + " " + expected + " is missing." + maybe
                : place + " stands " + found + "; expected was " + expected + "." + maybe;
    }
}

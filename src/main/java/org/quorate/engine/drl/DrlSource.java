package org.quorate.engine.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.Obligation;
import org.quorate.policy.PackFault;

/**
 * One DRL file of the user's as it stands in the folder.
 *
 * @param name its name for a message, as the folder was named
 * @param path its path within the folder, with slashes
 * @param text its text
 * @param code the same with comments and the insides of strings blanked
 * @param obligation the obligation in whose folder it stands; null where it stands in none
 */
record DrlSource(
        String name,
        String path,
        String text,
        String code,
        @Nullable Obligation obligation) {

    DrlSource(String name, String path, String text, @Nullable Obligation obligation) {
        this(name, path, text, Code.of(text), obligation);
    }

    DrlSource(String name, String path, String text) {
        this(name, path, text, null);
    }

    /** Whether its rules look at findings, and are run once after all others. */
    boolean isOfPatterns() {
        return obligation == null ? path.startsWith("patterns/") : obligation.overFindings();
    }

    PackFault fault(int offset, String found, String expected, @Nullable String nearest) {
        return new PackFault(name, lineOf(offset), columnOf(offset), found, expected, nearest, PackFault.Kind.FAULT);
    }

    PackFault warning(int offset, String found, String expected) {
        return new PackFault(name, lineOf(offset), columnOf(offset), found, expected, null, PackFault.Kind.SUSPICIOUS);
    }

    /** The offset at which that line begins; the end of the text for a line behind it. */
    int line(int number) {
        int at = 0;
        for (int above = 1; above < number && at < text.length(); above++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }

    /** The offset of a character of a line, counted from 0. */
    int offset(int line, int column) {
        return Math.min(line(line) + Math.max(column, 0), text.length());
    }

    /** Where a word of code first stands; the beginning where it does not. */
    int placeOf(String regex) {
        Matcher word = Pattern.compile(regex).matcher(code);
        return word.find() ? word.start() : 0;
    }

    int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int lineOf(int offset) {
        return 1 + (int) text.chars().limit(offset).filter(each -> each == '\n').count();
    }

    private int columnOf(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}

package org.quorate.engine.drl;

/** Blanks what is no code, so that a search finds neither words of a comment nor those of a text. */
final class Code {
    private final String text;
    private final StringBuilder code;

    private Code(String text) {
        this.text = text;
        this.code = new StringBuilder(text);
    }

    /** The same text, every character at its place, with comments and the insides of strings as spaces. */
    static String of(String text) {
        return new Code(text).blanked();
    }

    private String blanked() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return code.toString();
    }

    private int next(int at) {
        if (text.startsWith("//", at)) {
            return blank(at, end("\n", at));
        }
        if (text.startsWith("/*", at)) {
            return blank(at, end("*/", at + 2));
        }
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            int end = endOfString(at, first);
            blank(at + 1, end - 1);
            return end;
        }
        return at + 1;
    }

    private int end(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int endOfString(int start, char quote) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private int blank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (code.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
        return to;
    }
}

package org.quorate.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at its blanks; a word that is longer than a line is cut. Widths are in code points. */
final class Wrap {
    private final int first;
    private final int further;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int first, int further) {
        this.first = first;
        this.further = further;
    }

    /**
     * The lines of a text; one empty line for an empty text.
     *
     * @param first how wide the first line may be
     * @param further how wide the others may be
     */
    static List<String> lines(String text, int first, int further) {
        Wrap wrap = new Wrap(first, further);
        for (String word : text.split(" ", -1)) {
            wrap.add(word);
        }
        wrap.next();
        return wrap.lines;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void add(String word) {
        String rest = word;
        if (used > 0 && used + 1 + length(rest) > width()) {
            next();
        }
        while (length(rest) > width()) {
            int cut = rest.offsetByCodePoints(0, width());
            line.append(rest, 0, cut);
            rest = rest.substring(cut);
            next();
        }
        String blank = used > 0 ? " " : "";
        line.append(blank).append(rest);
        used += blank.length() + length(rest);
    }

    private int width() {
        return lines.isEmpty() ? first : further;
    }

    private void next() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}

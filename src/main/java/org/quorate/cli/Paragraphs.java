package org.quorate.cli;

import org.apache.commons.text.WordUtils;
import org.quorate.text.Visible;

/** Plain text for people, wrapped at 100 columns; what a terminal would act on is made visible. */
final class Paragraphs {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** One line, or as many as it takes, each indented so far. */
    Paragraphs line(int indent, String words) {
        String before = " ".repeat(indent);
        String wrapped = WordUtils.wrap(Visible.of(words), WIDTH - indent, "\n", false);
        text.append(before).append(wrapped.replace("\n", "\n" + before)).append('\n');
        return this;
    }

    /** A line with a title, set off from what stands before. */
    Paragraphs title(String words) {
        return (text.isEmpty() ? this : gap()).line(0, words);
    }

    /** An empty line. */
    Paragraphs gap() {
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

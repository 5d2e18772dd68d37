package org.quorate.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.quorate.text.Visible;

/** Lines for a person at a terminal: no wider than it, and with nothing in them that it would act on but our colours. */
public final class Page {
    /** A blank at which no line is broken. */
    static final char NO_BREAK = '\u00a0';

    private static final int NARROWEST = 40;
    private static final int BOLD = 1;

    private final Writer writer;
    private final Look look;
    private final int width;

    /** Writes to that writer, which stays open. */
    public Page(Writer writer, Look look) {
        this.writer = writer;
        this.look = look;
        this.width = Math.max(NARROWEST, look.width());
    }

    int width() {
        return width;
    }

    /** An empty line. */
    public void blank() throws IOException {
        writer.write('\n');
    }

    /** A line that begins a section. */
    public void heading(String text) throws IOException {
        blank();
        painted(0, 0, text, BOLD, Wrap.length(text));
    }

    /** A text with each of its lines indented. */
    public void text(int indent, String text) throws IOException {
        painted(indent, indent, text, 0, 0);
    }

    /** An indented remark; nothing, where it is empty. */
    void note(String text) throws IOException {
        if (!text.isEmpty()) {
            text(2, text);
        }
    }

    /** A text that begins with a mark; further lines are indented by two more. */
    void marked(int indent, Mark mark, String words, String rest) throws IOException {
        painted(indent, indent + 2, words + rest, mark.colour(), Wrap.length(words));
    }

    /** A line as it is, cut nowhere: for rows of figures that are known to fit. */
    void row(String text) throws IOException {
        writer.write(Visible.of(text).stripTrailing());
        blank();
    }

    /** Indents the first line and the others, and paints so many of the first code points. */
    private void painted(int indent, int hanging, String text, int colour, int length) throws IOException {
        List<String> lines = Wrap.lines(Visible.of(text), width - indent, width - hanging);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).replace(NO_BREAK, ' ');
            writer.write(" ".repeat(index == 0 ? indent : hanging));
            writer.write(index == 0 ? paint(line, colour, length) : line);
            blank();
        }
    }

    private String paint(String line, int colour, int length) {
        if (!look.colour() || length == 0) {
            return line;
        }
        int end = line.offsetByCodePoints(0, Math.min(length, Wrap.length(line)));
        return "\u001b[" + colour + "m" + line.substring(0, end) + "\u001b[0m" + line.substring(end);
    }
}

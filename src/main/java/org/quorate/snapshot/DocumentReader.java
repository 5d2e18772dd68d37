package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes one file or stream apart into documents. */
final class DocumentReader {
    private static final String LIMIT = "at most 16 MB";

    private final String name;
    private final BoundedLines lines;
    private final Layout layout;
    private final Consumer<Input> each;
    private long number;
    private boolean any;

    DocumentReader(String name, InputStream in, Layout layout, Consumer<Input> each) {
        this.name = name;
        this.lines = new BoundedLines(in, SnapshotJson.LONGEST);
        this.layout = layout;
        this.each = each;
    }

    void read() throws IOException {
        switch (layout) {
            case LINES -> lines(lines.next());
            case WHOLE -> whole(new ByteArrayOutputStream());
            case UNKNOWN -> linesOrWhole(lines.next());
            case OTHER -> throw new IllegalArgumentException(name + " is no file for case snapshots");
        }
        if (!any) {
            each.accept(new RejectedInput(Rejected.file(name, "a case snapshot", "The file is empty.")));
        }
    }

    private void linesOrWhole(byte @Nullable [] first) throws IOException {
        if (first == null || isWhole(first)) {
            lines(first);
            return;
        }
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        beginning.write(first, 0, first.length);
        beginning.write('\n');
        whole(beginning);
    }

    private void lines(byte @Nullable [] first) throws IOException {
        for (byte[] line = first; line != null; line = lines.next()) {
            DamagedPartException damage = lines.takeDamage();
            if (damage == null || isWhole(line)) {
                line(line);
            }
            if (damage != null) {
                damaged(damage);
            }
        }
    }

    private void line(byte[] line) {
        number++;
        if (lines.wasTooLong()) {
            reject(Rejected.line(name, number, LIMIT, "The line is longer than 16 MB; the lines behind it were read."));
        } else if (!isBlank(line)) {
            any = true;
            each.accept(new RawDocument(name, number, line));
        }
    }

    private void whole(ByteArrayOutputStream document) throws IOException {
        boolean tooLong = lines.wasTooLong() || !lines.rest(document);
        boolean sound = true;
        for (DamagedPartException damage = lines.takeDamage(); damage != null; damage = lines.takeDamage()) {
            sound = false;
            damaged(damage);
            tooLong |= !lines.rest(document);
        }
        byte[] bytes = document.toByteArray();
        if (tooLong) {
            reject(Rejected.file(name, LIMIT, "The document is longer than 16 MB."));
        } else if (!isBlank(bytes) && (sound || isWhole(bytes))) {
            any = true;
            each.accept(new RawDocument(name, 0, bytes));
        }
    }

    private void damaged(DamagedPartException damage) {
        reject(Rejected.file(name, damage.expected(), damage.reason()));
    }

    private void reject(Rejected rejected) {
        any = true;
        each.accept(new RejectedInput(rejected));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : Utf8.withoutMark(bytes)) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the first line of standard input is a document of its own. One beyond a limit is taken for one: a document
     * written over several lines begins with a short one.
     */
    private static boolean isWhole(byte[] line) {
        if (isBlank(line)) {
            return false;
        }
        try (JsonParser parser = SnapshotJson.FACTORY.createParser(Utf8.withoutMark(line))) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (StreamConstraintsException beyond) {
            return true;
        } catch (IOException inTheMiddle) {
            return false;
        }
    }
}

package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.quorate.snapshot.CaseInputs.Layout;

/** Takes one file or stream apart into documents. */
final class DocumentReader {
    private static final String LIMIT = "at most 16 MB";

    private final String name;
    private final BoundedLines lines;
    private final Layout layout;
    private final Consumer<Input> each;
    private long number;
    private long documents;

    DocumentReader(String name, InputStream in, Layout layout, Consumer<Input> each) {
        this.name = name;
        this.lines = new BoundedLines(in, SnapshotJson.LONGEST);
        this.layout = layout;
        this.each = each;
    }

    void read() throws IOException {
        byte[] first = line();
        if (first != null && (layout == Layout.LINES || (layout == Layout.UNKNOWN && isWhole(first)))) {
            for (byte[] line = first; line != null; line = line()) {
                document(line);
            }
        } else if (first != null) {
            whole(first);
        }
        if (documents == 0) {
            each.accept(new RejectedInput(Rejected.file(name, "a case snapshot", "The file is empty.")));
        }
    }

    private byte @org.jspecify.annotations.Nullable [] line() throws IOException {
        byte[] line = lines.next();
        number++;
        return line != null && number == 1 ? Utf8.withoutMark(line) : line;
    }

    private void document(byte[] line) {
        if (lines.wasTooLong()) {
            documents++;
            each.accept(new RejectedInput(Rejected.line(
                    name, number, LIMIT, "The line is longer than 16 MB; the lines behind it were read.")));
        } else if (!isBlank(line)) {
            documents++;
            each.accept(new RawDocument(name, number, line));
        }
    }

    private void whole(byte[] first) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (byte[] line = first; line != null; line = lines.next()) {
            tooLong |= lines.wasTooLong() || document.size() + line.length > SnapshotJson.LONGEST;
            if (!tooLong) {
                document.write(line, 0, line.length);
                document.write('\n');
            }
        }
        byte[] bytes = document.toByteArray();
        if (tooLong) {
            documents++;
            each.accept(new RejectedInput(Rejected.file(name, LIMIT, "The document is longer than 16 MB.")));
        } else if (!isBlank(bytes)) {
            documents++;
            each.accept(new RawDocument(name, 0, bytes));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line of standard input is a document of its own. */
    private static boolean isWhole(byte[] line) {
        if (isBlank(line)) {
            return false;
        }
        try (JsonParser parser = SnapshotJson.FACTORY.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() != null && parser.nextToken() == null;
        } catch (IOException inTheMiddle) {
            return false;
        }
    }
}

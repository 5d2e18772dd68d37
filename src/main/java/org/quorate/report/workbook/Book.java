package org.quorate.report.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.quorate.report.Spill;

/**
 * A workbook that is put aside while it grows. Its sheets stand in the order in which they are begun. The same content
 * gives the same bytes: nothing in it says when it was written.
 */
public final class Book implements Closeable {
    /** The earliest time that an entry of a zip file can have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path place = Spill.create(Path.of(System.getProperty("java.io.tmpdir")));
    private final OutputStream meanwhile = new BufferedOutputStream(Files.newOutputStream(place), 1 << 16);
    private final Workbook workbook = new Workbook(meanwhile, "Quorate", null);

    /** An empty one. */
    public Book() throws IOException {
        place.toFile().deleteOnExit();
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
    }

    /**
     * Begins a sheet with one table.
     *
     * @param name the sheet's name, at most 31 characters
     * @param title what stands in its first cell
     */
    public Sheet sheet(String name, String title, List<Column> columns) {
        return new Sheet(workbook.newWorksheet(name), title, columns);
    }

    /** Writes it whole; nothing is added after that. */
    public void writeTo(OutputStream out) throws IOException {
        workbook.finish();
        meanwhile.close();
        ZipOutputStream zip = new ZipOutputStream(new Open(out));
        try (ZipFile written = new ZipFile(place.toFile())) {
            for (ZipEntry entry : inOrder(written)) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                zip.putNextEntry(same);
                try (InputStream content = written.getInputStream(entry)) {
                    copy(entry.getName(), content, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        out.flush();
    }

    /** What says that it is a workbook comes first: by that, programs that look at the first bytes know it. */
    private static List<ZipEntry> inOrder(ZipFile written) {
        List<ZipEntry> entries = new ArrayList<>(Collections.list(written.entries()));
        entries.sort(Comparator.comparing(entry -> switch (entry.getName()) {
            case "[Content_Types].xml" -> 0;
            case "_rels/.rels" -> 1;
            default -> 2;
        }));
        return entries;
    }

    private static void copy(String name, InputStream from, OutputStream to) throws IOException {
        if (name.equals("docProps/core.xml")) {
            String core = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            to.write(
                    core.replaceAll("<dcterms:created.*?</dcterms:created>", "").getBytes(StandardCharsets.UTF_8));
        } else {
            from.transferTo(to);
        }
    }

    @Override
    public void close() throws IOException {
        meanwhile.close();
        Files.deleteIfExists(place);
    }

    /** A stream that closing leaves open. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package org.quorate.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        try (ZipFile written = ZipFile.builder().setPath(place).get()) {
            for (ZipArchiveEntry entry : inOrder(written)) {
                copy(written, entry, zip);
            }
        }
        zip.finish();
        out.flush();
    }

    /** What says that it is a workbook comes first: by that, programs that look at the first bytes know it. */
    private static List<ZipArchiveEntry> inOrder(ZipFile written) {
        List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(written.getEntries()));
        entries.sort(Comparator.comparing(entry -> switch (entry.getName()) {
            case "[Content_Types].xml" -> 0;
            case "_rels/.rels" -> 1;
            default -> 2;
        }));
        return entries;
    }

    /** Copies an entry as it was packed: to pack it anew would take as long as to write it. */
    private static void copy(ZipFile written, ZipArchiveEntry entry, ZipArchiveOutputStream to) throws IOException {
        ZipArchiveEntry same = new ZipArchiveEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        if (entry.getName().equals("docProps/core.xml")) {
            to.putArchiveEntry(same);
            try (InputStream content = written.getInputStream(entry)) {
                to.write(undated(new String(content.readAllBytes(), UTF_8)).getBytes(UTF_8));
            }
            to.closeArchiveEntry();
            return;
        }
        same.setMethod(entry.getMethod());
        same.setSize(entry.getSize());
        same.setCompressedSize(entry.getCompressedSize());
        same.setCrc(entry.getCrc());
        try (InputStream packed = written.getRawInputStream(entry)) {
            to.addRawArchiveEntry(same, packed);
        }
    }

    private static String undated(String core) {
        return core.replaceAll("<dcterms:created.*?</dcterms:created>", "");
    }

    @Override
    public void close() throws IOException {
        meanwhile.close();
        Files.deleteIfExists(place);
    }
}

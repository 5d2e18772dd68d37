package org.quorate.nightly;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.report.Look;
import org.quorate.report.Reports;
import org.quorate.text.OwnersOnly;

/** All findings of a night in one format, as {@code check} writes them. */
final class FindingsReport implements NightReport {
    private final String name;
    private final OutputStream out;
    private final FindingsWriter writer;
    private final Writing writing;

    /** Begins it in a folder that is there. */
    FindingsReport(Path folder, Format format, Header header) throws IOException {
        this.name = "findings." + ending(format);
        Path file = folder.resolve(name);
        this.out = new BufferedOutputStream(OwnersOnly.write(file));
        this.writer = Reports.open(format, out, file, header, Look.PLAIN);
        this.writing = new Writing(writer, Set.of());
    }

    private static String ending(Format format) {
        return switch (format) {
            case TEXT -> "txt";
            case JUNIT -> "junit.xml";
            default -> format.id();
        };
    }

    @Override
    public void accept(Evaluation evaluation) throws IOException {
        writing.accept(evaluation);
    }

    @Override
    public List<String> end(Summary summary, List<Pack> packs) throws IOException {
        writer.end(summary, packs);
        return List.of(name);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            writer.close();
        }
    }
}

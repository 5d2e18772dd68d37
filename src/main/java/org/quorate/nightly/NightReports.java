package org.quorate.nightly;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.finding.Summary;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.report.Look;
import org.quorate.report.Reports;
import org.quorate.text.OwnersOnly;

/** All files of a night but its first page, written as the evaluations come. */
final class NightReports implements Evaluation.Receiver, Closeable {
    private static final String AGENCIES = "agencies";

    private final List<OutputStream> streams = new ArrayList<>();
    private final List<FindingsWriter> writers = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final @Nullable AgencyReports agencies;
    private boolean closed;

    /** Begins them in a folder that is there. */
    NightReports(Path folder, NightlyConfig config, Header header) throws IOException {
        for (Format format : config.formats()) {
            Path file = folder.resolve("findings." + ending(format));
            OutputStream out = new BufferedOutputStream(OwnersOnly.write(file));
            streams.add(out);
            writers.add(Reports.open(format, out, file, header, Look.PLAIN));
            files.add(String.valueOf(file.getFileName()));
        }
        if (config.agencies()) {
            Path own = folder.resolve(AGENCIES);
            OwnersOnly.folder(own);
            this.agencies = new AgencyReports(own, header);
        } else {
            this.agencies = null;
        }
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
        for (FindingsWriter writer : writers) {
            new Writing(writer, Set.of()).accept(evaluation);
        }
        if (agencies != null && evaluation instanceof Evaluation.Judged judged) {
            agencies.add(judged.findings());
        }
    }

    /** The evaluations are over: closes all; the names of the files in the night's folder. */
    List<String> end(Summary summary, List<Pack> packs) throws IOException {
        for (FindingsWriter writer : writers) {
            writer.end(summary, packs);
        }
        List<String> all = new ArrayList<>(files);
        if (agencies != null) {
            agencies.end(packs).forEach(file -> all.add(AGENCIES + "/" + file));
        }
        close();
        return all;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (agencies) {
            for (FindingsWriter writer : writers) {
                writer.close();
            }
            for (OutputStream stream : streams) {
                stream.close();
            }
        }
    }
}

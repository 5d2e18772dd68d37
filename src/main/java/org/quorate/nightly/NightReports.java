package org.quorate.nightly;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Evaluation;
import org.quorate.report.Format;
import org.quorate.report.Header;

/** All files of a night but its first page, each report in a thread of its own beside the judging. */
final class NightReports implements Evaluation.Receiver, Closeable {
    private final List<Beside> reports = new ArrayList<>();
    private @Nullable AgencyReports agencies;

    /**
     * Begins them in a folder that is there.
     *
     * @param findings what the evaluations come to, once they are over
     */
    NightReports(Path folder, NightlyConfig config, Header header, NightFindings findings) throws IOException {
        try {
            for (Format format : config.formats()) {
                begin(new FindingsReport(folder, format, header), findings);
            }
            if (config.agencies()) {
                agencies = new AgencyReports(folder, header);
                begin(agencies, findings);
            }
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void begin(NightReport report, NightFindings findings) {
        reports.add(new Beside(report, findings));
    }

    @Override
    public void accept(Evaluation evaluation) throws IOException {
        for (Beside report : reports) {
            report.accept(evaluation);
        }
    }

    /** The evaluations are over. */
    void end() throws InterruptedException {
        for (Beside report : reports) {
            report.end();
        }
    }

    /** Waits until all is written, and gives the names of the files in the night's folder. */
    List<String> files() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (Beside report : reports) {
            files.addAll(report.files());
        }
        return files;
    }

    /** How many agencies have no files of their own, since there are too many; known once all is written. */
    int agenciesWithoutFiles() {
        return agencies == null ? 0 : agencies.further();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reports.toArray(Closeable[]::new));
    }
}

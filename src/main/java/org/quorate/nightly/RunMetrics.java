package org.quorate.nightly;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.quorate.finding.Counts;
import org.quorate.finding.Outcome;
import org.quorate.text.OwnersOnly;

/** The last run in numbers, in Prometheus' text format, for a collector of text files. */
final class RunMetrics {
    private static final String NAME = "quorate.prom";

    private RunMetrics() {}

    /** Writes them into the folder of reports, instead of those of the run before. */
    static void write(Path reports, SinceYesterday since, Instant end, int exitCode) throws IOException {
        Path part = reports.resolve("." + NAME + ".part");
        try (OutputStream out = OwnersOnly.write(part)) {
            MetricSnapshots all = MetricSnapshots.of(
                    gauge("quorate_run_end_seconds", "When the last run ended.", end.getEpochSecond()),
                    gauge("quorate_run_exit_code", "How the last run ended.", exitCode),
                    gauge(
                            "quorate_cases_judged",
                            "Cases that were judged.",
                            since.run().judged()),
                    gauge(
                            "quorate_inputs_rejected",
                            "Inputs that could not be read.",
                            since.findings().summary().rejected()),
                    gauge("quorate_nights_missed", "Nights without a run before this one.", since.missedNights()),
                    gauge(
                            "quorate_caseload_shrunk",
                            "Whether so many cases are gone that it was flagged.",
                            since.isShrunk() ? 1 : 0),
                    gauge(
                            "quorate_breaches_new",
                            "Breaches that were not there before.",
                            since.newBreaches().size()),
                    gauge(
                            "quorate_breaches_put_right",
                            "Breaches that were put right.",
                            since.putRight().size()),
                    gauge(
                            "quorate_breaches_lost",
                            "Breaches that are no longer in the record.",
                            since.lostBreaches().size()),
                    duties(since.findings().summary().total()));
            PrometheusTextFormatWriter.create().write(out, all, EscapingScheme.DEFAULT);
        }
        Files.move(part, reports.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static GaugeSnapshot gauge(String name, String help, long value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(
                        GaugeDataPointSnapshot.builder().value((double) value).build())
                .build();
    }

    private static GaugeSnapshot duties(Counts total) {
        GaugeSnapshot.Builder duties = GaugeSnapshot.builder()
                .name("quorate_duties")
                .help("Duties by outcome; advisory ones are not counted.");
        for (Outcome one : Outcome.values()) {
            duties.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(Labels.of("outcome", one.id()))
                    .value((double) total.of(one))
                    .build());
        }
        return duties.build();
    }
}

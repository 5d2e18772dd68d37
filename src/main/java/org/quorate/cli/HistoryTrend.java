package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.quorate.history.History;
import org.quorate.history.StoredRun;
import org.quorate.history.TrendRow;
import org.quorate.report.CsvText;
import org.quorate.report.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows how duties went month by month. */
@Command(
        name = "trend",
        abbreviateSynopsis = true,
        description = "Shows each month's last run by obligation and agency, with the versions of the pack.")
final class HistoryTrend implements Callable<Integer> {
    private static final int DIGITS = 12;

    @ParentCommand
    HistoryCommands commands;

    @Mixin
    HistoryOption history = new HistoryOption();

    @Option(
            names = "--series",
            paramLabel = "NAME",
            description = "Of which runs. Default: those of the series of the newest run.")
    @Nullable
    String series;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatReader.class,
            description = "text, json or csv. Default: text.")
    Format format = Format.TEXT;

    /** How a trend is printed. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /** Reads the option {@code --format}. */
    static final class FormatReader extends Words<Format> {
        FormatReader() {
            super(List.of(Format.values()), one -> one.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Integer call() throws IOException {
        History opened = history.open(commands.quorate());
        List<TrendRow> rows = opened.trend(
                series != null
                        ? series
                        : opened.runs().stream()
                                .map(StoredRun::series)
                                .findFirst()
                                .orElse(""));
        try (Output output = Output.standard(commands.quorate().surroundings())) {
            if (format == Format.JSON) {
                JsonOutput.print(output.stream(), rows);
            } else {
                String text = format == Format.CSV ? csv(rows) : text(rows);
                output.stream().write(text.getBytes(StandardCharsets.UTF_8));
            }
            output.whole();
        }
        return ExitCode.OK;
    }

    /** Each policy apart, and where its pack is another one than the month before, that is said. */
    private static String text(List<TrendRow> rows) {
        Paragraphs text = new Paragraphs();
        Map<String, List<TrendRow>> byPolicy =
                rows.stream().collect(Collectors.groupingBy(TrendRow::policy, TreeMap::new, Collectors.toList()));
        byPolicy.forEach((policy, own) -> {
            text.title(policy);
            String digest = null;
            String month = null;
            for (TrendRow row : own) {
                if (!row.month().equals(month)) {
                    boolean other = digest != null && !digest.equals(row.digest());
                    text.line(
                            2,
                            row.month() + ", run " + row.run() + ", pack " + shortened(row.digest())
                                    + (row.versions().isEmpty() ? "" : ", versions " + row.versions())
                                    + (other ? ": the policy is another one than the month before" : ""));
                    month = row.month();
                    digest = row.digest();
                }
                text.line(
                        4,
                        row.obligation() + (row.agency() == null ? "" : ", " + row.agency()) + ": met " + row.met()
                                + ", breached " + row.breached() + ", due " + row.due() + ", undetermined "
                                + row.undetermined());
            }
        });
        return rows.isEmpty() ? text.line(0, "No run is kept.").toString() : text.toString();
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGITS, digest.length()));
    }

    private static String csv(List<TrendRow> rows) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "month",
                    "run",
                    "policy",
                    "versions",
                    "digest",
                    "obligation",
                    "agency",
                    "met",
                    "breached",
                    "due",
                    "undetermined");
            for (TrendRow row : rows) {
                csv.printRecord(
                        row.month(),
                        row.run(),
                        CsvText.of(row.policy()),
                        CsvText.of(row.versions()),
                        row.digest(),
                        CsvText.of(row.obligation()),
                        row.agency() == null ? null : CsvText.of(row.agency()),
                        row.met(),
                        row.breached(),
                        row.due(),
                        row.undetermined());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

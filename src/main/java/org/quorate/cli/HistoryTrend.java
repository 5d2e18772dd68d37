package org.quorate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.quorate.history.TrendRow;
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
        List<TrendRow> rows = history.open(commands.quorate()).trend();
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

    private static String text(List<TrendRow> rows) {
        Paragraphs text = new Paragraphs();
        rows.forEach(row -> text.line(
                0,
                row.month() + " " + row.policy() + "@"
                        + row.digest()
                                .substring(0, Math.min(DIGITS, row.digest().length()))
                        + " " + row.obligation() + " " + (row.agency() == null ? "-" : row.agency()) + ": met "
                        + row.met() + ", breached " + row.breached() + ", due " + row.due() + ", undetermined "
                        + row.undetermined()));
        return text.toString();
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
                        row.policy(),
                        row.versions(),
                        row.digest(),
                        row.obligation(),
                        row.agency(),
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

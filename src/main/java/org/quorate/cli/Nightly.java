package org.quorate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Caseload;
import org.quorate.engine.RuleBase;
import org.quorate.finding.Summary;
import org.quorate.nightly.InputReplacedException;
import org.quorate.nightly.NightSurroundings;
import org.quorate.nightly.NightlyConfig;
import org.quorate.nightly.NightlyConfigFile;
import org.quorate.nightly.NightlyOutcome;
import org.quorate.nightly.NightlyRun;
import org.quorate.policy.Pack;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;
import org.quorate.waiver.WaiverReview;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** One unattended run over a whole caseload. */
@Command(
        name = "nightly",
        abbreviateSynopsis = true,
        subcommands = NightlyInit.class,
        description = "Judges a whole caseload unattended, keeps the run, and says what changed since the last.",
        footer = {
            "",
            "Examples:",
            "  quorate nightly init",
            "  quorate nightly --config nightly.yaml",
            "  quorate nightly --config nightly.yaml --as-of 2026-03-30",
            "",
            "Exit codes:",
            "  0  no finding reached fail-on",
            "  1  some finding did",
            "  2  the command line, the config or a policy pack is wrong",
            "  3  some input could not be read, or the run did not begin: another one is at work,",
            "     the clock went back, or an input was replaced while it was read",
            "  4  an internal error, or the history or the reports could not be written;",
            "     nothing of the night is kept"
        })
final class Nightly implements Callable<Integer> {
    private static final int ATTEMPTS = 2;

    @ParentCommand
    Quorate quorate;

    @Spec
    CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", description = "What to read and where to write; see nightly init.")
    @Nullable
    Path config;

    @Option(
            names = "--as-of",
            paramLabel = "DATE|DATETIME",
            converter = JudgingOptions.AsOfReader.class,
            description = "Run the night of that moment. Default: as the config says, the end of yesterday.")
    @Nullable
    AsOf asOf;

    @Option(names = "--dry-run", description = "Do everything, but keep nothing and write no report.")
    boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (config == null) {
            throw new ParameterException(
                    spec.commandLine(), "nightly needs a config: --config nightly.yaml; «nightly init» writes one.");
        }
        NightlyConfig read = NightlyConfigFile.read(config);
        refuseReportsAmongInputs(read);
        if (!dryRun) {
            return run(read);
        }
        try (DryRunFolder folder = DryRunFolder.make()) {
            return run(folder.in(read));
        }
    }

    private void refuseReportsAmongInputs(NightlyConfig read) {
        for (String input : read.inputs()) {
            if (read.reports().startsWith(input) || Path.of(input).startsWith(read.reports())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "The folder of reports " + read.reports() + " and the input " + input + " lie in one another.");
            }
        }
    }

    private int run(NightlyConfig read) throws IOException, InterruptedException {
        global(read);
        AsOf moment = moment(read);
        for (int attempt = 1; ; attempt++) {
            try {
                return run(read, moment);
            } catch (OutputException told) {
                throw told;
            } catch (IOException unwritten) {
                throw OutputException.of(read.reports().toString(), unwritten);
            } catch (UncheckedIOException unwritten) {
                throw OutputException.of(read.reports().toString(), Objects.requireNonNull(unwritten.getCause()));
            } catch (InputReplacedException replaced) {
                if (attempt == ATTEMPTS) {
                    throw replaced;
                }
                quorate.messages().say("quorate: " + replaced.getMessage() + ". It is read once more.");
            }
        }
    }

    /** A config says what would otherwise stand on the command line. */
    private void global(NightlyConfig read) {
        GlobalOptions global = quorate.global;
        global.rules = global.rules == null ? read.rules() : global.rules;
        global.sources = global.sources == null ? read.sources() : global.sources;
        global.allowDrl |= read.allowDrl();
    }

    private AsOf moment(NightlyConfig read) {
        if (asOf != null) {
            return asOf;
        }
        AsOf now = AsOf.at(quorate.surroundings().clock().instant().truncatedTo(ChronoUnit.SECONDS));
        return read.asOfNow() ? now : AsOf.parse(now.day().minusDays(1).toString());
    }

    private int run(NightlyConfig read, AsOf moment) throws IOException, InterruptedException {
        SnapshotParser.prepare();
        Installed installed = Installed.of(quorate, spec.commandLine());
        List<Pack> asked = installed.packs(read.policies());
        Summary summary =
                read.formats().stream().anyMatch(Format::showsFigures) ? Summary.withFigures() : new Summary();
        Tally tally = new Tally(FailOn.valueOf(read.failOn().toUpperCase(Locale.ROOT)), asked, summary);
        Waivers waivers = WaiverOption.read(read.waivers(), quorate.global.rules);
        WaiverReview review = new WaiverReview(waivers, moment.day());
        Header header = new Header(moment, Version.text(), installed.titles());
        NightlyOutcome outcome;
        try (Progress progress = Progress.of(quorate, true)) {
            outcome = new NightlyRun(
                            read,
                            new NightSurroundings(
                                    quorate.surroundings().clock()::instant,
                                    header,
                                    asOf != null,
                                    ProgramIdentity.with(quorate.global.rules),
                                    installed.packs(),
                                    formers -> caseload(read, installed, moment, waivers, formers),
                                    review::notices,
                                    summary,
                                    new Counting(tally, review, progress, quorate.messages()),
                                    tally::exitCode,
                                    quorate.messages()::warn,
                                    dryRun))
                    .run();
        }
        tally.tell(quorate.messages());
        say(outcome);
        return tally.exitCode();
    }

    private static Caseload caseload(
            NightlyConfig read, Installed installed, AsOf moment, Waivers waivers, Map<String, Pack> formers) {
        RuleBase rules = installed.rulesFor(read.policies(), formers.values());
        return Caseload.outlined(
                        rules, installed.agencies(), installed.choice(read.policies()), moment, read.threads(), waivers)
                .alsoBy(formers);
    }

    private void say(NightlyOutcome outcome) throws IOException {
        String text = outcome.judged() + (outcome.judged() == 1 ? " case judged" : " cases judged")
                + (outcome.first()
                        ? ""
                        : "; new breaches: " + outcome.newBreaches() + ", put right: " + outcome.putRight())
                + (dryRun
                        ? "; nothing was kept."
                        : "; the reports are in " + outcome.folder() + "."
                                + (outcome.again() ? " The same run was kept before, and is kept once." : ""))
                + "\n";
        try (Output output = Output.standard(quorate.surroundings())) {
            output.stream().write(text.getBytes(UTF_8));
            output.whole();
        }
    }
}

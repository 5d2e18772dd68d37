package org.quorate.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.engine.Caseload;
import org.quorate.engine.Evaluation;
import org.quorate.engine.PolicyChoice;
import org.quorate.engine.RuleBase;
import org.quorate.finding.Outcome;
import org.quorate.finding.Summary;
import org.quorate.nightly.Storing;
import org.quorate.nightly.Writing;
import org.quorate.policy.Pack;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.report.Reports;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;
import org.quorate.waiver.WaiverReview;
import org.quorate.waiver.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Evaluates cases against one or more packs. */
@Command(
        name = "check",
        abbreviateSynopsis = true,
        description = "Evaluates cases against one or more policy packs.",
        footer = {
            "",
            "Examples:",
            "  quorate check sample-data --as-of 2026-03-31",
            "  quorate check cases.ndjson.gz --policy medway-2008 --format csv --output findings.csv",
            "  zcat cases.ndjson.gz | quorate check - --format ndjson --only breached,undetermined",
            "",
            "Exit codes:",
            "  0  no finding reached --fail-on",
            "  1  some finding did",
            "  2  the command line or a policy pack is wrong",
            "  3  some input could not be read, nothing was evaluated, or a case ended in error;",
            "     everything that could be read was evaluated and reported",
            "  4  an internal error, or the results could not be written to their end",
            "Where 1 and 3 both hold, it is 3. Advisory findings never count."
        })
final class Check implements Callable<Integer> {
    @ParentCommand
    Quorate quorate;

    @Spec
    CommandSpec spec;

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Mixin
    CaseloadOptions cases = new CaseloadOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatReader.class,
            description = "text, json, ndjson, csv, junit, html or xlsx. Default: text.")
    Format format = Format.TEXT;

    @Mixin
    WaiverOption waiving = new WaiverOption();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--only",
            paramLabel = "OUTCOME",
            split = ",",
            converter = OutcomeReader.class,
            description = "Print these only: met, breached, due, undetermined, not-applicable, error. Summary and "
                    + "exit code still count everything.")
    Set<Outcome> only = EnumSet.noneOf(Outcome.class);

    @Option(
            names = "--fail-on",
            paramLabel = "WHEN",
            converter = FailOn.Reader.class,
            description = "What makes the exit code 1: breached, undetermined (or breached), or never. Default: "
                    + "breached.")
    FailOn failOn = FailOn.BREACHED;

    /** Reads the option {@code --format}. */
    static final class FormatReader extends Words<Format> {
        FormatReader() {
            super(List.of(Format.values()), Format::id);
        }
    }

    /** Reads the option {@code --only}. */
    static final class OutcomeReader extends Words<Outcome> {
        OutcomeReader() {
            super(List.of(Outcome.values()), Outcome::id);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        cases.check(format == Format.XLSX, quorate, spec.commandLine());
        AsOf asOf = judging.asOf(quorate.surroundings());
        SnapshotParser.prepare();
        Installed installed = Installed.of(quorate, spec.commandLine());
        List<Pack> asked = installed.packs(judging.policies);
        Tally tally = new Tally(failOn, asked, format.showsFigures() ? Summary.withFigures() : new Summary());
        Waivers waivers = waiving.read(quorate.global);
        WaiverReview review = new WaiverReview(waivers, asOf.day());
        Header header = new Header(asOf, Version.text(), installed.titles(), only);
        try (Output results = cases.results(quorate, spec.commandLine());
                Storing storing = store.begin(asOf, quorate, installed, judging.policies, cases.paths)) {
            Map<String, Pack> formers = storing == null ? Map.of() : storing.formers();
            evaluate(caseload(installed, asOf, waivers, formers), header, results, tally, review, storing);
            results.whole();
        }
        installed.packs().unlistedAgencies().forEach(one -> quorate.messages().warn(one.message()));
        review.notices().forEach(quorate.messages()::warn);
        tally.tell(quorate.messages());
        return tally.exitCode();
    }

    private Caseload caseload(Installed installed, AsOf asOf, Waivers waivers, Map<String, Pack> formers) {
        RuleBase rules = installed.rulesFor(judging.policies, formers.values());
        PolicyChoice choice = installed.choice(judging.policies);
        Caseload caseload = format.showsOutlines()
                ? Caseload.outlined(rules, installed.agencies(), choice, asOf, cases.threads, waivers)
                : new Caseload(rules, installed.agencies(), choice, asOf, cases.threads, waivers);
        return caseload.alsoBy(formers);
    }

    private void evaluate(
            Caseload caseload,
            Header header,
            Output results,
            Tally tally,
            WaiverReview review,
            @Nullable Storing storing)
            throws IOException, InterruptedException {
        CaseInputs inputs = new CaseInputs(cases.paths, quorate.surroundings().in());
        try (FindingsWriter writer =
                        Reports.open(format, results.stream(), results.place(), header, cases.look(quorate));
                Progress progress = Progress.of(quorate, cases.output != null)) {
            Counting counting = new Counting(tally, review, progress, quorate.messages());
            Writing writing = new Writing(writer, only);
            Evaluation.Receiver both = evaluation -> {
                counting.accept(evaluation);
                writing.accept(evaluation);
            };
            caseload.evaluate(inputs::forEach, storing == null ? both : storing.before(both));
            writer.end(tally.summary(), tally.packs());
        }
        if (storing != null) {
            storing.whole(tally.packs());
            storing.commit();
        }
    }
}

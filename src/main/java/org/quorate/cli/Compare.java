package org.quorate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.quorate.compare.Comparison;
import org.quorate.compare.ComparisonHead;
import org.quorate.compare.Comparisons;
import org.quorate.compare.Comparisons.Format;
import org.quorate.engine.Caseload;
import org.quorate.engine.PolicyChoice;
import org.quorate.policy.Pack;
import org.quorate.report.Header;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Judges the same cases by several packs, and says what comes out otherwise. */
@Command(
        name = "compare",
        abbreviateSynopsis = true,
        description = "Judges the same cases by several policy packs, and says what comes out otherwise.",
        footer = {
            "",
            "Examples:",
            "  quorate compare sample-data --policy medway-2008 --policy gwent --as-of 2026-03-31",
            "  quorate compare cases.ndjson --policy gwent --policy wales --format html --output comparison.html",
            "  quorate compare cases.ndjson --policy medway-2008 \\",
            "      --set 'medway-2008:report-to-chair[initial].within=48 hours before the conference'",
            "",
            "Exit codes: 0 whatever it finds; 2 where the command line or a pack is wrong; 3 where some",
            "input could not be read, or nothing was compared; 4 for an internal error."
        })
final class Compare implements Callable<Integer> {
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
            description = "text, json, csv, html or xlsx. Default: text.")
    Format format = Format.TEXT;

    @Option(
            names = "--set",
            paramLabel = "CHANGE",
            description = "Compare a pack with itself changed: PACK:CLAUSE.KEY=VALUE, or PACK:CLAUSE=off. May be given "
                    + "several times; all changes of one pack make one changed pack, on all its days.")
    List<String> sets = new ArrayList<>();

    /** Reads the option {@code --format}. */
    static final class FormatReader extends Words<Format> {
        FormatReader() {
            super(List.of(Format.values()), one -> one.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        AsOf asOf = judging.asOf(quorate.surroundings());
        cases.check(format == Format.XLSX, quorate, spec.commandLine());
        SnapshotParser.prepare();
        Installed installed = Installed.of(quorate, spec.commandLine());
        Map<String, List<String>> changes = new LinkedHashMap<>();
        List<Pack> packs = packs(installed, changes);
        Comparison comparison = new Comparison(packs);
        Caseload caseload = new Caseload(
                installed.rules().forPacks(packs), installed.agencies(), PolicyChoice.of(packs), asOf, cases.threads);
        ComparisonHead head = new ComparisonHead(new Header(asOf, Version.text(), installed.titles()), changes);
        try (Output results = cases.results(quorate, spec.commandLine())) {
            compare(caseload, comparison, head, results);
            results.whole();
        }
        return comparison.summary().rejected() > 0 || comparison.summary().judged() == 0
                ? ExitCode.NOT_ALL_READ
                : ExitCode.OK;
    }

    /** The packs asked for, each changed one behind the pack it changes. */
    private List<Pack> packs(Installed installed, Map<String, List<String>> told) {
        List<Change> changes = new ArrayList<>();
        sets.forEach(one -> changes.add(Change.parse(one, spec.commandLine())));
        Map<Pack, Pack> made = Change.made(changes, installed, spec.commandLine());
        changes.forEach(one -> told.computeIfAbsent(one.policy() + "-changed", none -> new ArrayList<>())
                .add(one.expression()));
        Set<Pack> asked = new LinkedHashSet<>(installed.packs(judging.policies));
        asked.addAll(made.keySet());
        List<Pack> packs = new ArrayList<>();
        for (Pack pack : asked) {
            packs.add(pack);
            if (made.containsKey(pack)) {
                packs.add(made.get(pack));
            }
        }
        if (packs.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "compare needs at least two policies, or one and a --set: --policy medway-2008 --policy gwent.");
        }
        return packs;
    }

    private void compare(Caseload caseload, Comparison comparison, ComparisonHead head, Output results)
            throws IOException, InterruptedException {
        CaseInputs inputs = new CaseInputs(cases.paths, quorate.surroundings().in());
        try (var writer = Comparisons.open(format, results.stream(), head, cases.look(quorate));
                Progress progress = Progress.of(quorate, cases.output != null)) {
            caseload.evaluate(inputs::forEach, new Comparing(comparison, writer, progress, quorate.messages()));
            writer.end(comparison);
        }
    }
}

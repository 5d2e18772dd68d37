package org.quorate.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quorate.cases.GeneratedCases;
import org.quorate.engine.Judge;
import org.quorate.engine.RuleBase;
import org.quorate.finding.Finding;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.report.FindingsWriter;
import org.quorate.report.Format;
import org.quorate.report.Header;
import org.quorate.report.Look;
import org.quorate.report.Reports;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** One case on one thread: parsed; parsed and the same findings written; parsed, judged and written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
public class WholePath {
    private static final int CASES = 10_000;
    private static final AsOf AS_OF = AsOf.parse("2026-07-01");

    /** What is switched off to see a pack with some 57 findings a case. */
    private static final String PART = """
            id: part
            title: A part of the guidance
            board: Nobody
            extends: medway-2008
            clauses:
              report-content: off
              report-shared-with-child: off
              family-comments-recorded: off
              core-group-objectives-monitored: off
              parents-invited: off
              threshold-question: off
              category-recorded: off
              outline-plan: off
            """;

    /** How many of the five packs judge in one pass; {@code part}: a part of the first. */
    @Param({"1", "5", "part"})
    public String packs;

    private final SnapshotParser parser = new SnapshotParser();
    private final List<RawDocument> documents = new ArrayList<>(CASES);
    private final List<List<Finding>> findings = new ArrayList<>(CASES);
    private List<Pack> judging = List.of();
    private Judge judge;
    private FindingsWriter writer;
    private int next;

    /** Generates the cases and judges each once. */
    @Setup
    public void generate() throws IOException {
        RuleBase rules = RuleBase.builtIn();
        PackLibrary library = new PackLibrary(rules.catalogue().forms(), part(), null);
        judging = ids().stream().map(id -> library.pack(id).orElseThrow()).toList();
        judge = new Judge(rules, library.agencies());
        writer = Reports.open(
                Format.NDJSON, OutputStream.nullOutputStream(), new Header(AS_OF, "bench"), Look.PLAIN);
        GeneratedCases generated = new GeneratedCases(20_260_701, false);
        for (int number = 0; number < CASES; number++) {
            documents.add(new RawDocument("cases", number + 1L, generated.json(number)));
            findings.add(judge.judge(snapshot(documents.get(number)), judging, AS_OF));
        }
        System.out.println("findings a case, packs " + packs + ": "
                + findings.stream().mapToInt(List::size).sum() / CASES);
    }

    private List<String> ids() {
        return packs.equals("part")
                ? List.of("part")
                : List.of("medway-2008", "gwent", "east-riding", "practitioner-faq", "east-sussex")
                        .subList(0, Integer.parseInt(packs));
    }

    private static Path part() throws IOException {
        Path rules = Files.createTempDirectory("bench");
        Path pack = Files.createDirectories(rules.resolve("policies").resolve("part"));
        Files.writeString(pack.resolve("policy.yaml"), PART);
        return rules;
    }

    private CaseSnapshot snapshot(RawDocument document) {
        return ((ParsedCase.Accepted) parser.parse(document)).snapshot();
    }

    private int next() {
        next = (next + 1) % CASES;
        return next;
    }

    /** Parsing alone. */
    @Benchmark
    public CaseSnapshot parse() {
        return snapshot(documents.get(next()));
    }

    /** Parsing, and writing the findings of the same case, which are at hand. */
    @Benchmark
    public CaseSnapshot parseAndWrite() throws IOException {
        int number = next();
        CaseSnapshot snapshot = snapshot(documents.get(number));
        writer.write(findings.get(number));
        return snapshot;
    }

    /** The whole path. */
    @Benchmark
    public CaseSnapshot whole() throws IOException {
        CaseSnapshot snapshot = snapshot(documents.get(next()));
        writer.write(judge.judge(snapshot, judging, AS_OF));
        return snapshot;
    }
}

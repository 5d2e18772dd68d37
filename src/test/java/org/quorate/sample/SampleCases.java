package org.quorate.sample;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.engine.Judge;
import org.quorate.engine.RuleBase;
import org.quorate.finding.Finding;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.sample.SampleFolder.Shown;
import org.quorate.snapshot.CaseInputs;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.ParsedCase;
import org.quorate.snapshot.RawDocument;
import org.quorate.snapshot.SnapshotParser;
import org.quorate.time.AsOf;

/** The sample cases as the program reads them, each judged under the pack it names. */
final class SampleCases {
    static final Path ROOT = Path.of("sample-data");
    private static final AsOf AS_OF = AsOf.parse("2026-03-31");

    private final RuleBase rules = RuleBase.builtIn();
    private final PackLibrary packs = new PackLibrary(rules.catalogue().forms(), null, null);
    private final Judge judge = new Judge(rules, packs.agencies());
    private final SnapshotParser parser = new SnapshotParser();

    /** What came out of the reading: the cases in order, and what could not be read. */
    record Reading(List<CaseSnapshot> cases, List<Object> rejected) {}

    Reading read(Path folder) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        new CaseInputs(List.of(folder.toString()), InputStream.nullInputStream()).forEach(input -> {
            if (input instanceof RawDocument document
                    && parser.parse(document) instanceof ParsedCase.Accepted accepted) {
                reading.cases().add(accepted.snapshot());
            } else {
                reading.rejected().add(input);
            }
        });
        return reading;
    }

    /** Which outcomes of which obligations each case of a folder shows. */
    Map<String, Set<Shown>> shown(Path folder) {
        Map<String, Set<Shown>> shown = new LinkedHashMap<>();
        read(folder).cases().forEach(one -> shown.put(one.caseId(), shown(one)));
        return shown;
    }

    private Set<Shown> shown(CaseSnapshot snapshot) {
        Set<Shown> shown = new LinkedHashSet<>();
        Pack pack = packs.pack(Objects.requireNonNull(snapshot.partnership())).orElseThrow();
        judge.judge(snapshot, List.of(pack), AS_OF)
                .forEach(finding -> shown.add(new Shown(finding.obligation(), outcome(finding))));
        return shown;
    }

    private static String outcome(Finding finding) {
        String outcome = finding.outcome().id();
        return finding.kind() == null
                ? outcome
                : outcome + " (" + finding.kind().id() + ")";
    }

    /** The obligations of a pack, sorted. */
    Set<String> obligations(String pack) {
        Set<String> obligations = new TreeSet<>();
        packs.pack(pack).orElseThrow().clauses().stream()
                .map(Clause::obligation)
                .forEach(obligations::add);
        return obligations;
    }
}

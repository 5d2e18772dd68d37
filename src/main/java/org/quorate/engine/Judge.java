package org.quorate.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingOrder;
import org.quorate.finding.WaivedDuties;
import org.quorate.policy.Agencies;
import org.quorate.policy.AgencyMap;
import org.quorate.policy.CountedAgencies;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.snapshot.FaultySnapshotException;
import org.quorate.time.AsOf;

/** Judges cases, each by itself. One for each thread. */
public final class Judge {
    private final Agencies agencies;
    private final AskedFacts asked;
    private final Stages stages;
    private final Failures failures;
    private List<Pack> lastPacks = List.of();
    private List<Bench> benches = List.of();

    /** Judges by these rules, with these names of agencies; no breach is let pass. */
    public Judge(RuleBase rules, Agencies agencies) {
        this(rules, agencies, WaivedDuties.NONE);
    }

    /** The same, with these breaches let pass. */
    public Judge(RuleBase rules, Agencies agencies, WaivedDuties waived) {
        this.agencies = agencies;
        this.asked = rules.askedFacts();
        this.stages = new Stages(rules, waived);
        this.failures = new Failures(rules, waived, stages);
    }

    /**
     * The findings of a case under several packs, in one pass, in the order in which every report prints them. Where a
     * rule of the user's fails, the case is judged again without the user's rules, with one error more for each pack in
     * which it failed; a rule of the program's that fails gives one error for each pack and nothing else.
     *
     * @throws FaultySnapshotException where ids of the snapshot stand twice, or lead to nothing
     */
    public List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        FaultySnapshotException.refuse(snapshot);
        return judge(snapshot, packs, asOf, false);
    }

    /** The same for a snapshot that was checked when it was read. */
    List<Finding> judgeChecked(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return judge(snapshot, packs, asOf, false);
    }

    /** The same, with the rules that fired for each finding. */
    List<Finding> traceChecked(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return judge(snapshot, packs, asOf, true);
    }

    private List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, boolean tracing) {
        List<Finding> findings = new ArrayList<>();
        for (Bench bench : benches(packs)) {
            CaseFacts facts = CaseFacts.of(snapshot, asOf, bench.agencies(), bench.asked());
            findings.addAll(findings(facts, bench.packs(), tracing));
        }
        findings.sort(FindingOrder.PRINTED);
        return findings;
    }

    /** Packs that see the same facts, which are read for them together. */
    private record Bench(List<Pack> packs, CountedAgencies agencies, Predicate<Class<?>> asked) {}

    /** The packs, those together that count agencies alike; one case after another is judged by the same. */
    private List<Bench> benches(List<Pack> packs) {
        if (!packs.equals(lastPacks)) {
            Map<AgencyMap, List<Pack>> byMap = new LinkedHashMap<>();
            packs.forEach(pack -> byMap.computeIfAbsent(pack.agencyMap(), none -> new ArrayList<>())
                    .add(pack));
            benches = byMap.entrySet().stream()
                    .map(one -> new Bench(
                            one.getValue(), new CountedAgencies(agencies, one.getKey()), asked.under(one.getValue())))
                    .toList();
            lastPacks = packs;
        }
        return benches;
    }

    /** Packs that count agencies alike see the same facts, and are judged in one session. */
    private List<Finding> findings(CaseFacts facts, List<Pack> packs, boolean tracing) {
        try {
            return stages.findings(facts, packs, tracing);
        } catch (RuleFailedException failure) {
            return failures.findings(facts, packs, tracing, failure);
        }
    }
}

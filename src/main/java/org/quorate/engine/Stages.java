package org.quorate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quorate.duty.Duty;
import org.quorate.duty.Owed;
import org.quorate.duty.Settlement;
import org.quorate.duty.Standing;
import org.quorate.duty.Unowed;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingOrder;
import org.quorate.finding.WaivedDuties;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;

/**
 * The way of one case: the rules say who owes what, the duties are settled, the rules say what follows, once more what
 * is owed because of that, and what is left silent is said to be so. One for each thread.
 */
final class Stages {
    private final RuleBase rules;
    private final Stage duties;
    private final Stage judgement;
    private final Patterns patterns;
    private final WaivedDuties waived;

    /** By these rules, with these breaches let pass. */
    Stages(RuleBase rules, WaivedDuties waived) {
        this.rules = rules;
        this.waived = waived;
        this.duties = new Stage(rules.duties());
        this.judgement = new Stage(rules.judgement());
        this.patterns = new Patterns(rules);
    }

    /**
     * The findings, in no particular order.
     *
     * @throws RuleFailedException whatever a rule throws, a stack that overflows and a call of what is not there included
     */
    List<Finding> findings(CaseFacts facts, List<Pack> packs, boolean tracing) {
        try {
            return judged(facts, packs, tracing);
        } catch (RuntimeException | Error thrown) {
            if (thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError)) {
                throw thrown;
            }
            throw new RuleFailedException(thrown);
        }
    }

    private List<Finding> judged(CaseFacts facts, List<Pack> packs, boolean tracing) {
        Owed owed = new Owed(facts.caseId());
        List<Object> inserted = new ArrayList<>(facts.facts());
        Set<String> asked = new HashSet<>();
        for (Pack pack : packs) {
            inserted.addAll(pack.clauses());
            asked.addAll(pack.obligations());
        }
        inserted.addAll(rules.catalogue().gaps(facts.keeps(), asked));
        duties.fire(Map.of("owed", owed), inserted, packs.size(), tracing ? owed::firedBy : null);
        List<Finding> findings = new ArrayList<>(findings(facts, owed.duties(), packs));
        findings.addAll(findings(facts, patterns.owed(facts, packs, findings, tracing), packs));
        addUnowed(facts, packs, findings);
        return eachOnce(findings);
    }

    /** What would be the same duty twice is one; of two findings of one duty, the graver. */
    private static List<Finding> eachOnce(List<Finding> findings) {
        Map<String, Finding> byDuty = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byDuty.merge(
                    finding.fingerprint(),
                    finding,
                    (one, other) -> FindingOrder.GRAVEST.compare(other, one) < 0 ? other : one);
        }
        return byDuty.size() == findings.size() ? findings : new ArrayList<>(byDuty.values());
    }

    /** What becomes of these duties. What is waived is marked before anything follows from it. */
    private List<Finding> findings(CaseFacts facts, List<Duty> owed, List<Pack> packs) {
        Settlement settlement = new Settlement(facts);
        owed.forEach(settlement::settle);
        List<Standing> standings = settlement.standings();
        judgement.fire(Map.of(), standings, packs.size(), null);
        Map<String, Pack> byId = new HashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        List<Finding> findings = new ArrayList<>();
        for (Standing standing : standings) {
            for (Finding one : standing.findings((id, day) -> pack(byId, id).versionOn(day))) {
                findings.add(one.waivedIn(waived));
            }
        }
        return findings;
    }

    private static Pack pack(Map<String, Pack> byId, String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** An obligation of a pack without any finding gets one that says so. */
    private static void addUnowed(CaseFacts facts, List<Pack> packs, List<Finding> findings) {
        Map<String, Set<String>> spoken = new HashMap<>();
        packs.forEach(pack -> spoken.put(pack.id(), new HashSet<>()));
        findings.forEach(finding -> spokenOf(spoken, finding.policy()).add(finding.obligation()));
        for (Pack pack : packs) {
            Set<String> obligations = spokenOf(spoken, pack.id());
            for (Clause clause : pack.clauses()) {
                if (clause.first() && !obligations.contains(clause.obligation())) {
                    findings.add(Unowed.notApplicable(
                            facts, clause, pack.versionOn(facts.asOf().day())));
                }
            }
        }
    }

    private static Set<String> spokenOf(Map<String, Set<String>> spoken, String policy) {
        return Objects.requireNonNull(spoken.get(policy));
    }
}

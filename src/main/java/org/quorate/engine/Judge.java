package org.quorate.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;
import org.quorate.duty.Duty;
import org.quorate.duty.Owed;
import org.quorate.duty.Settlement;
import org.quorate.duty.Standing;
import org.quorate.duty.Unowed;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.finding.FindingOrder;
import org.quorate.policy.Agencies;
import org.quorate.policy.Clause;
import org.quorate.policy.CountedAgencies;
import org.quorate.policy.Pack;
import org.quorate.snapshot.CaseSnapshot;
import org.quorate.time.AsOf;

/**
 * Judges cases, each by itself: the rules say who owes what, the duties are settled, the rules say what follows, and
 * what is left silent is said to be so. One for each thread.
 */
public final class Judge {
    private final RuleBase rules;
    private final Agencies agencies;
    private final Stage duties;
    private final Stage judgement;

    /** Judges by these rules, with these names of agencies. */
    public Judge(RuleBase rules, Agencies agencies) {
        this.rules = rules;
        this.agencies = agencies;
        this.duties = new Stage(rules.duties());
        this.judgement = new Stage(rules.judgement());
    }

    /**
     * The findings of a case under several packs, in one pass, in the order in which every report prints them. A rule
     * that fails gives one error for each pack instead.
     */
    public List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return judge(snapshot, packs, asOf, false);
    }

    /** The same, with the rules that fired for each finding. */
    public List<Finding> trace(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf) {
        return judge(snapshot, packs, asOf, true);
    }

    private List<Finding> judge(CaseSnapshot snapshot, List<Pack> packs, AsOf asOf, boolean tracing) {
        CaseFacts facts = CaseFacts.of(
                snapshot, asOf, new CountedAgencies(agencies, packs.get(0).agencyMap()));
        List<Finding> findings;
        try {
            findings = findings(facts, packs, tracing);
        } catch (ConsequenceException | RunawayRuleException failed) {
            findings = failed(facts, packs, failed);
        } catch (RuntimeException failed) {
            findings = failed(facts, packs, failed);
        }
        findings.sort(FindingOrder.PRINTED);
        return findings;
    }

    private List<Finding> findings(CaseFacts facts, List<Pack> packs, boolean tracing) {
        Owed owed = new Owed(facts.caseId());
        List<Object> inserted = new ArrayList<>(facts.facts());
        inserted.addAll(gaps(facts));
        packs.forEach(pack -> inserted.addAll(pack.clauses()));
        duties.fire(Map.of("owed", owed), inserted, packs.size(), tracing ? owed::firedBy : null);
        Map<String, Pack> byId = new HashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        List<Standing> standings = settled(facts, owed.duties());
        judgement.fire(Map.of(), standings, packs.size(), null);
        List<Finding> findings = new ArrayList<>();
        standings.forEach(standing ->
                findings.addAll(standing.findings((id, day) -> pack(byId, id).versionOn(day))));
        addUnowed(facts, packs, findings);
        return findings;
    }

    private List<?> gaps(CaseFacts facts) {
        return rules.catalogue().gaps(facts.keeps());
    }

    private static List<Standing> settled(CaseFacts facts, List<Duty> duties) {
        Settlement settlement = new Settlement(facts);
        for (Duty duty : duties) {
            settlement.settle(duty);
        }
        return settlement.standings();
    }

    private static Pack pack(Map<String, Pack> byId, String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** An obligation of a pack without any finding gets one that says so. */
    private static void addUnowed(CaseFacts facts, List<Pack> packs, List<Finding> findings) {
        Set<String> spoken = new HashSet<>();
        findings.forEach(finding -> spoken.add(finding.policy() + '\n' + finding.obligation()));
        for (Pack pack : packs) {
            for (Clause clause : pack.clauses()) {
                if (clause.first() && !spoken.contains(pack.id() + '\n' + clause.obligation())) {
                    findings.add(Unowed.notApplicable(
                            facts, clause, pack.versionOn(facts.asOf().day())));
                }
            }
        }
    }

    private static List<Finding> failed(CaseFacts facts, List<Pack> packs, RuntimeException failure) {
        List<Finding> findings = new ArrayList<>();
        packs.forEach(pack -> findings.add(Unowed.error(
                facts.caseId(),
                facts.asOf(),
                pack.id(),
                pack.versionOn(facts.asOf().day()),
                "judging",
                reason(failure))));
        return findings;
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof ConsequenceException consequence && consequence.getRule() != null) {
            return "the rule «" + consequence.getRule().getName() + "» failed";
        }
        @Nullable String message = failure.getMessage();
        return failure instanceof RunawayRuleException && message != null ? message : "a rule failed";
    }
}

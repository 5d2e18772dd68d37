package org.quorate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.duty.Breach;
import org.quorate.duty.Duty;
import org.quorate.duty.JudgedQuorum;
import org.quorate.duty.Owed;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;

/**
 * What is owed because of what was found: duties that follow from the findings of a case under the same policy. They
 * are looked for once, so that no pattern follows from another. One for each thread.
 */
final class Patterns {
    private final Stage stage;
    private final Set<String> obligations;

    Patterns(RuleBase rules) {
        this.stage = new Stage(rules.patterns());
        this.obligations = rules.catalogue().overFindings();
    }

    /** The further duties; none where no pack asks for any. */
    List<Duty> owed(CaseFacts facts, List<Pack> packs, List<Finding> findings, boolean tracing) {
        List<Clause> clauses = packs.stream()
                .flatMap(pack -> pack.clauses().stream())
                .filter(clause -> obligations.contains(clause.obligation()))
                .toList();
        if (clauses.isEmpty()) {
            return List.of();
        }
        Owed owed = new Owed(facts.caseId());
        List<Object> inserted = new ArrayList<>(facts.facts());
        inserted.addAll(facts.forPatterns());
        inserted.addAll(JudgedQuorum.of(findings));
        inserted.addAll(Breach.of(findings));
        inserted.addAll(clauses);
        stage.fire(Map.of("owed", owed), inserted, packs.size(), tracing ? owed::firedBy : null);
        return owed.duties();
    }
}

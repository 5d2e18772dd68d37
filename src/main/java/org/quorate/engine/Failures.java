package org.quorate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quorate.duty.Unowed;
import org.quorate.facts.CaseFacts;
import org.quorate.finding.Finding;
import org.quorate.finding.WaivedDuties;
import org.quorate.policy.Pack;

/**
 * What can be said of a case in which a rule failed. Rules of the program's and of the user's are told apart by judging
 * again without the latter.
 */
final class Failures {
    private static final String WHOLE_CASE = "judging";

    private final RuleBase rules;
    private final WaivedDuties waived;
    private final Stages all;
    private @Nullable Stages programs;

    Failures(RuleBase rules, WaivedDuties waived, Stages all) {
        this.rules = rules;
        this.waived = waived;
        this.all = all;
    }

    /** The findings, in no particular order. */
    List<Finding> findings(CaseFacts facts, List<Pack> packs, boolean tracing, RuleFailedException failure) {
        if (rules.userRules().isEmpty()) {
            return failed(facts, packs, failure);
        }
        List<Finding> findings = new ArrayList<>();
        for (Pack pack : packs) {
            findings.addAll(underOne(facts, List.of(pack), tracing));
        }
        return findings;
    }

    /** Each pack by itself, as if it alone had been asked for: a rule may fail under one and not under another. */
    private List<Finding> underOne(CaseFacts facts, List<Pack> pack, boolean tracing) {
        try {
            return all.findings(facts, pack, tracing);
        } catch (RuleFailedException failure) {
            return withoutUserRules(facts, pack, tracing, failure);
        }
    }

    private List<Finding> withoutUserRules(
            CaseFacts facts, List<Pack> pack, boolean tracing, RuleFailedException failure) {
        if (programs == null) {
            programs = new Stages(rules.withoutUserRules(), waived);
        }
        try {
            List<Finding> findings = programs.findings(facts, pack, tracing);
            Optional<String> culprit = culprit(facts, pack, failure);
            addErrors(facts, pack.get(0), culprit.orElse(""), failure.reason(culprit), findings);
            return findings;
        } catch (RuleFailedException programs) {
            return failed(facts, pack, programs);
        }
    }

    /** The user's rule that failed: the one that the failure names, else the first that fails without the others. */
    private Optional<String> culprit(CaseFacts facts, List<Pack> pack, RuleFailedException failure) {
        Optional<String> named = failure.rule().filter(rules.userRules()::containsKey);
        return named.or(() -> rules.userRules().keySet().stream()
                .filter(rule -> fails(rules.alone(rule), facts, pack))
                .findFirst());
    }

    private boolean fails(RuleBase alone, CaseFacts facts, List<Pack> pack) {
        try {
            new Stages(alone, waived).findings(facts, pack, false);
            return false;
        } catch (RuleFailedException failure) {
            return true;
        }
    }

    /**
     * One error for the obligation of the rule, and one for each other obligation of the pack that only the user's rules
     * judge: to say that nothing in the case owes it would not be true.
     */
    private void addErrors(CaseFacts facts, Pack pack, String culprit, String reason, List<Finding> findings) {
        Set<String> known = rules.withoutUserRules().catalogue().forms().keySet();
        findings.removeIf(finding -> !known.contains(finding.obligation()));
        String judged = rules.userRules().getOrDefault(culprit, "");
        String obligation = judged.isEmpty() ? WHOLE_CASE : judged;
        findings.add(Unowed.error(
                facts.caseId(),
                facts.asOf(),
                pack.id(),
                pack.versionOn(facts.asOf().day()),
                obligation,
                reason));
        Set<String> others = new TreeSet<>();
        others.addAll(pack.obligations());
        others.removeAll(known);
        others.remove(obligation);
        String aside = reason + ", and the case was judged without the rules beside it";
        others.forEach(other -> findings.add(Unowed.error(
                facts.caseId(),
                facts.asOf(),
                pack.id(),
                pack.versionOn(facts.asOf().day()),
                other,
                aside)));
    }

    private static List<Finding> failed(CaseFacts facts, List<Pack> packs, RuleFailedException failure) {
        String reason = failure.reason(failure.rule());
        List<Finding> findings = new ArrayList<>();
        packs.forEach(pack -> findings.add(Unowed.error(
                facts.caseId(),
                facts.asOf(),
                pack.id(),
                pack.versionOn(facts.asOf().day()),
                WHOLE_CASE,
                reason)));
        return findings;
    }
}

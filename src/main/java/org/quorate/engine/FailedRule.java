package org.quorate.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/** Which rule a failure comes from, and why, without a word of what stands in the case. */
final class FailedRule {
    /** The engine names the rules that share a constraint: {@code in [Rule "one", "other" in file]}. */
    private static final Pattern SINGLE = Pattern.compile(".* in \\[Rule \"([^\"]*)\" in [^]]*]", Pattern.DOTALL);

    private FailedRule() {}

    /** The rule's name; empty where the failure does not name exactly one. */
    static Optional<String> name(Throwable failure) {
        if (failure instanceof RunawayRuleException runaway) {
            return Optional.of(runaway.rule());
        }
        if (failure instanceof ConsequenceException consequence) {
            return Optional.ofNullable(consequence.getRule()).map(Rule::getName);
        }
        if (failure instanceof ConstraintEvaluationException) {
            Matcher named = SINGLE.matcher(String.valueOf(failure.getMessage()));
            return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Why, for a sentence. The message of what was thrown may hold parts of the record, its kind does not. */
    static String reason(Throwable failure, Optional<String> rule) {
        if (failure instanceof RunawayRuleException) {
            return String.valueOf(failure.getMessage());
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        return rule.map(name -> "the rule «" + name + "» failed").orElse("a rule failed") + " (" + kind + ")";
    }
}

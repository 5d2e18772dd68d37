package org.quorate.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/** A rule failed: which one, and why, without a word of what stands in the case. */
final class RuleFailedException extends RuntimeException {
    /** The engine names the rules that share a constraint: {@code in [Rule "one", "other" in file]}. */
    private static final Pattern SINGLE = Pattern.compile(".* in \\[Rule \"([^\"]*)\" in [^]]*]", Pattern.DOTALL);

    private static final long serialVersionUID = 1L;

    private final Throwable thrown;

    RuleFailedException(Throwable thrown) {
        super("a rule failed", thrown);
        this.thrown = thrown;
    }

    /** The rule's name; empty where the failure does not name exactly one. */
    Optional<String> rule() {
        if (thrown instanceof RunawayRuleException runaway) {
            return Optional.of(runaway.rule());
        }
        if (thrown instanceof ConsequenceException consequence) {
            return Optional.ofNullable(consequence.getRule()).map(Rule::getName);
        }
        if (thrown instanceof ConstraintEvaluationException) {
            Matcher named = SINGLE.matcher(String.valueOf(thrown.getMessage()));
            return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Why, for a sentence. The message of what was thrown may hold parts of the record, its kind does not. */
    String reason(Optional<String> rule) {
        if (thrown instanceof RunawayRuleException) {
            return String.valueOf(thrown.getMessage());
        }
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        return rule.map(name -> "the rule «" + name + "» failed").orElse("a rule failed") + " (" + kind + ")";
    }
}

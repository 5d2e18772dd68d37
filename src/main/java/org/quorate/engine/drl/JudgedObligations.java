package org.quorate.engine.drl;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.quorate.policy.Clause;

/** Which obligation a compiled rule judges: the one whose clauses its conditions ask for. */
public final class JudgedObligations {
    private JudgedObligations() {}

    /** For each rule, by its name, the obligation; a rule that judges none of these is not in it. */
    public static Map<String, String> by(Collection<Model> models, Collection<String> obligations) {
        Map<String, String> judged = new HashMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                obligation(rule.getView(), obligations).ifPresent(one -> judged.put(rule.getName(), one));
            }
        }
        return judged;
    }

    private static Optional<String> obligation(Condition condition, Collection<String> obligations) {
        if (condition instanceof Pattern<?> pattern
                && pattern.getPatternVariable().getType() == Clause.class) {
            return asked(pattern.getConstraint(), obligations);
        }
        return condition.getSubConditions().stream()
                .flatMap(inner -> obligation(inner, obligations).stream())
                .findFirst();
    }

    private static Optional<String> asked(Constraint constraint, Collection<String> obligations) {
        if (constraint instanceof SingleConstraint single) {
            return single.getIndex() instanceof AlphaIndex<?, ?> index
                            && index.getRightValue() instanceof String text
                            && obligations.contains(text)
                    ? Optional.of(text)
                    : Optional.empty();
        }
        return constraint.getChildren().stream()
                .flatMap(inner -> asked(inner, obligations).stream())
                .findFirst();
    }
}

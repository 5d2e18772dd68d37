package org.quorate.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.quorate.facts.TraitKeys;
import org.quorate.policy.Clause;
import org.quorate.policy.Pack;

/**
 * Which kinds of facts the rules match for each obligation: a fact that no clause at hand leads to need not be read. What
 * rules ask for that judge no obligation of the program's, the user's among them, is asked for in any case.
 */
final class AskedFacts {
    private final Map<String, Set<Class<?>>> ofObligations = new HashMap<>();
    private final Set<Class<?>> always = new HashSet<>();
    private final Map<String, String> judged;

    private AskedFacts(Map<String, String> judged) {
        this.judged = judged;
    }

    /**
     * By the rules of these bases.
     *
     * @param judged for each of the program's rules, by its name, the obligation that it judges
     */
    static AskedFacts of(Map<String, String> judged, KieBase... bases) {
        AskedFacts asked = new AskedFacts(judged);
        for (KieBase base : bases) {
            for (KiePackage rules : base.getKiePackages()) {
                rules.getRules().forEach(asked::add);
            }
        }
        return asked;
    }

    private void add(Rule rule) {
        String obligation = judged.get(rule.getName());
        Set<Class<?>> kinds =
                obligation == null ? always : ofObligations.computeIfAbsent(obligation, none -> new HashSet<>());
        add(((RuleImpl) rule).getLhs(), kinds);
    }

    private static void add(RuleConditionElement condition, Set<Class<?>> kinds) {
        if (condition instanceof Pattern pattern) {
            if (pattern.getObjectType() instanceof ClassObjectType type) {
                kinds.add(type.getClassType());
            }
            if (pattern.getSource() != null) {
                add(pattern.getSource(), kinds);
            }
        }
        condition.getNestedElements().forEach(nested -> add(nested, kinds));
    }

    /** The keys of a clause's {@code when} under which its facts have something to say; all for a user's obligation. */
    Set<String> keys(String obligation) {
        Set<Class<?>> kinds = ofObligations.get(obligation);
        if (kinds == null) {
            return TraitKeys.all();
        }
        Set<String> keys = new TreeSet<>();
        kinds.forEach(kind -> keys.addAll(TraitKeys.of(kind)));
        return keys;
    }

    /** The kinds that rules match under these packs; a fact may be of a kind by what it extends. */
    Predicate<Class<?>> under(Collection<Pack> packs) {
        Set<Class<?>> kinds = new HashSet<>(always);
        for (Pack pack : packs) {
            for (Clause clause : pack.clauses()) {
                kinds.addAll(ofObligations.getOrDefault(clause.obligation(), Set.of()));
            }
        }
        List<Class<?>> general = kinds.stream().filter(kind -> !kind.isRecord()).toList();
        return kind -> kinds.contains(kind) || general.stream().anyMatch(one -> one.isAssignableFrom(kind));
    }
}

package org.quorate.engine.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.quorate.policy.Catalogue;

/**
 * What the program's own rules take up already, and what they may look for.
 *
 * @param names the names of the rules
 * @param obligations the obligations they judge
 * @param facts the kinds of facts they look for, by simple name
 * @param version the versions of the program and of what compiled its rules
 */
public record ProgramRules(Set<String> names, Set<String> obligations, Map<String, Class<?>> facts, String version) {

    /** Reads the program's models. */
    public static ProgramRules of(List<Model> models, String version) {
        Set<String> names = new TreeSet<>();
        Map<String, Class<?>> facts = new TreeMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                names.add(rule.getName());
                Arrays.stream(rule.getView().getBoundVariables())
                        .map(Variable::getType)
                        .filter(type -> type.getName().startsWith("org.quorate."))
                        .forEach(type -> facts.put(type.getSimpleName(), type));
            }
        }
        return new ProgramRules(names, Catalogue.builtIn().forms().keySet(), facts, version);
    }
}
